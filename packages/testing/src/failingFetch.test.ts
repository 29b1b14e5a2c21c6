import { parseError, parseResponse } from '@tactful/core';
import { samples } from '@tactful/core/samples';
import { expect, test } from 'vitest';
import { createFailingFetch } from './failingFetch.ts';

const address = 'https://api.example.com/things';

test('answers in order, the last one for ever', async () => {
  const { fetch, requests } = createFailingFetch(503, Response.json({ fine: true }), 404);
  const statuses: number[] = [];
  for (let time = 0; time < 4; time++) statuses.push((await fetch(address, { method: 'POST' })).status);
  expect(statuses).toEqual([503, 200, 404, 404]);
  expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual(Array(4).fill(`POST ${address}`));
});

test('gives the same body again', async () => {
  const { fetch } = createFailingFetch(Response.json({ code: 'locked' }, { status: 409 }));
  for (let time = 0; time < 2; time++) {
    expect((await parseResponse(await fetch(address))).code).toBe('locked');
  }
});

test('answers as a known API does', async () => {
  const [sample] = samples;
  if (!sample) throw new Error('There are no samples.');
  const { fetch } = createFailingFetch(sample);
  expect((await fetch(address)).status).toBe(sample.status);
});

test('or not at all', async () => {
  const { fetch } = createFailingFetch(new TypeError('Failed to fetch'));
  const thrown: unknown = await fetch(address).catch((error: unknown) => error);
  expect(parseError(thrown).kind).toBe('network');
  for (const why of ['network', 'timeout', 'aborted'] as const) {
    const lost: unknown = await createFailingFetch(why)
      .fetch(address)
      .catch((error: unknown) => error);
    expect(parseError(lost).kind).toBe(why);
  }
  await expect(createFailingFetch(200).fetch(address, { signal: AbortSignal.abort() })).rejects.toThrow(
    /abort/i,
  );
});
