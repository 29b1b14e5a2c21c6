import type {
  Billing,
  CheckoutSession,
  EngagementReport,
  Member,
  NewMember,
  NewNewsletter,
  Newsletter,
  NewSubscriber,
  Organization,
  Plan,
  Session,
  Subscriber,
  SubscriberEdit,
  SubscriberList,
  Tag,
} from '../../server/api.ts';
import { call } from './client.ts';

export type * from '../../server/api.ts';

/** Which subscribers are asked for. */
export interface SubscriberFilter {
  search: string;
  tag: string;
}

/** The API of Postbox, call by call. */
export const postbox = {
  requestLink: (email: string) => call('POST', '/auth/magic-links', { body: { email } }),
  useLink: (token: string) => call('POST', '/auth/magic-links/consume', { body: { token } }),
  session: (signal?: AbortSignal) => call<Session>('GET', '/session', { signal }),
  signOut: () => call('DELETE', '/session'),

  organizations: async (signal?: AbortSignal) =>
    (await call<{ organizations: Organization[] }>('GET', '/organizations', { signal })).organizations,
  switchOrganization: (id: string) => call('PUT', '/session/organization', { body: { organization_id: id } }),

  subscribers: ({ search, tag }: SubscriberFilter, signal?: AbortSignal) => {
    const query = new URLSearchParams({ ...(search && { search }), ...(tag && { tag }) });
    return call<SubscriberList>('GET', `/subscribers?${query}`, { signal });
  },
  subscriber: (id: string, signal?: AbortSignal) => call<Subscriber>('GET', `/subscribers/${id}`, { signal }),
  addSubscriber: (body: NewSubscriber, signal?: AbortSignal) =>
    call<Subscriber>('POST', '/subscribers', { body, signal }),
  saveSubscriber: (id: string, body: SubscriberEdit, signal?: AbortSignal) =>
    call<Subscriber>('PUT', `/subscribers/${id}`, { body, signal }),
  deleteSubscriber: (id: string) => call('DELETE', `/subscribers/${id}`),
  addTag: (id: string, tag: string) => call<Subscriber>('POST', `/subscribers/${id}/tags`, { body: { tag } }),
  removeTag: (id: string, tag: string) => call('DELETE', `/subscribers/${id}/tags/${tag}`),
  tags: async (signal?: AbortSignal) => (await call<{ tags: Tag[] }>('GET', '/tags', { signal })).tags,

  newsletters: async (signal?: AbortSignal) =>
    (await call<{ newsletters: Newsletter[] }>('GET', '/newsletters', { signal })).newsletters,
  writeNewsletter: (body: NewNewsletter, signal?: AbortSignal) =>
    call<Newsletter>('POST', '/newsletters', { body, signal }),
  sendTest: (id: string) => call<{ email: string }>('POST', `/newsletters/${id}/test`),
  /** `key` is the same for every repeat of one intent. */
  send: (id: string, key: string) =>
    call<Newsletter>('POST', `/newsletters/${id}/send`, { headers: { 'Idempotency-Key': key } }),

  members: async (signal?: AbortSignal) =>
    (await call<{ members: Member[] }>('GET', '/members', { signal })).members,
  invite: (body: NewMember, signal?: AbortSignal) => call<Member>('POST', '/members', { body, signal }),
  changeRole: (id: string, role: Member['role']) =>
    call<Member>('PATCH', `/members/${id}`, { body: { role } }),

  plan: (signal?: AbortSignal) => call<Plan>('GET', '/plan', { signal }),
  billing: (signal?: AbortSignal) => call<Billing>('GET', '/billing', { signal }),
  startCheckout: (price: string) =>
    call<CheckoutSession>('POST', '/billing/create-checkout-session', { body: { price } }),
  pay: (id: string, card: string) =>
    call<Plan>('POST', `/billing/checkout-sessions/${id}/confirm`, { body: { card } }),
  openPortal: () => call<{ url: string }>('POST', '/billing/portal'),

  report: ({ seconds, deadline }: { seconds: number; deadline: number }, signal?: AbortSignal) =>
    call<EngagementReport>('GET', `/reports/engagement?seconds=${seconds}&deadline=${deadline}`, { signal }),
};
