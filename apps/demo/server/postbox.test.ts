import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type {
  CheckoutSession,
  Letter,
  Member,
  Newsletter,
  Plan,
  Session,
  Subscriber,
  SubscriberList,
  Tag,
} from './api.ts';
import { startTestServer, type Person, type TestServer } from './testing/testServer.ts';
import { Visitors } from './visitors.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
}, 30_000);
afterAll(() => server.close());

const json = async <T>(response: Promise<Response>) => (await (await response).json()) as T;
const status = async (response: Promise<Response>) => (await response).status;
const add = (person: Person, name: string) =>
  person.post('/subscribers', { email: `${name}@example.com`, first_name: name });
const send = (person: Person, newsletter: string, key: string) =>
  person.post(`/newsletters/${newsletter}/send`, undefined, { 'Idempotency-Key': key });

const testMail = (person: Person) => person.post('/newsletters/news_spring/test');

async function upgrade(person: Person, url: string): Promise<Response> {
  const checkout = await json<CheckoutSession>(person.call('POST', url));
  return person.post(`/billing/checkout-sessions/${checkout.id}/confirm`);
}

test('an ordinary day', async () => {
  const person = server.visitor();

  const added = await json<Subscriber>(
    person.post('/subscribers', {
      email: ' Emmy@Example.com ',
      first_name: 'Emmy',
      address: { city: 'Erlangen', zip: '91054', country: 'DE' },
      consent_at: '2026-01-01T00:00:00Z',
      tags: ['beta'],
    }),
  );
  expect(added).toMatchObject({ email: 'emmy@example.com', tags: ['beta'], version: 1 });
  const path = `/subscribers/${added.id}`;

  const tagged = await json<Subscriber>(person.post(`${path}/tags`, { tag: 'press' }));
  expect(tagged).toMatchObject({ tags: ['beta', 'press'], version: 2 });
  expect(await status(person.delete(`${path}/tags/beta`))).toBe(204);
  expect(await person.read<Subscriber>(path)).toMatchObject({ tags: ['press'], version: 3 });
  expect((await person.read<{ tags: Tag[] }>('/tags')).tags).toContainEqual({
    name: 'press',
    subscribers: 2,
  });

  const found = await person.read<SubscriberList>('/subscribers?search=EMM&tag=press');
  expect(found).toMatchObject({ subscribers: [{ id: added.id }], total: 5 });
  expect(await status(person.delete(path))).toBe(204);
  expect(await status(person.get(path))).toBe(404);

  const draft = await json<Newsletter>(person.post('/newsletters', { subject: 'Hello', body: 'World' }));
  expect(await json<Newsletter>(send(person, draft.id, 'hello'))).toMatchObject({ recipients: 4 });
  expect((await person.read<Plan>('/plan')).usage).toEqual({ subscribers: 4, emails_this_month: 8 });

  const invited = await json<Member>(
    person.post('/members', { name: 'Dan', email: 'dan@postbox.example', role: 'member' }),
  );
  const promoted = await json<Member>(
    person.call('PATCH', `/api/v1/members/${invited.id}`, { role: 'owner' }),
  );
  expect(promoted).toEqual({ ...invited, role: 'owner' });
  expect((await person.read<{ members: Member[] }>('/members')).members).toHaveLength(4);

  expect(await person.read('/reports/engagement?seconds=0')).toMatchObject({
    newsletters_sent: 2,
    emails_sent: 8,
  });
});

