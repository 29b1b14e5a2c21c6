import { useState, type ReactNode } from 'react';
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { ErrorBoundary } from '@tactful/react';
import { postbox, type EngagementReport } from '../api/postbox.ts';
import { formatNumber, t, type Phrase } from '../text/text.ts';
import { Button } from '../ui/Button.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { Page } from '../ui/Page.tsx';

interface Pace {
  readonly label: Phrase;
  /** How long the report takes, and after how long the API gives it up, in seconds. */
  readonly seconds: number;
  readonly deadline: number;
  /** After how long the page gives it up, in milliseconds. */
  readonly patience?: number;
}

const paces: readonly [Pace, ...Pace[]] = [
  { label: 'Slow, but it arrives', seconds: 2, deadline: 10 },
  { label: 'Too slow for the API', seconds: 3, deadline: 1 },
  { label: 'Too slow for this page', seconds: 20, deadline: 30, patience: 1000 },
];

export function Reports(): ReactNode {
  const client = useQueryClient();
  const [pace, setPace] = useState(paces[0]);
  const [run, setRun] = useState(0);
  const report = queryOptions({
    queryKey: ['report', pace, run],
    queryFn: ({ signal }) =>
      postbox.report(
        pace,
        pace.patience === undefined ? signal : AbortSignal.any([signal, AbortSignal.timeout(pace.patience)]),
      ),
    enabled: run > 0,
    staleTime: Infinity,
    meta: { subject: t('the report') },
  });
  const { isFetching } = useQuery(report);
  return (
    <Page title={t('Reports')} lead={t('What became of what you sent.')}>
      <div className="card toolbar">
        <label className="inline-field">
          <span>{t('Engagement')}</span>
          <select
            value={pace.label}
            onChange={({ target }) => {
              setRun(0);
              setPace(paces.find(({ label }) => label === target.value) ?? paces[0]);
            }}
          >
            {paces.map(({ label }) => (
              <option key={label} value={label}>
                {t(label)}
              </option>
            ))}
          </select>
        </label>
        <Button look="primary" icon="chart" busy={isFetching} onClick={() => setRun(run + 1)}>
          {t('Run report')}
        </Button>
        {isFetching && (
          <Button look="quiet" onClick={() => client.cancelQueries({ queryKey: ['report'] })}>
            {t('Cancel')}
          </Button>
        )}
      </div>
      {run > 0 && (
        <ErrorBoundary situation={{ occasion: 'render', subject: t('the report') }}>
          <Loaded options={report}>{(data) => <Engagement report={data} />}</Loaded>
        </ErrorBoundary>
      )}
    </Page>
  );
}

function Engagement({ report }: { report: EngagementReport }): ReactNode {
  const most = Math.max(1, ...report.subscribers_by_tag.map(({ subscribers }) => subscribers));
  return (
    <section className="report" aria-label={t('Engagement')}>
      <dl className="figures">
        <div className="card">
          <dt>{t('Newsletters sent')}</dt>
          <dd>{formatNumber(report.newsletters_sent)}</dd>
        </div>
        <div className="card">
          <dt>{t('E-mails delivered')}</dt>
          <dd>{formatNumber(report.emails_sent)}</dd>
        </div>
      </dl>
      <div className="card">
        <h2>{t('Subscribers by tag')}</h2>
        <ul className="bars">
          {report.subscribers_by_tag.map(({ name, subscribers }) => (
            <li key={name}>
              <span>{name}</span>
              <progress max={most} value={subscribers} aria-label={name} />
              <span className="number">{formatNumber(subscribers)}</span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
