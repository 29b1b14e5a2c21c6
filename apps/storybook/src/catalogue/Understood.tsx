import type { ReactNode } from 'react';
import type { Journey } from '@tactful/core';

/** The error as the app and its logs get to see it, and what it means. */
export function Understood({ walk }: { walk: Journey }): ReactNode {
  const { error, meaning, reading, presentation, retry } = walk;
  const { limit } = error;
  const facts: readonly (readonly [string, ReactNode])[] = [
    ['Read as', reading.dialect],
    ['Kind', error.kind],
    ['Meaning', meaning.variant],
    ['Message', error.message],
    ['Issues', error.issues.length > 0 && <Issues issues={error.issues} />],
    ['Reference', error.requestId],
    ['Wait', error.retryAfterMs !== undefined && `${error.retryAfterMs / 1000} s`],
    [
      'Limit',
      limit &&
        [limit.name, limit.current, limit.max, limit.tier].filter((part) => part !== undefined).join(' · '),
    ],
    ['Again', `${retry.do}: ${retry.reason.replaceAll('_', ' ')}`],
    ['Remedies', presentation.remedies.map(({ label }) => label).join(', ')],
    ['Rule', presentation.rule],
  ];
  return (
    <dl className="catalogue-facts">
      {facts.map(([name, value]) =>
        value === undefined || value === false || value === '' ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

function Issues({ issues }: Pick<Journey['error'], 'issues'>): ReactNode {
  return (
    <ul>
      {issues.map(({ path, message, code }) => (
        <li key={`${path.join('.')} ${message ?? ''} ${code ?? ''}`}>
          <code>{path.length > 0 ? path.join('.') : 'the whole'}</code>{' '}
          {[code, message].filter(Boolean).join(': ')}
        </li>
      ))}
    </ul>
  );
}