describe('signing in', () => {
  test('a link from the mailbox signs in, once', async () => {
    const person = server.visitor();
    await person.delete('/session');
    expect(await status(person.get('/subscribers'))).toBe(401);

    await person.post('/auth/magic-links', { email: 'ben@postbox.example' });
    const { mail } = await json<{ mail: Letter[] }>(person.demo('GET', '/mail'));
    const token = mail.find(({ to }) => to === 'ben@postbox.example')?.token;

    expect(await status(person.post('/auth/magic-links/consume', { token }))).toBe(204);
    expect((await person.read<Session>('/session')).member.name).toBe('Ben');
    expect(await status(person.post('/auth/magic-links/consume', { token }))).toBe(401);
  });

  test('a link grows old', async () => {
    const person = server.visitor();
    await person.post('/auth/magic-links', { email: 'ben@postbox.example' });
    const { mail } = await json<{ mail: Letter[] }>(person.demo('GET', '/mail'));
    server.wait(15 * 60);
    const token = mail.find(({ to }) => to === 'ben@postbox.example')?.token;
    const answer = await json(person.post('/auth/magic-links/consume', { token }));
    expect(answer).toMatchObject({ error: { code: 'magic_link_expired' } });
  });

  test('nobody learns which addresses belong to members', async () => {
    const person = server.visitor();
    const answers = ['ada@postbox.example', 'nobody@postbox.example'].map(async (email) => {
      const response = await person.post('/auth/magic-links', { email });
      return [response.status, (await response.text()).replace(email, '')];
    });
    const [known, unknown] = await Promise.all(answers);
    expect(unknown).toEqual(known);
  });

  test('a session ends when its time is up', async () => {
    const person = server.visitor();
    await person.demo('PATCH', '/session', { lifetime_seconds: 20 });
    server.wait(19);
    expect(await status(person.get('/plan'))).toBe(200);
    server.wait(1);
    expect(await status(person.get('/plan'))).toBe(401);
  });

  test('members see neither billing nor members, owners both', async () => {
    const person = server.visitor();
    const look = () => Promise.all(['/billing', '/members', '/plan'].map((path) => status(person.get(path))));
    await person.demo('PATCH', '/session', { role: 'member' });
    expect(await look()).toEqual([403, 403, 200]);
    await person.demo('PATCH', '/session', { role: 'owner' });
    expect(await look()).toEqual([200, 200, 200]);
  });
});

describe('subscribers', () => {
  test('of two who add the same address at once, one is refused', async () => {
    const person = server.visitor();
    await person.delete('/subscribers/sub_grace');
    const answers = await Promise.all([status(add(person, 'twin')), status(add(person, 'twin'))]);
    expect(new Set(answers)).toEqual(new Set([201, 409]));
  });

  test('an address cannot be changed to that of another subscriber', async () => {
    const person = server.visitor();
    const edit = { email: 'alan@example.com', first_name: 'Grace', version: 1 };
    expect(await status(person.put('/subscribers/sub_grace', edit))).toBe(409);
  });

  test('of two who edit the same version, the second is told and can save after looking again', async () => {
    const person = server.visitor();
    const edit = (first_name: string, version: number) =>
      person.put('/subscribers/sub_grace', { email: 'grace@example.com', first_name, version });

    expect(await json(edit('First', 1))).toMatchObject({ first_name: 'First', version: 2 });
    expect(await status(edit('Second', 1))).toBe(409);
    const { first_name, version } = await person.read<Subscriber>('/subscribers/sub_grace');
    expect(first_name).toBe('First');
    expect(await json(edit('Second', version))).toMatchObject({ first_name: 'Second', version: 3 });
  });

  test('one that a colleague has deleted is gone', async () => {
    const person = server.visitor();
    await person.demo('POST', '/colleague', { action: 'delete', subscriber_id: 'sub_grace' });
    const edit = { email: 'grace@example.com', first_name: 'Grace', version: 1 };
    expect(await status(person.put('/subscribers/sub_grace', edit))).toBe(404);
  });
});

describe('the plan', () => {
  test('refuses one subscriber too many, until it is upgraded', async () => {
    const person = server.visitor();
    await add(person, 'fifth');
    const refusal = await json<{ error: { upgrade_url: string } }>(add(person, 'sixth'));
    expect((await person.read<SubscriberList>('/subscribers')).total).toBe(5);

    const plan = await json<Plan>(upgrade(person, refusal.error.upgrade_url));
    expect(plan).toMatchObject({ tier: 'starter', limits: { max_subscribers: 50 } });
    expect(await status(add(person, 'sixth'))).toBe(201);
  });

  test('refuses one newsletter too many, and the refusal does not use up the key', async () => {
    const person = server.visitor();
    await send(person, 'news_spring', 'spring');
    const refusal = await send(person, 'news_roadmap', 'roadmap');
    expect(refusal.status).toBe(402);

    await upgrade(person, '/api/v1/billing/create-checkout-session');
    expect(await status(send(person, 'news_roadmap', 'roadmap'))).toBe(200);
  });

  test('has room again when a subscriber is deleted', async () => {
    const person = server.visitor();
    await add(person, 'fifth');
    await person.delete('/subscribers/sub_grace');
    expect(await status(add(person, 'sixth'))).toBe(201);
  });
});

