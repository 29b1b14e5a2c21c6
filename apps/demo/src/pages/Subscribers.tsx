import { useDeferredValue, type ReactNode } from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { postbox, type Subscriber } from '../api/postbox.ts';
import { Link } from '../navigation/Link.tsx';
import { navigate, useLocation } from '../navigation/location.ts';
import { planQuery, subscribersQuery, tagsQuery } from '../queries.ts';
import { formatDate, t } from '../text/text.ts';
import { ActionError } from '../ui/ActionError.tsx';
import { Avatar } from '../ui/Avatar.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { Page } from '../ui/Page.tsx';
import { useAction } from '../ui/useAction.ts';
import { countryName } from './subscriberForm.tsx';
import { tierName } from './tiers.ts';

export function Subscribers(): ReactNode {
  const { query } = useLocation();
  const filter = useDeferredValue(query.toString());
  const asked = new URLSearchParams(filter);
  const found = subscribersQuery({ search: asked.get('search') ?? '', tag: asked.get('tag') ?? '' });
  const { data: plan } = useQuery(planQuery);
  return (
    <Page
      title={t('Subscribers')}
      lead={
        plan &&
        t('{count} of {max} on the {plan} plan', {
          count: plan.usage.subscribers,
          max: plan.limits.max_subscribers,
          plan: tierName(plan.tier),
        })
      }
      actions={
        <Link to="/subscribers/new" className="button" data-look="primary">
          <Icon name="plus" />
          {t('Add subscriber')}
        </Link>
      }
    >
      <Filters />
      <Loaded options={found}>
        {({ subscribers }) =>
          subscribers.length === 0 ? (
            <p className="card empty">{t('Nobody here matches that.')}</p>
          ) : (
            <ul className="card rows">
              {subscribers.map((subscriber) => (
                <SubscriberRow key={subscriber.id} subscriber={subscriber} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  );
}

function Filters(): ReactNode {
  const { query } = useLocation();
  const { data: tags = [] } = useQuery(tagsQuery);
  const change = (name: string, value: string) => {
    const next = new URLSearchParams(query);
    if (value === '') next.delete(name);
    else next.set(name, value);
    navigate(`/subscribers${next.size > 0 ? '?' : ''}${next}`, { replace: true });
  };
  return (
    <search className="filters">
      <label className="search">
        <Icon name="search" />
        <span className="hidden">{t('Search subscribers')}</span>
        <input
          type="search"
          placeholder={t('Search by name or address')}
          value={query.get('search') ?? ''}
          onChange={(event) => change('search', event.target.value)}
        />
      </label>
      <label className="inline-field">
        <span>{t('Tag')}</span>
        <select value={query.get('tag') ?? ''} onChange={(event) => change('tag', event.target.value)}>
          <option value="">{t('All')}</option>
          {tags.map(({ name, subscribers }) => (
            <option key={name} value={name}>
              {name} ({subscribers})
            </option>
          ))}
        </select>
      </label>
    </search>
  );
}

function SubscriberRow({ subscriber }: { subscriber: Subscriber }): ReactNode {
  const { id, first_name, email, address, updated_at } = subscriber;
  const client = useQueryClient();
  const remove = useAction({
    run: () => postbox.deleteSubscriber(id),
    subject: t('the list of subscribers'),
    onSuccess: () => client.invalidateQueries(),
  });
  const place = [address.city, address.country && countryName(address.country)].filter(Boolean).join(', ');
  return (
    <li className="row">
      <Avatar name={first_name} />
      <div className="row-main">
        <Link to={`/subscribers/${id}`} className="row-title">
          {first_name}
        </Link>
        <span className="muted">{email}</span>
      </div>
      <SubscriberTags subscriber={subscriber} />
      <div className="row-side muted">
        <span>{place}</span>
        <span>{formatDate(updated_at)}</span>
      </div>
      <button
        type="button"
        className="icon-button"
        aria-label={t('Delete {name}', { name: first_name })}
        aria-disabled={remove.isPending || undefined}
        onClick={() => !remove.isPending && remove.mutate()}
      >
        <Icon name="trash" />
      </button>
      <ActionError of={remove} />
    </li>
  );
}

function SubscriberTags({ subscriber: { id, first_name, tags } }: { subscriber: Subscriber }): ReactNode {
  const client = useQueryClient();
  const { data: known = [] } = useQuery(tagsQuery);
  const change = useAction({
    run: async ({ tag, add }: { tag: string; add: boolean }) =>
      add ? void (await postbox.addTag(id, tag)) : postbox.removeTag(id, tag),
    subject: t('the tags'),
    onSuccess: () => client.invalidateQueries(),
  });
  const others = known.filter(({ name }) => !tags.includes(name));
  return (
    <div className="row-tags">
      {tags.map((tag) => (
        <span key={tag} className="tag">
          {tag}
          <button
            type="button"
            aria-label={t('Remove {tag} from {name}', { tag, name: first_name })}
            onClick={() => change.mutate({ tag, add: false })}
          >
            <Icon name="close" />
          </button>
        </span>
      ))}
      {others.length > 0 && (
        <select
          className="tag-add"
          aria-label={t('Tag {name}', { name: first_name })}
          value=""
          onChange={(event) => change.mutate({ tag: event.target.value, add: true })}
        >
          <option value="" disabled>
            {t('+ Tag')}
          </option>
          {others.map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      )}
      <ActionError of={change} />
    </div>
  );
}
