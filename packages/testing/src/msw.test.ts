import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { parseError, parseResponse } from '@tactful/core';
import { failing } from './msw.ts';
import { problem } from './problem.ts';
import { sampleOf } from './sampleResponse.ts';

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const address = 'https://api.example.com/people';
const post = () => fetch(address, { method: 'POST', body: '{}' });

test('answers as a sample does, then as it is told, the last one for ever', async () => {
  server.use(
    failing(`POST ${address}`, sampleOf('flexprice', 'rate_limited'), problem(409, { code: 'taken' })),
  );
  const codes: (string | undefined)[] = [];
  for (let time = 0; time < 3; time++) codes.push((await parseResponse(await post())).code);
  expect(codes).toEqual(['service_unavailable', 'taken', 'taken']);
});

test('statuses, responses, and nothing at all', async () => {
  server.use(failing(address, 503, Response.json({ code: 'locked' }, { status: 423 }), 'network'));
  expect((await fetch(address)).status).toBe(503);
  expect((await parseResponse(await fetch(address))).code).toBe('locked');
  const thrown: unknown = await fetch(address).catch((error: unknown) => error);
  expect(parseError(thrown).kind).toBe('network');
});

test('and lets through what is to go on, and what has another method', async () => {
  server.use(
    failing(`POST ${address}`, 500, 'through'),
    failing(`GET ${address}`, Response.json([])),
    failing(`POST ${address}`, Response.json({ fine: true })),
  );
  expect((await fetch(address)).status).toBe(200);
  expect((await post()).status).toBe(500);
  expect(await (await post()).json()).toEqual({ fine: true });
});