describe('rate limits', () => {
  test('count, say how long to wait, and are right about it', async () => {
    const person = server.visitor();
    const clicks = [];
    for (let click = 0; click < 3; click++) clicks.push(await status(testMail(person)));
    expect(clicks).toEqual([202, 202, 202]);

    server.wait(3);
    const wait = Number((await testMail(person)).headers.get('retry-after'));
    expect(wait).toBe(5);
    server.wait(wait - 1);
    expect(await status(testMail(person))).toBe(429);
    server.wait(1);
    expect(await status(testMail(person))).toBe(202);
    expect(await status(testMail(person))).toBe(429);
  });

  test('hold nobody else back, and nothing else', async () => {
    const person = server.visitor();
    for (let click = 0; click < 4; click++) await testMail(person);
    expect(await status(add(person, 'fifth'))).toBe(201);
    expect(await status(testMail(server.visitor()))).toBe(202);
  });

  test.each([
    ['reads', 100, (person: Person) => person.get('/tags')],
    ['writes', 20, (person: Person) => person.post('/billing/portal')],
  ])('let %s pass in a burst of %i', async (_sort, burst, ask) => {
    const person = server.visitor();
    const answers = await Promise.all(Array.from({ length: burst + 3 }, () => status(ask(person))));
    expect(answers.filter((answer) => answer === 429)).toHaveLength(3);
  });
});

describe('sending', () => {
  test('the same key sends once, and is free again after 15 minutes', async () => {
    const person = server.visitor();
    await person.weather({ dialect: 'flowbrite' });
    expect(await status(send(person, 'news_spring', 'key'))).toBe(200);
    const codeOf = async () =>
      (await json<{ error: { code: string } }>(send(person, 'news_spring', 'key'))).error.code;

    server.wait(899);
    expect(await codeOf()).toBe('api.common.reusedIdempotencyKey');
    server.wait(1);
    expect(await codeOf()).toBe('api.newsletters.alreadySent');
  });

  test('an answer that got lost was a success: the repeat is recognised', async () => {
    const person = server.visitor();
    await person.weather({ fault: 'drop-after' });
    await expect(send(person, 'news_spring', 'key')).rejects.toThrow('fetch failed');

    server.wait(1);
    expect(await status(send(person, 'news_spring', 'key'))).toBe(409);
    expect(await person.read<Newsletter>('/newsletters/news_spring')).toMatchObject({ recipients: 4 });
    expect((await person.read<Plan>('/plan')).usage.emails_this_month).toBe(8);
  });
});

