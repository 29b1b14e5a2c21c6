import { queryOptions } from '@tanstack/react-query';
import { postbox, type SubscriberFilter } from './api/postbox.ts';
import { t } from './text/text.ts';

// `subject` is what a message calls it: "We could not load the subscribers".

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
  meta: { subject: t('your plan'), silent: true },
});

export const subscribersQuery = (filter: SubscriberFilter = { search: '', tag: '' }) =>
  queryOptions({
    queryKey: ['subscribers', 'list', filter],
    queryFn: ({ signal }) => postbox.subscribers(filter, signal),
    placeholderData: (before) => before,
    meta: { subject: t('the subscribers') },
  });

export const subscriberQuery = (id: string) =>
  queryOptions({
    queryKey: ['subscribers', 'one', id],
    queryFn: ({ signal }) => postbox.subscriber(id, signal),
    meta: { subject: t('this subscriber') },
  });

export const tagsQuery = queryOptions({
  queryKey: ['tags'],
  queryFn: ({ signal }) => postbox.tags(signal),
  meta: { subject: t('the tags'), silent: true },
});

export const newslettersQuery = queryOptions({
  queryKey: ['newsletters'],
  queryFn: ({ signal }) => postbox.newsletters(signal),
  meta: { subject: t('the newsletters') },
});

export const membersQuery = queryOptions({
  queryKey: ['members'],
  queryFn: ({ signal }) => postbox.members(signal),
  meta: { subject: t('the members') },
});

export const billingQuery = queryOptions({
  queryKey: ['billing'],
  queryFn: ({ signal }) => postbox.billing(signal),
  meta: { subject: t('your plan') },
});

export const organizationsQuery = queryOptions({
  queryKey: ['organizations'],
  queryFn: ({ signal }) => postbox.organizations(signal),
  meta: { subject: t('your workspaces'), silent: true },
});
