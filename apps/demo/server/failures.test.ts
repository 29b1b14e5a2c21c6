import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DialectName } from './api.ts';
import { causes, type Case, type Expectations } from './testing/causes.ts';
import { errorReference } from './testing/expected/errorReference.ts';
import { flexprice } from './testing/expected/flexprice.ts';
import { flowbrite } from './testing/expected/flowbrite.ts';
import { licenseKey } from './testing/expected/licenseKey.ts';
import { subscribeflow } from './testing/expected/subscribeflow.ts';
import { startTestServer, type TestServer } from './testing/testServer.ts';

const expected: Record<DialectName, Expectations> = {
  flexprice,
  'license-key': licenseKey,
  flowbrite,
  'error-reference': errorReference,
  subscribeflow,
};

const tellingHeader = /^(retry-after|x-ratelimit-.*|x-correlation-id|x-request-id)$/;

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
}, 30_000);
afterAll(() => server.close());

describe.each(Object.keys(expected) as DialectName[])('%s', (dialect) => {
  test.each(Object.keys(causes) as Case[])('writes %s as it is documented', async (name) => {
    const person = server.visitor();
    await person.weather({ dialect });

    const response = await causes[name](person);
    const text = await response.text();
    const telling = [...response.headers].filter(([header]) => tellingHeader.test(header));

    const { status, body, headers = {} } = expected[dialect][name];
    expect({
      status: response.status,
      type: response.headers.get('content-type'),
      headers: Object.fromEntries(telling),
      body: text === '' ? undefined : JSON.parse(text),
    }).toEqual({ status, type: body === undefined ? null : 'application/json', headers, body });
  });
});

test('flowbrite sends its correlation id with good answers too', async () => {
  const person = server.visitor();
  await person.weather({ dialect: 'flowbrite' });
  const ids = await Promise.all(
    [1, 2].map(async () => (await person.get('/plan')).headers.get('x-correlation-id')),
  );
  expect(new Set(ids).size).toBe(2);
  expect(ids).not.toContain(null);
});

test('a crash is logged under the id that the client is given', async () => {
  const person = server.visitor();
  await person.weather({ dialect: 'license-key' });
  const { request_id } = (await (await causes.crashed(person)).json()) as { request_id: string };

  const entry = server.log.find(({ requestId }) => requestId === request_id);
  expect(entry?.error).toEqual(new TypeError('The weather made this request crash'));
});

test('a failing query is a real one', async () => {
  const person = server.visitor();
  await person.weather({ dialect: 'license-key' });
  const { request_id } = (await (await causes.database_failed(person)).json()) as { request_id: string };

  const entry = server.log.find(({ requestId }) => requestId === request_id);
  expect(entry?.error).toMatchObject({ message: 'division by zero', code: '22012' });
});
