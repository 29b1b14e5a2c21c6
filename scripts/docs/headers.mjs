import { code, codeList, newLine, table } from './markdown.mjs';

/** @import * as Sources from '../../tests/docs/sources.ts' */

const now = Date.UTC(2026, 0, 1);

/**
 * Headers that tell a wait, as APIs send them. The page shows what is read of them.
 * @type {readonly (readonly [status: number, headers: Readonly<Record<string, string>>])[]}
 */
const waits = [
  [429, { 'Retry-After-Ms': '1500' }],
  [400, { 'X-Amz-Retry-After': '1500' }],
  [503, { 'Retry-After': '120' }],
  [503, { 'Retry-After': 'Thu, 01 Jan 2026 00:02:00 GMT', Date: 'Thu, 01 Jan 2026 00:00:00 GMT' }],
  [429, { RateLimit: '"default";r=0;t=30' }],
  [429, { RateLimit: 'limit=100, remaining=0, reset=5' }],
  [429, { 'X-RateLimit-Reset-After': '1.5' }],
  [429, { 'X-RateLimit-Retry-After': '60' }],
  [429, { 'RateLimit-Reset': '60' }],
  [429, { 'X-RateLimit-Reset': '1767225660' }],
  [429, { 'X-Rate-Limit-Reset': '1767225660000' }],
  [403, { 'X-RateLimit-Remaining': '0', 'X-RateLimit-Reset': '1767225660' }],
  [429, { 'X-RateLimit-Reset-Requests': '6m0s' }],
  [429, { 'X-RateLimit-Requests-Reset': '2026-01-01T00:01:00Z' }],
];

const sentences = [
  'Rate limit exceeded. Please retry in 60 seconds',
  'Try again in 5 minutes.',
  'Please try again in 20ms.',
];

/** An answer that tells a wait in every way, the ways that lead to each source. */
const everyWay = {
  'retry-after-ms': '1500',
  'retry-after': '2',
  ratelimit: '"default";r=0;t=30',
  'x-ratelimit-reset-after': '4',
  'x-ratelimit-reset': '5',
};

const ids = [
  'X-Request-Id',
  'Request-Id',
  'X-Correlation-Id',
  'X-Trace-Id',
  'X-Amzn-RequestId',
  'X-Amz-Request-Id',
  'X-Ms-Request-Id',
  'X-Transaction-Id',
  'Operation-Id',
  'Traceparent',
  'CF-Ray',
  'X-Vercel-Id',
  'X-Amz-Cf-Id',
  'X-Azure-Ref',
  'Audit-Id',
];

const others = [
  [
    '`WWW-Authenticate`',
    'challenges: sign in, confirm who you are, a scope is missing (RFC 9110 section 11.6.1, RFC 6750, RFC 9470)',
  ],
  ['`X-Should-Retry`, `Stripe-Should-Retry`', '`true` or `false`: the API’s own word on sending it again'],
  ['`X-Error-Code`, `X-…-Error-Code`, `X-…-Error-Type`', 'a code beside those of the body'],
  ['`Date`, `Age`', 'what dates are held against; the limits of a cached answer are somebody else’s'],
  ['`Content-Type`, `Content-Language`', 'how the body is written, and in which language'],
];

/**
 * What is read of headers, with the examples as they are really read.
 * @param {typeof Sources} sources
 */
export async function headers(sources) {
  await expectIds(sources);
  return [
    'Waits. Reset times in the past and values that don’t parse are ignored.',
    table(
      ['header', 'status', 'wait', 'source'],
      await Promise.all(
        waits.map(async ([status, own]) => [
          Object.entries(own)
            .map(([name, value]) => code(`${name}: ${value}`))
            .join(newLine),
          `${status}`,
          ...(await waitOf(sources, new Response(null, { status, headers: own }))),
        ]),
      ),
    ),
    'A sentence is the last resort: English, under 429 and 503.',
    table(
      ['message', 'wait', 'source'],
      await Promise.all(
        sentences.map(async (message) => [
          `“${message}”`,
          ...(await waitOf(sources, new Response(JSON.stringify({ message }), { status: 429 }))),
        ]),
      ),
    ),
    `Of several the most trustworthy counts: ${codeList(await order(sources))}.`,
    `The id for support: ${codeList(ids)}, and whatever ends in \`-request-id\`, \`-correlation-id\` or \`-trace-id\`.`,
    table(['header', 'what is read of it'], others),
  ];
}

/**
 * @param {typeof Sources} sources
 * @param {Response} response
 */
async function waitOf({ parseResponse }, response) {
  const { retryAfterMs, retryAfterSource } = await parseResponse(response, { now });
  if (retryAfterMs === undefined || retryAfterSource === undefined)
    throw new Error(`No wait is read from ${JSON.stringify([...response.headers])}.`);
  return [`${retryAfterMs.toLocaleString('en')} ms`, code(retryAfterSource)];
}

/**
 * The sources of a wait in the order of trust: which of all wins, then which of the rest.
 * @param {typeof Sources} sources
 */
async function order({ parseResponse }) {
  /** @type {string[]} */
  const found = [];
  const body = { retry_after: 3, message: 'Please retry in 60 seconds' };
  let own = Object.entries(everyWay);
  /** @type {Partial<typeof body>} */
  let said = body;
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- each answer shows what to leave out next
    const { retryAfterSource: source } = await parseResponse(
      new Response(JSON.stringify(said), { status: 429, headers: own }),
      { now },
    );
    if (source === undefined || found.includes(source)) return found;
    found.push(source);
    if (source === 'body') said = { message: body.message };
    own = own.filter(([name]) => !name.endsWith(source));
  }
}

/** @param {typeof Sources} sources */
async function expectIds({ parseResponse }) {
  for (const name of ids) {
    const value =
      name === 'Traceparent' ? '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01' : 'req_7f3a2b1c';
    // oxlint-disable-next-line no-await-in-loop -- a few, and the first that fails is named
    const { requestId } = await parseResponse(
      new Response(null, { status: 500, headers: { [name]: value } }),
    );
    if (requestId === undefined) throw new Error(`No request id is read from ${name}.`);
  }
}
