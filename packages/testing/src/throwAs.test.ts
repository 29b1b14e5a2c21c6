import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createErrorKit, type Evidence } from '@tactful/core';
import {
  graphqlErrors,
  noEmail,
  serveAnswers,
  trpcError,
  type AnsweringServer,
} from '../../core/src/carriers/carriers.test.answers.ts';
import { clients } from '../../core/src/carriers/carriers.test.clients.ts';
import type { SampleAnswer } from './sampleResponse.ts';
import { throwAs, thrownBy, thrownClients, type ThrownClient } from './throwAs.ts';

let server: AnsweringServer;
beforeAll(async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  server = await serveAnswers();
});
afterAll(() => server.close());

const headers = { 'x-request-id': 'req_abc123', 'retry-after': '7' };
const json = { ...headers, 'content-type': 'application/json' };
const quota = { type: 'google.rpc.RetryInfo', value: '', debug: { retryDelay: '7s' } };

/** The answers of the server, by their names there. */
const answers: Readonly<Record<string, SampleAnswer>> = {
  '422': { status: 422, headers: json, body: noEmail },
  '502': {
    status: 502,
    headers: { ...headers, 'content-type': 'text/html' },
    bodyText: '<html><h1>Bad gateway</h1></html>',
  },
  '503': { status: 503, headers },
  graphql: { status: 200, headers: json, body: { errors: graphqlErrors, data: null } },
  trpc: { status: 409, headers: json, body: { error: trpcError } },
  connect: {
    status: 429,
    headers: json,
    body: { code: 'resource_exhausted', message: 'No', details: [quota] },
  },
  postgrest: {
    status: 409,
    headers: json,
    body: { code: '23505', message: 'duplicate key', details: 'Key already exists.', hint: null },
  },
};

/** The real client of each, by its name among those that the carriers are tested with, and what it speaks beside JSON. */
const real: Readonly<
  Record<Exclude<ThrownClient, 'fetch' | 'nextAction'>, readonly [name: string, ...own: string[]]>
> = {
  axios: ['axios'],
  ky: ['ky 2'],
  ofetch: ['ofetch'],
  got: ['got'],
  superagent: ['superagent'],
  openapiFetch: ['openapi-fetch'],
  rtkQuery: ['RTK Query unwrapped'],
  reactRouter: ['React Router'],
  trpcClient: ['tRPC', 'trpc'],
  apollo: ['Apollo Client 4', 'graphql'],
  urql: ['urql', 'graphql'],
  graphqlRequest: ['graphql-request', 'graphql'],
  connect: ['Connect', 'connect'],
  supabase: ["Supabase's database", 'postgrest'],
};

/** What a client can't be stopped by, so that nothing can be compared. */
const unstoppable = new Set(['rtkQuery timeout', 'rtkQuery aborted', 'urql timeout', 'urql aborted']);

describe.each(Object.entries(real))('%s', (name, [clientName, ...own]) => {
  const client = name as ThrownClient;
  const thrownByReal = async (url: string, options: { timeout?: number; signal?: AbortSignal } = {}) => {
    const found = clients.find((one) => one.name === clientName);
    if (!found) throw new Error(`There is no client ${clientName}.`);
    return found.call({ url, ...options }).then(
      () => {
        throw new Error('It did not throw.');
      },
      (thrown: unknown) => thrown,
    );
  };

  test.each(['422', '502', '503', ...own])('an answer is like its own: %s', async (answer) => {
    const url = `${server.base}/${answer}`;
    const theirs = await thrownByReal(url);
    const ours = thrownBy(client, answers[answer] ?? { status: 0 }, { url });
    expect(strange(ours, theirs)).toEqual([]);
    expect(await evidenceOf(ours)).toEqual(await evidenceOf(theirs));
  });

  const losses = [
    ['network', '/drop', () => ({})],
    ['timeout', '/hang', () => ({ timeout: 20 })],
    ['aborted', '/hang', () => ({ signal: abortedSoon() })],
  ] as const;
  test.each(losses.filter(([why]) => !unstoppable.has(`${client} ${why}`)))(
    'so is none that arrives: %s',
    async (why, path, options) => {
      const url = `${server.base}${path}`;
      const theirs = await evidenceOf(await thrownByReal(url, options()));
      // tRPC can't tell why it was called off.
      const meant = client === 'trpcClient' && why === 'timeout' ? 'aborted' : why;
      expect(await evidenceOf(thrownBy(client, meant, { url }))).toEqual(theirs);
    },
  );
});

test('fetch: the response, as it came', async () => {
  const thrown = await throwAs('fetch', answers['422'] ?? { status: 0 }).catch((error: unknown) => error);
  expect(thrown).toBeInstanceOf(Response);
  expect((await createErrorKit().parseResponse(thrown)).issues).toHaveLength(2);
});

test.each([
  ['422', 'server', '2338592478'],
  ['503', 'server', '2338592478'],
  ['network', 'network', undefined],
  ['timeout', 'timeout', undefined],
  ['aborted', 'aborted', undefined],
] as const)('nextAction: of %s a page learns as much as the server lets through', (what, kind, requestId) => {
  const error = createErrorKit().parseError(
    thrownBy('nextAction', what === '422' || what === '503' ? (answers[what] ?? { status: 0 }) : what),
  );
  expect([error.kind, error.requestId, error.code, error.issues]).toEqual([kind, requestId, undefined, []]);
  expect(error.message).not.toContain('digest');
});

test.each(thrownClients)('%s: a status is an answer that says no more', async (client) => {
  const thrown = await throwAs(client, 503).catch((error: unknown) => error);
  expect(await evidenceOf(thrown)).toEqual(await evidenceOf(thrownBy(client, { status: 503 })));
});

test('every client there is has a test', () => {
  expect(['fetch', ...Object.keys(real), 'nextAction']).toEqual([...thrownClients]);
});

/** After it was sent: some clients don't look before. */
function abortedSoon(): AbortSignal {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 20);
  return controller.signal;
}

/** Properties that the real error has not, or not of that type. */
function strange(ours: unknown, theirs: unknown): string[] {
  const mine = Object.entries(ours as object).filter(([, value]) => value !== undefined);
  return mine
    .filter(([key, value]) => typeof value !== typeof (theirs as Record<string, unknown>)[key])
    .map(([key]) => key);
}

/** What is understood of it, as data. The order in which headers came, and others that the connection added, are nobody's. */
async function evidenceOf(thrown: unknown): Promise<unknown> {
  const kit = createErrorKit();
  await kit.parseResponse(thrown);
  const { evidence, error } = kit.journey(thrown, { occasion: 'action' });
  return { ...told(evidence), kind: error.kind, code: error.code, issues: error.issues };
}

function told(evidence: Evidence & { readonly carrier: string }): object {
  if (evidence.type === 'notReached') return { type: evidence.type, why: evidence.why };
  if (evidence.type === 'notHttp') return { type: evidence.type, carrier: evidence.carrier };
  const { status, body, carrier, request } = evidence;
  return {
    status,
    body,
    carrier,
    method: request?.method,
    requestId: evidence.headers.get('x-request-id'),
    retryAfter: evidence.headers.get('retry-after'),
  };
}
