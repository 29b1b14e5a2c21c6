import type { ReactNode } from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { FormErrorsProvider, FormMessage } from '@tactful/react';
import { useServerErrors } from '@tactful/react-hook-form';
import { useForm } from 'react-hook-form';
import { postbox, type Newsletter } from '../api/postbox.ts';
import { Link } from '../navigation/Link.tsx';
import { newslettersQuery, planQuery } from '../queries.ts';
import { formatDate, formatNumber, t } from '../text/text.ts';
import { ActionError } from '../ui/ActionError.tsx';
import { Button } from '../ui/Button.tsx';
import { flash } from '../ui/flash.ts';
import { Icon } from '../ui/Icon.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { Page } from '../ui/Page.tsx';
import { useAction } from '../ui/useAction.ts';

export function Newsletters(): ReactNode {
  const { data: plan } = useQuery(planQuery);
  return (
    <Page
      title={t('Newsletters')}
      lead={
        plan &&
        t('{count} of {max} e-mails sent this month', {
          count: plan.usage.emails_this_month,
          max: plan.limits.max_emails_per_month,
        })
      }
      actions={
        <Link to="/newsletters/new" className="button" data-look="primary">
          <Icon name="plus" />
          {t('Write newsletter')}
        </Link>
      }
    >
      <Loaded options={newslettersQuery}>
        {(newsletters) => (
          <ul className="cards">
            {newsletters.map((newsletter) => (
              <NewsletterCard key={newsletter.id} newsletter={newsletter} />
            ))}
          </ul>
        )}
      </Loaded>
    </Page>
  );
}

function NewsletterCard({ newsletter }: { newsletter: Newsletter }): ReactNode {
  const { subject, body, sent_at, recipients } = newsletter;
  return (
    <li className="card newsletter">
      <div className="newsletter-head">
        <h2>{subject}</h2>
        {sent_at === null ? (
          <span className="state">{t('Draft')}</span>
        ) : (
          <span className="state" data-tone="success">
            {t('Sent')}
          </span>
        )}
      </div>
      <p className="muted">{body}</p>
      {sent_at !== null && (
        <p className="small muted">
          {t('{date} · {count} recipients', { date: formatDate(sent_at), count: recipients })}
        </p>
      )}
      <div className="newsletter-foot">
        <SendTest newsletter={newsletter} />
        <SendToAll newsletter={newsletter} />
      </div>
    </li>
  );
}

function SendTest({ newsletter: { id, subject } }: { newsletter: Newsletter }): ReactNode {
  const test = useAction({
    run: () => postbox.sendTest(id),
    subject: t('your inbox'),
    // Two tests do no harm.
    idempotent: true,
    onSuccess: ({ email }) => flash(t('A test went to {email}', { email })),
  });
  return (
    <div className="action">
      <Button busy={test.isPending} onClick={() => test.mutate()}>
        {t('Send test')}
        <Of subject={subject} />
      </Button>
      <ActionError of={test} />
    </div>
  );
}

/** A form of one button: it brings the key by which the API knows repeats of one intent. */
function SendToAll({ newsletter: { id, subject, sent_at } }: { newsletter: Newsletter }): ReactNode {
  const client = useQueryClient();
  const { onSubmit, errors, submitting } = useServerErrors(useForm(), {
    submit: (_, { idempotencyKey }) => postbox.send(id, idempotencyKey),
    idempotent: true,
    subject: t('the newsletter'),
    remedies: {
      check: () => client.invalidateQueries(newslettersQuery),
      reload: () => client.invalidateQueries(newslettersQuery),
    },
    onSuccess: ({ recipients }) => {
      flash(t('Sent to {count} subscribers', { count: formatNumber(recipients) }));
      void client.invalidateQueries();
    },
  });
  return (
    <FormErrorsProvider errors={errors}>
      <form className="action" onSubmit={onSubmit}>
        <Button type="submit" look={sent_at === null ? 'primary' : 'plain'} icon="send" busy={submitting}>
          {sent_at === null ? t('Send to all') : t('Send again')}
          <Of subject={subject} />
        </Button>
        <FormMessage />
      </form>
    </FormErrorsProvider>
  );
}

/** Tells buttons apart that look the same. */
function Of({ subject }: { subject: string }): ReactNode {
  return <span className="hidden">: {subject}</span>;
}
