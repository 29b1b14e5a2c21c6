import type { TactfulMeta } from '@tactful/react-query';
import { queryOptions } from '@tanstack/react-query';
import { postbox, type SubscriberFilter } from './api/postbox.ts';
import { t, type Phrase } from './text/text.ts';

/** `subject` is what a message calls it, in the language of then: "We could not load the subscribers". */
const about = (phrase: Phrase, silent = false): TactfulMeta => ({
  silent,
  get subject() {
    return t(phrase);
  },
});

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => postbox.session(signal),
  staleTime: 60_000,
  // Whatever the page itself shows tells of it.
  meta: { silent: true },
});

export const planQuery = queryOptions({
  queryKey: ['plan'],
  queryFn: ({ signal }) => postbox.plan(signal),
  meta: about('your plan', true),
});

export const subscribersQuery = (filter: SubscriberFilter = { search: '', tag: '' }) =>
  queryOptions({
    queryKey: ['subscribers', 'list', filter],
    queryFn: ({ signal }) => postbox.subscribers(filter, signal),
    placeholderData: (before) => before,
    meta: about('the subscribers'),
  });

export const subscriberQuery = (id: string) =>
  queryOptions({
    queryKey: ['subscribers', 'one', id],
    queryFn: ({ signal }) => postbox.subscriber(id, signal),
    meta: about('this subscriber'),
  });

export const tagsQuery = queryOptions({
  queryKey: ['tags'],
  queryFn: ({ signal }) => postbox.tags(signal),
  meta: about('the tags', true),
});

export const newslettersQuery = queryOptions({
  queryKey: ['newsletters'],
  queryFn: ({ signal }) => postbox.newsletters(signal),
  meta: about('the newsletters'),
});

export const membersQuery = queryOptions({
  queryKey: ['members'],
  queryFn: ({ signal }) => postbox.members(signal),
  meta: about('the members'),
});

export const billingQuery = queryOptions({
  queryKey: ['billing'],
  queryFn: ({ signal }) => postbox.billing(signal),
  meta: about('your plan'),
});

export const organizationsQuery = queryOptions({
  queryKey: ['organizations'],
  queryFn: ({ signal }) => postbox.organizations(signal),
  meta: about('your workspaces', true),
});