describe('the weather', () => {
  test.each([
    ['drop-before', 4],
    ['drop-after', 5],
  ] as const)('%s breaks the connection; then there are %i subscribers', async (fault, total) => {
    const person = server.visitor();
    await person.weather({ fault, applies_to: 'writes' });
    await expect(add(person, 'fifth')).rejects.toThrow('fetch failed');
    expect((await person.read<SubscriberList>('/subscribers')).total).toBe(total);
  });

  test('a request that the browser sends again by itself is still the same request', async () => {
    const person = server.visitor();
    await person.weather({ fault: 'drop-after' });
    for (let attempt = 0; attempt < 3; attempt++) {
      await expect(person.post('/newsletters', { subject: 'Once', body: '…' })).rejects.toThrow(
        'fetch failed',
      );
    }
    const { newsletters } = await person.read<{ newsletters: Newsletter[] }>('/newsletters');
    expect(newsletters.filter(({ subject }) => subject === 'Once')).toHaveLength(1);
  });

  test('a gateway answers with its own page', async () => {
    const person = server.visitor();
    await person.weather({ dialect: 'flowbrite', fault: 'gateway-page' });
    const response = await person.get('/plan');
    expect(response.status).toBe(502);
    expect(response.headers.get('content-type')).toMatch('text/html');
    expect(response.headers.get('x-correlation-id')).toBeNull();
    expect(await response.text()).toMatch('<h1>502 Bad Gateway</h1>');
  });

  test('maintenance can be without a word', async () => {
    const person = server.visitor();
    await person.weather({ fault: 'maintenance-empty' });
    const response = await person.get('/plan');
    expect([response.status, await response.text(), response.headers.get('content-type')]).toEqual([
      503,
      '',
      null,
    ]);
  });

  test('a slow answer is to something that was done at once', async () => {
    const person = server.visitor();
    await person.weather({ fault: 'slow', slow_ms: 500, applies_to: 'writes' });
    let answered = false;
    const slow = add(person, 'fifth').finally(() => (answered = true));
    await expect.poll(async () => (await person.read<SubscriberList>('/subscribers')).total).toBe(5);
    expect(answered).toBe(false);
    expect(await status(slow)).toBe(201);
  });

  test('lasts for so many requests, of the sort it applies to', async () => {
    const person = server.visitor();
    await person.weather({ fault: 'maintenance', times: 2, applies_to: 'reads' });
    const read = () => status(person.get('/plan'));
    expect([await read(), await status(person.post('/billing/portal')), await read(), await read()]).toEqual([
      503, 402, 503, 200,
    ]);
    expect(await json(person.call('GET', '/api/weather'))).toMatchObject({ fault: 'none', times: 'always' });
  });

  test('lasts until it is turned off, and never strikes the controls', async () => {
    const person = server.visitor();
    await person.weather({ fault: 'drop-before', times: 'always' });
    for (const path of ['/plan', '/tags', '/session']) {
      await expect(person.get(path)).rejects.toThrow('fetch failed');
    }
    expect(await status(person.demo('GET', '/mail'))).toBe(200);
    expect(await status(person.weather({ fault: 'none' }))).toBe(200);
    expect(await status(person.get('/members'))).toBe(200);
  });

  test('that does not exist is refused', async () => {
    const answer = await server.visitor().call('PATCH', '/api/weather', { fault: 'hail', wind: 3 });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ reason: 'validation_failed' });
  });
});

describe('visitors', () => {
  test('have nothing to do with each other', async () => {
    const [one, other] = [server.visitor(), server.visitor()];
    await add(one, 'fifth');
    await one.weather({ dialect: 'flexprice', fault: 'crash', times: 'always' });
    await one.demo('POST', '/session/expire');

    expect((await other.read<SubscriberList>('/subscribers')).total).toBe(4);
    expect(await json(other.call('GET', '/api/weather'))).toMatchObject({
      dialect: 'subscribeflow',
      fault: 'none',
    });
  });

  test('can begin anew', async () => {
    const person = server.visitor();
    await person.delete('/subscribers/sub_grace');
    await person.weather({ fault: 'crash', times: 'always' });
    await person.demo('POST', '/session/expire');

    expect(await status(person.demo('POST', '/reset'))).toBe(204);
    expect((await person.read<SubscriberList>('/subscribers')).total).toBe(4);
  });

  test('who come without a name are given one in a cookie', async () => {
    const first = await fetch(`${server.base}/api/v1/plan`);
    const cookie = first.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^postbox_visitor=[\w-]{36}; Path=\/; HttpOnly; SameSite=Lax$/);

    const headers = { cookie: cookie.split(';', 1)[0] ?? '' };
    await fetch(`${server.base}/api/v1/subscribers/sub_grace`, { method: 'DELETE', headers });
    const again = await fetch(`${server.base}/api/v1/plan`, { headers });
    expect(again.headers.get('set-cookie')).toBeNull();
    expect(((await again.json()) as Plan).usage.subscribers).toBe(3);
  });

  test('who have been away longest go when there is no more room, with all that is theirs', async () => {
    const { database } = server;
    const visitors = new Visitors(database, Date.now, 2);
    for (const name of ['first', 'second', 'first', 'third']) await visitors.find(name);

    const left = await database.query(
      "select distinct visitor from subscribers where visitor in ('first', 'second', 'third') order by visitor",
    );
    expect(left.rows).toEqual([{ visitor: 'first' }, { visitor: 'third' }]);
  });
});
