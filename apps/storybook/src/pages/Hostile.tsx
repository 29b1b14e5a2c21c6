import type { ReactNode } from 'react';
import type { Situation } from '@tactful/core';
import { apiBase, thrownBy, type Answer, type Sent } from '../answers.ts';
import { Screen } from '../Screen.tsx';
import { useWorld } from '../WorldContext.ts';
import { hostileAnswers } from './hostileAnswers.ts';
import './hostile.css';

const sent: Sent = { method: 'POST', url: `${apiBase}/subscribers` };
const situation: Situation = { occasion: 'submit', request: sent };

/** What APIs and proxies have been seen to send: on the wire, in a log, and on screen. */
export function Hostile(): ReactNode {
  return (
    <ul className="hostile">
      {hostileAnswers.map(({ name, answer }) => (
        <li key={name}>
          <h2>{name}</h2>
          <Fate answer={answer} />
        </li>
      ))}
    </ul>
  );
}

function Fate({ answer }: { answer: Answer }): ReactNode {
  const { kit } = useWorld();
  const thrown = thrownBy(answer, sent);
  return (
    <div className="hostile-fate">
      <Text title="It sends">{answer.bodyText ?? JSON.stringify(answer.body, null, 2)}</Text>
      <div className="hostile-outcome">
        <Text title="The log gets">{JSON.stringify(kit.parseError(thrown), shortened, 2)}</Text>
        <div>
          <p className="hostile-title">The person sees</p>
          <Screen thrown={thrown} situation={situation} copy={kit.copy} level={3} />
        </div>
      </div>
    </div>
  );
}

function Text({ title, children }: { title: string; children: string }): ReactNode {
  return (
    <div>
      <p className="hostile-title">{title}</p>
      {/* Can be scrolled, so it can take focus. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reachable by keyboard */}
      <pre className="book-code" dir="ltr" tabIndex={0} role="group" aria-label={title}>
        <code>{children}</code>
      </pre>
    </div>
  );
}

const told: ReadonlySet<string> = new Set([
  '',
  'kind',
  'status',
  'code',
  'message',
  'issues',
  'path',
  'request',
  'url',
]);

/** Only what can hold text of the API's. */
function shortened(this: unknown, key: string, value: unknown): unknown {
  return told.has(key) || Array.isArray(this) ? value : undefined;
}
