// Makes an answer of an API out of true ones, as chance has it. The same seed and number give the same answer.

/** @typedef {() => number} Chance from 0 to below 1 */
/** @typedef {{ status: number, headers: Record<string, string>, text: string }} Answer */

/**
 * @param {number} seed
 * @returns {Chance}
 */
export function chanceOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * @template T
 * @param {Chance} chance
 * @param {readonly T[]} list
 * @returns {T}
 */
const oneOf = (chance, list) => /** @type {T} */ (list[Math.floor(chance() * list.length)]);

/** @type {readonly unknown[]} */
const odd = [
  null,
  true,
  0,
  -1,
  1e308,
  4_294_967_296,
  '',
  ' ',
  'x'.repeat(3_000),
  '<b>bold</b>',
  'email must be an email',
  '{"error":"again"}',
  '[{"loc":["body","x"],"msg":"required"}]',
  'items[0].price',
  '/data/attributes/name',
  '__proto__.polluted',
  '2026-01-01T00:00:00Z',
  'javascript:alert(1)',
  '\u0000\u202E\uFEFF',
  '\uD800',
  [],
  {},
  [[[[]]]],
  { message: { message: { message: {} } } },
  { toString: 1, valueOf: 2 },
];
const names =
  '__proto__ constructor prototype toString error errors message messages code codes type title detail details status issues fields field path loc param data meta extensions violations constraints children properties retry_after limit current max request_id trace_id docs_url @type _errors'.split(
    ' ',
  );

/** @param {unknown} value @returns {value is Record<string, unknown>} */
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** @param {Record<string, unknown>} record @param {string} name @param {unknown} value */
const define = (record, name, value) =>
  Object.defineProperty(record, name, { value, enumerable: true, configurable: true, writable: true });

/** Everything that holds something, the whole first. */
function holdersIn(/** @type {unknown} */ value, /** @type {object[]} */ found = []) {
  if (typeof value !== 'object' || value === null || found.length > 400) return found;
  found.push(value);
  for (const inner of Object.values(value)) holdersIn(inner, found);
  return found;
}

/** Changes of a body in place. @type {((chance: Chance, holders: object[], others: readonly unknown[]) => void)[]} */
const changes = [
  (chance, holders) => put(chance, oneOf(chance, holders), structuredClone(oneOf(chance, odd))),
  (chance, holders, others) => put(chance, oneOf(chance, holders), structuredClone(oneOf(chance, others))),
  (chance, holders) => put(chance, oneOf(chance, holders), structuredClone(oneOf(chance, holders))),
  (chance, holders) => {
    const holder = oneOf(chance, holders);
    const key = oneOf(chance, Object.keys(holder));
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else if (key !== undefined) Reflect.deleteProperty(holder, key);
  },
  (chance, holders) => {
    const holder = oneOf(chance, holders);
    if (isRecord(holder)) define(holder, oneOf(chance, names), structuredClone(oneOf(chance, odd)));
  },
  (chance, holders) => {
    const holder = oneOf(chance, holders);
    const key = oneOf(chance, Object.keys(holder));
    if (!isRecord(holder) || key === undefined) return;
    const value = holder[key];
    Reflect.deleteProperty(holder, key);
    define(holder, oneOf(chance, names), value);
  },
  (chance, holders) => {
    const holder = oneOf(chance, holders);
    if (Array.isArray(holder) && holder.length > 0)
      for (let n = 0; n < 300; n++) holder.push(structuredClone(holder[0]));
  },
];

/** @param {Chance} chance @param {object | undefined} holder @param {unknown} value */
function put(chance, holder, value) {
  if (!holder) return;
  const key = oneOf(chance, Object.keys(holder)) ?? '0';
  if (Array.isArray(holder)) holder[Number(key)] = value;
  else define(/** @type {Record<string, unknown>} */ (holder), key, value);
}

const types = [
  'application/json',
  'application/problem+json',
  'text/html',
  'text/plain',
  'application/xml',
  'text/event-stream',
  '',
];
const headers = {
  'retry-after': ['', '0', '-1', '1e9', 'soon', 'Wed, 21 Oct 2026 07:28:00 GMT', '999999999999999999999'],
  'ratelimit-reset': ['5', '1999999999', 'NaN'],
  'www-authenticate': [
    'Bearer',
    'Bearer error="invalid_token"',
    'Digest realm="',
    ',,,',
    'Basic '.repeat(50),
  ],
  'x-request-id': ['', 'req_1', 'x'.repeat(5_000), '<script>'],
  'content-length': ['0', '-5', 'x'],
  link: ['<https://example.com/next>; rel="next"', '<<<>>>'],
};

/**
 * @param {Chance} chance
 * @param {readonly Answer[]} seeds answers as they are given
 * @param {readonly unknown[]} bodies their bodies
 * @returns {Answer}
 */
export function mutate(chance, seeds, bodies) {
  const seed = oneOf(chance, seeds);
  let { text } = seed;
  const told = { ...seed.headers };
  try {
    const body = JSON.parse(text);
    for (let left = Math.ceil(chance() * 5); left > 0; left--) {
      const holders = holdersIn(body);
      if (holders.length > 0) oneOf(chance, changes)(chance, holders, bodies);
    }
    text = JSON.stringify(body);
  } catch {
    // It was no JSON; what follows is for it too.
  }
  if (chance() < 0.08) text = text.slice(0, Math.floor(chance() * text.length));
  if (chance() < 0.05) text += oneOf(chance, [text, '}', '\n\n', '<!doctype html>', '\u0000']);
  if (chance() < 0.05) text = JSON.stringify(text);
  if (chance() < 0.2) told['content-type'] = oneOf(chance, types);
  if (chance() < 0.3) {
    const name = oneOf(chance, Object.keys(headers));
    told[name] = oneOf(chance, headers[/** @type {keyof typeof headers} */ (name)]);
  }
  const status = chance() < 0.25 ? 200 + Math.floor(chance() * 400) : seed.status;
  return { status, headers: told, text };
}
