// What must hold of every answer that is read, whatever stands in it.
import { inspect } from 'node:util';

/** @import * as Reader from '../../tests/fuzz/reader.ts' */
/** @import { Answer } from './mutate.mjs' */

/** In the place of what a person has sent, and of what lets them in. */
const secret = 'Hunter2-c4n-n0t-be-t0ld';
const situations = /** @type {const} */ ([
  { occasion: 'submit', fields: ['email', 'items.0.price'] },
  { occasion: 'action', surfaces: ['local', 'toast'] },
  { occasion: 'refresh', hasData: true, streak: 4 },
  { occasion: 'navigate' },
]);

/** @param {Answer} answer */
function responseOf({ status, headers, text }) {
  const empty = [204, 205, 304].includes(status) || status < 200;
  return new Response(empty ? null : text, { status: Math.max(status, 200), headers: new Headers(headers) });
}

/** As a client throws it that keeps all it knows. @param {Answer} answer */
function thrownOf({ status, headers, text }) {
  let data;
  try {
    data = JSON.parse(text);
  } catch {
    data = text;
  }
  const config = {
    url: `https://api.example.com/things?access_token=${secret}`,
    method: 'post',
    headers: { Authorization: `Bearer ${secret}`, Cookie: `session=${secret}` },
    data: JSON.stringify({ password: secret }),
  };
  return Object.assign(new Error('The call was refused'), {
    isAxiosError: true,
    config,
    response: { status, headers, data, config },
  });
}

/** @param {ReturnType<typeof Reader.parseError>} error */
const plain = (error) => JSON.stringify({ ...error.toJSON(), receivedAt: 0 });

/** @type {ReturnType<typeof Reader.createErrorKit> | undefined} */
let kit;

/**
 * @param {typeof Reader} reader
 * @param {Answer} answer
 * @returns {Promise<string | undefined>} what doesn't hold; undefined when all does
 */
export async function faultIn(reader, answer) {
  const { allDialects, createErrorKit, parseError, parseResponse, unsoundness } = reader;
  try {
    const general = await parseResponse(responseOf(answer), { now: 0 });
    const again = await parseResponse(responseOf(answer), { now: 0 });
    if (plain(general) !== plain(again)) return 'is read another way the second time';
    const knowing = await parseResponse(responseOf(answer), { dialects: allDialects });
    const thrown = thrownOf(answer);
    const before = JSON.stringify(thrown.response);
    const carried = parseError(thrown);
    if (JSON.stringify(thrown.response) !== before) return 'is changed by being read';
    for (const error of [general, knowing, carried]) {
      const unsound = unsoundness(error);
      if (unsound) return unsound;
    }
    const shown = situations.map((situation) => (kit ??= createErrorKit()).journey(carried, situation));
    for (const told of [JSON.stringify(carried), `${carried}`, inspect(carried), JSON.stringify(shown)]) {
      if (told.includes(secret)) return 'tells a secret';
      if (told.includes('[object Object]')) return 'says [object Object]';
    }
    if (Reflect.get({}, 'polluted') !== undefined) return 'has reached Object.prototype';
    return undefined;
  } catch (error) {
    return `throws ${error instanceof Error ? error.stack : String(error)}`;
  }
}

/**
 * How many times longer four times as much takes: about 4 for linear work, 16 for quadratic. The best of several.
 * @param {typeof Reader} reader
 * @param {Answer} answer
 */
export function growthOf({ parseError }, { status, text }) {
  const timeOf = (/** @type {number} */ size) => {
    const body = JSON.parse(`{"errors":[${Array(size).fill(text).join()}]}`);
    let best = Infinity;
    for (let turn = 0; turn < 5; turn++) {
      const start = performance.now();
      parseError({ status, headers: {}, body });
      best = Math.min(best, performance.now() - start);
    }
    return best;
  };
  timeOf(8);
  return timeOf(32) / Math.max(timeOf(8), 0.05);
}
