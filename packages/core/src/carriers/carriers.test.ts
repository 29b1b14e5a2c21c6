import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { parseError, parseResponse } from '../parse.ts';
import type { Evidence } from '../read/evidence.ts';
import { read } from '../read/read.ts';
import { readResponse } from '../read/readResponse.ts';
import {
  graphqlErrors,
  serveAnswers,
  trpcError,
  type Answer,
  type AnsweringServer,
} from './carriers.test.answers.ts';
import { attempted, clients, noHeaders, type Call, type Client, type Seen } from './carriers.test.clients.ts';
import { defaultCarriers } from './index.ts';

let server: AnsweringServer;
beforeAll(async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  server = await serveAnswers();
});
afterAll(() => server.close());

const places = [
  { who: 'the server refuses', url: () => server.refused },
  { who: 'the server hangs up', url: () => `${server.base}/drop` },
  { who: 'the name has no address', url: () => 'http://nowhere.invalid' },
];
const waysToStop = [
  { why: 'timeout', how: 'it gives up waiting', after: (ms: number) => ({ timeout: ms }) },
  { why: 'aborted', how: 'it is called off', after: (ms: number) => ({ signal: abortedAfter(ms) }) },
] as const;
function abortedAfter(ms: number): AbortSignal {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), ms);
  return controller.signal;
}
/** Answers in the client's own language, and what is seen of them where that isn't all. */
const own: readonly (readonly [name: string, answer: Answer, seen: Seen])[] = [
  ['Apollo Client 4', 'graphql', { status: undefined, ...noHeaders }],
  [
    'Apollo Client 3',
    'graphql',
    { status: undefined, body: { format: 'json', value: { errors: graphqlErrors } }, ...noHeaders },
  ],
  ['urql', 'graphql', { body: { format: 'json', value: { errors: graphqlErrors } } }],
  ['graphql-request', 'graphql', {}],
  ['tRPC', 'trpc', {}],
  ['tRPC in a batch', 'trpcBatch', { status: 409, body: { format: 'json', value: { error: trpcError } } }],
  [
    'Connect',
    'connect',
    {
      body: {
        format: 'json',
        value: {
          code: 8,
          message: 'No',
          details: [{ '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '7s' }],
        },
      },
    },
  ],
  ["Supabase's database", 'postgrest', { status: undefined, ...noHeaders }],
];

describe.each(clients)('$name', (client) => {
  test.each(['422', '502', '503'] as const)('is read like fetch after %s', async (answer) => {
    const url = `${server.base}/${answer}`;
    const seen = { ...(await seenByFetch(url)), ...client.keeps, ...client.keepsOf?.[answer] };
    const evidence = await evidenceOf(client, { url });
    expect(seenIn(evidence)).toEqual(seen);
    expect(evidence).toMatchObject({
      carrier: client.carrier,
      ...(client.request && { request: client.request }),
    });
    const isAddressKnown = client.addressKnown !== false && seen.status !== undefined;
    expect(addressIn(evidence).startsWith(url)).toBe(isAddressKnown);
  });

  test.each(places)('says so when $who', async ({ url }) => {
    expect(await evidenceOf(client, { url: url() })).toMatchObject({
      type: 'notReached',
      why: 'network',
      carrier: client.unreachedBy ?? client.carrier,
    });
  });

  test.each(waysToStop.filter(({ why }) => client.stops?.[why] !== 'never'))(
    'says so when $how',
    async ({ why, after }) => {
      expect(await evidenceOf(client, { url: `${server.base}/hang`, ...after(50) })).toMatchObject({
        type: 'notReached',
        why: client.stops?.[why] ?? why,
        carrier: client.stoppedBy ?? client.carrier,
      });
    },
  );
});

const keepingAll = clients.filter(({ keeps, keepsOf }) => !keeps && !keepsOf?.['422']);

test.each(keepingAll)('$name: a refusal is understood like that of fetch', async (client) => {
  const url = `${server.base}/422`;
  const { kind, status, code, issues, requestId, retryAfterMs } = await parseResponse(await fetch(url));
  expect(issues).toHaveLength(2);
  const thrown = await thrownBy(client, { url });
  const understood = await parseResponse(thrown, { carriers: defaultCarriers });
  expect(understood).toMatchObject({ kind, status, code, issues, requestId, retryAfterMs });
});

test.each(['axios', 'ky 2', 'ofetch', 'got', "RTK Query's base query"])(
  '%s: what became of a write that got no answer is unknown',
  async (name) => {
    const error = parseError(await thrownBy(clientNamed(name), { url: `${server.base}/drop` }));
    expect(error).toMatchObject({ kind: 'network', outcome: 'unknown', request: { method: 'POST' } });
  },
);

test.each(['axios', 'ofetch', 'got', 'superagent', "RTK Query's base query", 'tRPC', 'Connect'])(
  '%s says that it was called off, whatever the reason given',
  async (name) => {
    const controller = new AbortController();
    setTimeout(() => controller.abort('the form was closed'), 50);
    const call = { url: `${server.base}/hang`, signal: controller.signal };
    expect(await evidenceOf(clientNamed(name), call)).toMatchObject({ type: 'notReached', why: 'aborted' });
  },
);

test.each(own)('%s hands on an answer in its own language: %s', async (name, answer, kept) => {
  const client = clientNamed(name);
  const url = `${server.base}/${answer}`;
  const evidence = await evidenceOf(client, { url });
  expect(evidence.carrier).toBe(client.carrier);
  // Through JSON, because clients make classes of what was sent.
  expect(JSON.parse(JSON.stringify(seenIn(evidence)))).toEqual({
    ...JSON.parse(JSON.stringify(await seenByFetch(url))),
    ...kept,
  });
});

function clientNamed(name: string): Client {
  const client = clients.find((one) => one.name === name);
  if (!client) throw new Error(`no client ${name}`);
  return client;
}

function thrownBy(client: Client, call: Call): Promise<unknown> {
  return client.call(call).then(
    () => Promise.reject(new Error(`${client.name} resolved`)),
    (error: unknown) => error,
  );
}

async function evidenceOf(client: Client, call: Call): Promise<Evidence> {
  const thrown = await thrownBy(client, call);
  const evidence = await readResponse(thrown, defaultCarriers);
  expect(JSON.stringify(evidence)).not.toContain(attempted.password);
  return { ...evidence, carrier: read(thrown, defaultCarriers).carrier };
}

function seenIn(evidence: Evidence): Seen {
  if (evidence.type !== 'responded') throw new Error(`${evidence.type}, not responded`);
  const { status, body, headers } = evidence;
  return { status, body, requestId: headers.get('x-request-id'), retryAfter: headers.get('retry-after') };
}

function addressIn(evidence: Evidence): string {
  return (evidence.type === 'responded' && evidence.request?.url) || '';
}

async function seenByFetch(url: string): Promise<Seen> {
  return seenIn(await readResponse(await fetch(url), []));
}
