import { createErrorKit, type ErrorKit } from '@tactful/core';
import { createGate, type Gate } from '@tactful/core/gate';
import { attachedRemedies } from '@tactful/react/headless';
import { describe, expect, test as plain, vi } from 'vitest';
import {
  apolloClient,
  recipes,
  rtkQueryClient,
  serveGraphql,
  type Client,
  type Recipe,
} from './clients.test.support.ts';
import { startApi, type Answer, type Api } from './startApi.ts';

const makeGate = (): Gate => createGate({ channel: null, storage: null, random: () => 0 });

interface Started extends Api, Client {
  readonly kit: ErrorKit;
}

/** Starts a server that gives these answers, and a client of it. */
type Start = <Made extends Client>(
  recipe: Omit<Recipe, 'name' | 'client'> & {
    readonly client: (...given: Parameters<Recipe['client']>) => Made;
    readonly gate?: Gate | undefined;
  },
  ...answers: Answer[]
) => Promise<Started & Made>;

/** Lets everything pass. */
const openGate: Gate = { ...makeGate(), enter: () => Promise.resolve() };

const test = plain.extend<{ start: Start }>({
  // oxlint-disable-next-line no-empty-pattern -- what a fixture needs is read from its pattern
  start: async ({}, provide) => {
    const ends: (() => unknown)[] = [];
    await provide(async ({ serve = startApi, client, gate = makeGate() }, ...answers) => {
      const api = await serve();
      // What matters here is how often and in which order, not how long.
      const soon = { baseMs: 20, capMs: 20 };
      const kit = createErrorKit({ gate, random: () => 0, retry: { transient: soon } });
      ends.push(() => gate.dispose(), api.down);
      api.answer(...answers);
      return { ...api, ...client(api.url, kit, gate), kit };
    });
    await Promise.all(ends.map((end) => end()));
  },
});

const failure = (sent: Promise<unknown>): Promise<unknown> =>
  sent.then(
    (answer) => expect.fail(`answered ${String(answer)}`),
    (thrown: unknown) => thrown,
  );

/** Milliseconds from the first request to the second. */
const pause = ([first, second]: Api['asked']): number => (second?.at ?? 0) - (first?.at ?? 0);

describe.each(recipes)('$name', { concurrent: true }, (recipe) => {
  test('asks for what is not there once', async ({ start }) => {
    const { ask, asked, kit } = await start(recipe, [404]);
    const error = await kit.parseResponse(await failure(ask()));
    expect([asked.length, error.kind]).toEqual([1, 'not_found']);
  });

  test('asks again twice while the API is down, then says so', async ({ start }) => {
    const { ask, asked, kit } = await start(recipe, [503]);
    const error = await kit.parseResponse(await failure(ask()));
    expect([asked.length, error.kind]).toEqual([3, 'unavailable']);
  });

  test('asks again after no answer at all', async ({ start }) => {
    const { ask, asked } = await start(recipe, 'drop', [200, 'fine']);
    expect([await ask(), asked.length]).toEqual(['fine', 2]);
  });

  test.for([
    ['behind a gate', undefined],
    ['without one', openGate],
  ] as const)('comes back after the stated wait, not before: %s', async ([, gate], { start }) => {
    const answers: Answer[] = [
      [429, {}, { 'retry-after-ms': '300' }],
      [200, 'fine'],
    ];
    const { ask, asked } = await start({ ...recipe, gate }, ...answers);
    expect([await ask(), asked.length]).toEqual(['fine', 2]);
    expect(pause(asked)).toBeGreaterThanOrEqual(298);
  });

  test('leaves a long wait to the person, who is told how long it is', async ({ start }) => {
    const { ask, asked, kit } = await start(recipe, [429, {}, { 'retry-after': '600' }]);
    const error = await kit.parseResponse(await failure(ask()));
    expect(asked).toHaveLength(1);
    expect(error).toMatchObject({ kind: 'rate_limited', retryAfterMs: 600_000 });
  });

  test.for<{ answer: Answer }>([
    { answer: [503] },
    { answer: 'drop' },
    { answer: [429, {}, { 'retry-after': '1' }] },
  ])('never makes something twice without a key: $answer', async ({ answer }, { start }) => {
    const { make, asked } = await start(recipe, answer);
    await failure(make());
    expect(asked.map(({ method }) => method)).toEqual(['POST']);
  });

  test('makes it again with the same key', async ({ start }) => {
    const { make, asked } = await start(recipe, [503], 'drop', [200, 'fine']);
    expect(await make('k1')).toBe('fine');
    expect(asked.map(({ key }) => key)).toEqual(['k1', 'k1', 'k1']);
  });

  test('stops waiting when nobody wants it any more', async ({ start }) => {
    // For longer than this test has.
    const { ask, asked } = await start(recipe, [429, {}, { 'retry-after': '50' }]);
    const leaving = new AbortController();
    const failed = failure(ask(leaving.signal));
    await expect.poll(() => asked.length).toBe(1);
    leaving.abort();
    await failed;
    expect(asked).toHaveLength(1);
  });
});

