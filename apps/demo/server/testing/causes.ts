import type { Reason } from '../failure.ts';
import type { Person } from './testServer.ts';

export type Case = Reason | 'one_field_wrong' | 'one_field_missing' | 'emails_used_up';

/** How each failure is brought about, by nothing but using the API; the last answer is the failure. */
export const causes: Record<Case, (person: Person) => Promise<Response>> = {
  validation_failed: (person) =>
    person.post('/subscribers', {
      email: 'nonsense',
      first_name: 'x'.repeat(101),
      address: { zip: '12', country: 'DE' },
      tags: ['nope', 'beta'],
    }),
  one_field_wrong: (person) => person.post('/subscribers', { email: 'nonsense', first_name: 'Ada' }),
  one_field_missing: (person) => person.post('/subscribers', { email: 'new@example.com' }),
  body_unreadable: (person) => person.post('/subscribers', '{"email":'),
  idempotency_key_missing: (person) => person.post('/newsletters/news_spring/send'),
  async signed_out(person) {
    await person.delete('/session');
    return person.get('/session');
  },
  async session_expired(person) {
    await person.demo('POST', '/session/expire');
    return person.get('/session');
  },
  link_unknown: (person) => person.post('/auth/magic-links/consume', { token: 'made-up' }),
  link_expired: (person) => person.post('/auth/magic-links/consume', { token: 'link-expired' }),
  link_used: (person) => person.post('/auth/magic-links/consume', { token: 'link-used' }),
  async owners_only(person) {
    await person.demo('PATCH', '/session', { role: 'member' });
    return person.get('/billing');
  },
  not_a_member: (person) => person.put('/session/organization', { organization_id: 'org_northwind' }),
  not_found: (person) => person.get('/subscribers/sub_nobody'),
  already_exists: (person) =>
    person.post('/subscribers', { email: 'grace@example.com', first_name: 'Grace' }),
  async stale_version(person) {
    await person.demo('POST', '/colleague', { action: 'edit', subscriber_id: 'sub_grace' });
    return person.put('/subscribers/sub_grace', { email: 'grace@example.com', first_name: 'G.', version: 1 });
  },
  async idempotency_key_reused(person) {
    const key = { 'X-Idempotency-Key': 'key-1' };
    await person.post('/newsletters/news_spring/send', undefined, key);
    return person.post('/newsletters/news_spring/send', undefined, key);
  },
  already_sent: (person) =>
    person.post('/newsletters/news_welcome/send', undefined, { 'Idempotency-Key': 'key-1' }),
  async rate_limited(person) {
    for (let click = 0; click < 3; click++) await person.post('/newsletters/news_spring/test');
    return person.post('/newsletters/news_spring/test');
  },
  async plan_limit(person) {
    await person.post('/subscribers', { email: 'fifth@example.com', first_name: 'Fifth' });
    return person.post('/subscribers', { email: 'sixth@example.com', first_name: 'Sixth' });
  },
  async emails_used_up(person) {
    await person.post('/newsletters/news_spring/send', undefined, { 'Idempotency-Key': 'key-1' });
    return person.post('/newsletters/news_roadmap/send', undefined, { 'Idempotency-Key': 'key-2' });
  },
  no_subscription: (person) => person.post('/billing/portal'),
  unknown_price: (person) => person.post('/billing/create-checkout-session', { price: 'price_gold' }),
  async payment_declined(person) {
    const checkout = await person.post('/billing/create-checkout-session');
    const { id } = (await checkout.json()) as { id: string };
    return person.post(`/billing/checkout-sessions/${id}/confirm`, { card: 'declined' });
  },
  report_timed_out: (person) => person.get('/reports/engagement?seconds=1&deadline=0.02'),
  async maintenance(person) {
    await person.weather({ fault: 'maintenance' });
    return person.get('/plan');
  },
  async database_failed(person) {
    await person.weather({ fault: 'database' });
    return person.get('/plan');
  },
  async crashed(person) {
    await person.weather({ fault: 'crash' });
    return person.get('/plan');
  },
};

export interface Expected {
  status: number;
  /** Left out: the answer has no body. */
  body?: unknown;
  /** Those that say something about the failure; all others must be absent. */
  headers?: Record<string, unknown>;
}

export type Expectations = Record<Case, Expected>;
