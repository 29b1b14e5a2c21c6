import type { ReactNode } from 'react';
import { useIsFetching, useQuery, useQueryClient } from '@tanstack/react-query';
import { ErrorBoundary, LimitMeter } from '@tactful/react';
import { Link } from '../navigation/Link.tsx';
import { newslettersQuery, planQuery, sessionQuery, subscribersQuery } from '../queries.ts';
import { formatDate, t } from '../text/text.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { Button } from '../ui/Button.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { Page } from '../ui/Page.tsx';
import { Breakable, mend } from '../weather/Breakable.tsx';
import { limitsOf } from './tiers.ts';

export function Overview(): ReactNode {
  const client = useQueryClient();
  const { data: session } = useQuery(sessionQuery);
  const isFetching = useIsFetching() > 0;
  return (
    <Page
      title={session ? t('Good to see you, {name}', { name: session.member.name }) : t('Overview')}
      lead={t('Here is where things stand.')}
      actions={
        <Button icon="refresh" busy={isFetching} onClick={() => client.refetchQueries({ type: 'active' })}>
          {t('Refresh')}
        </Button>
      }
    >
      <Loaded options={planQuery}>
        {(plan) => (
          <div className="columns">
            {limitsOf(plan).map((limit) => (
              <LimitMeter key={limit.name} limit={limit} className="card" />
            ))}
          </div>
        )}
      </Loaded>
      <div className="columns">
        <section className="card">
          <div className="card-head">
            <h2>{t('Subscribers')}</h2>
            <Link to="/subscribers">{t('All subscribers')}</Link>
          </div>
          <Loaded options={subscribersQuery()} level={3}>
            {({ subscribers }) => (
              <ul className="short-list">
                {subscribers.slice(0, 4).map(({ id, first_name, email }) => (
                  <li key={id}>
                    <Avatar name={first_name} />
                    <span>
                      <Link to={`/subscribers/${id}`} className="row-title">
                        {first_name}
                      </Link>
                      <span className="small muted">{email}</span>
                    </span>
                  </li>
                ))}
              </ul>
            )}
          </Loaded>
        </section>
        <section className="card">
          <div className="card-head">
            <h2>{t('Newsletters')}</h2>
            <Link to="/newsletters">{t('All newsletters')}</Link>
          </div>
          <ErrorBoundary level={3} onReset={mend}>
            <Breakable />
            <Loaded options={newslettersQuery} level={3}>
              {(newsletters) => (
                <ul className="short-list">
                  {newsletters.map(({ id, subject, sent_at }) => (
                    <li key={id} className="spread">
                      <span>{subject}</span>
                      <span className="state" data-tone={sent_at === null ? undefined : 'success'}>
                        {sent_at === null ? t('Draft') : formatDate(sent_at)}
                      </span>
                    </li>
                  ))}
                </ul>
              )}
            </Loaded>
          </ErrorBoundary>
        </section>
      </div>
    </Page>
  );
}
