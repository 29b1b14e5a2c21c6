import type { Queries } from './database.ts';

const minutes = 60_000;
const days = 24 * 60 * minutes;

const at = (time: number) => new Date(time).toISOString();

/** Who is signed in when a visitor comes for the first time. */
const firstMember = 'mem_ada';

const subscribers = [
  [
    'sub_grace',
    'grace@example.com',
    'Grace',
    { city: 'Arlington', zip: '22201', country: 'US' },
    ['customer'],
  ],
  ['sub_alan', 'alan@example.com', 'Alan', { city: 'Wilmslow', country: 'GB' }, ['beta', 'customer']],
  [
    'sub_katherine',
    'katherine@example.com',
    'Katherine',
    { city: 'Hampton', zip: '23666', country: 'US' },
    [],
  ],
  ['sub_hedy', 'hedy@example.com', 'Hedy', { city: 'Vienna', country: 'AT' }, ['press']],
] as const;

const newsletters = [
  ['news_welcome', 'Welcome to Postbox', 'Good to have you here.', true],
  ['news_spring', 'Spring news', 'What grew over the winter.', false],
  ['news_roadmap', 'The road ahead', 'What comes next, and why.', false],
  ['news_thanks', 'Thank you', 'A year of letters.', false],
] as const;

/**
 * Gives a visitor a small workspace in which every limit is near: one subscriber short of the free plan,
 * and enough of the month's e-mails used that the second newsletter is one too many.
 */
export async function seed(
  queries: Queries,
  visitor: string,
  now: number,
  sessionSeconds: number,
): Promise<void> {
  const insert = (table: string, columns: string, values: readonly unknown[]) =>
    queries.query(
      `insert into ${table} (visitor, ${columns}) values ($1, ${values.map((_, i) => `$${i + 2}`).join(', ')})`,
      [visitor, ...values],
    );

  await queries.query('insert into visitors (id) values ($1)', [visitor]);

  await insert('organizations', 'id, name, joined, emails_sent', ['org_postbox', 'Postbox HQ', true, 4]);
  await insert('organizations', 'id, name, joined', ['org_northwind', 'Northwind', false]);

  await insert('members', 'id, name, email, role', [firstMember, 'Ada', 'ada@postbox.example', 'owner']);
  await insert('members', 'id, name, email, role', ['mem_ben', 'Ben', 'ben@postbox.example', 'member']);
  await insert('members', 'id, name, email, role', ['mem_cleo', 'Cleo', 'cleo@postbox.example', 'owner']);
  await insert('sessions', 'member, expires_at', [firstMember, at(now + sessionSeconds * 1000)]);

  const link = ['ada@postbox.example', at(now + 7 * days)];
  await insert('magic_links', 'token, email, expires_at', ['link-fresh', ...link]);
  await insert('magic_links', 'token, email, expires_at, used_at', [
    'link-used',
    ...link,
    at(now - 5 * minutes),
  ]);
  await insert('magic_links', 'token, email, expires_at', ['link-expired', link[0], at(now - 5 * minutes)]);

  for (const tag of ['beta', 'customer', 'press']) await insert('tags', 'name', [tag]);
  for (const subscriber of subscribers) {
    await insert('subscribers', 'id, email, first_name, address, tags, updated_at', [...subscriber, at(now)]);
  }
  for (const [id, subject, body, sent] of newsletters) {
    const delivery = sent ? [at(now - 2 * days), subscribers.length] : [null, 0];
    await insert('newsletters', 'id, subject, body, sent_at, recipients', [id, subject, body, ...delivery]);
  }
}