test('Apollo Client asks again when only errors came back, and keeps what came with data', async ({
  start,
}) => {
  const busy = { errors: [{ message: 'Slow down', extensions: { code: 'RATE_LIMITED', retryAfter: 1 } }] };
  const apollo = { serve: serveGraphql, client: apolloClient };
  const { ask, asked, answer } = await start(apollo, [200, busy], [200, 'fine']);
  expect([await ask(), asked.length]).toEqual(['fine', 2]);
  expect(pause(asked)).toBeGreaterThanOrEqual(998);

  answer([200, { ...busy, data: { thing: 'half' } }], [200, 'fine']);
  await expect(ask()).rejects.toMatchObject({ errors: busy.errors });
  expect(asked).toHaveLength(3);
});

describe('RTK Query', () => {
  const rtkQuery = { client: rtkQueryClient };

  test('keeps what a page that is no JSON says in its headers, and the request, without its secrets', async ({
    start,
  }) => {
    const headers = { 'content-type': 'text/html', 'retry-after': '600', 'x-request-id': 'req_42' };
    const { make, kit, url } = await start(rtkQuery, [503, '<h1>503</h1>', headers]);
    const thrown = await failure(make('k1'));
    expect(kit.parseError(thrown)).toMatchObject({
      kind: 'unavailable',
      retryAfterMs: 600_000,
      requestId: 'req_42',
      request: { method: 'POST', url: `${url}/`, idempotent: true },
    });
    expect(JSON.stringify(thrown)).not.toContain('k1');
  });

  test.for<{ answer: Answer }>([{ answer: [500] }, { answer: 'drop' }])(
    'what is deleted is sent again, and is known to be that afterwards: $answer',
    async ({ answer }, { start }) => {
      const { remove, kit, asked } = await start(rtkQuery, answer);
      const thrown = await failure(remove());
      expect(asked).toHaveLength(3);
      expect(kit.parseError(thrown).request?.method).toBe('DELETE');
      const plan = kit.planRetry(thrown, { occasion: 'action', attempt: 3 });
      expect(plan).toEqual({ do: 'offer', reason: 'attempts_used_up' });
    },
  );

  test('a wait is told by the banner, until it is served', async ({ start }) => {
    const { ask, kit } = await start(rtkQuery, [429, {}, { 'retry-after': '2' }], [200, 'fine']);
    const asked = ask();
    await expect.poll(() => kit.notices.getSnapshot().banner?.presentation.retry.do).toBe('retry');
    await asked;
    expect(kit.notices.getSnapshot()).toMatchObject({ recovered: { cause: expect.any(String) } });
    expect(kit.notices.getSnapshot().banner).toBeUndefined();
  });

  test.for([
    ['stop', 1],
    ['retry', 2],
  ] as const)('the person may end a wait: %s', async ([remedy, times], { start }) => {
    const { ask, kit, asked } = await start(
      { ...rtkQuery, gate: openGate },
      [503, {}, { 'retry-after': '50' }],
      [404],
    );
    const failed = failure(ask());
    const banner = await vi.waitUntil(() => kit.notices.getSnapshot().banner);
    const press = attachedRemedies(banner.error)?.[remedy];
    if (typeof press === 'function') press({ error: banner.error, presentation: banner.presentation });
    await failed;
    expect(asked).toHaveLength(times);
    expect(kit.notices.getSnapshot().banner).toBeUndefined();
    expect(kit.notices.getSnapshot().recovered).toBeUndefined();
  });
});
