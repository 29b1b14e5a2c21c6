import { useState, type ReactNode } from 'react';
import type { Devtools, RecordedError } from '../record/devtools.ts';
import type { Fact, Room, Walk } from '../record/tellWalk.ts';
import { CopyButton } from './CopyButton.tsx';
import { Icon } from './Icon.tsx';

export interface WalkViewProps {
  devtools: Devtools;
  error: RecordedError;
  walk: Walk;
  onBack: () => void;
}

const questions: Readonly<Record<Room['name'], string>> = {
  read: 'What arrived?',
  recognise: 'What does it say?',
  normalise: 'Which of fifteen kinds is it?',
  explain: 'What does its code mean?',
  retry: 'Again, when, by whom?',
  present: 'Where and how is it said?',
};

/** One error's walk through the six rooms. */
export function WalkView({ devtools, error, walk, onBack }: WalkViewProps): ReactNode {
  const [replayed, setReplayed] = useState('');
  return (
    <article className="walk" aria-label={`The walk of ${error.title || error.kind}`}>
      <div className="walk-head">
        <button type="button" className="bare back" aria-label="Back to the list" onClick={onBack}>
          <Icon name="back" />
        </button>
        <h3>{error.title || error.kind}</h3>
        <div className="actions">
          <CopyButton text={wordsOf(walk)} label="Copy walk as text">
            Copy walk
          </CopyButton>
          <button type="button" className="button" onClick={() => setReplayed(devtools.replay(error.id))}>
            <Icon name="replay" />
            <span>Replay</span>
          </button>
        </div>
        <p role="status" className="said">
          {replayed}
        </p>
      </div>
      <Facts facts={walk.situation} className="facts inline" />
      <ol className="rooms">
        {walk.rooms.map((room) => (
          <li key={room.name}>
            <details open={room.name === 'present'}>
              <summary>
                <span className="room-name">{room.name}</span>
                <span className="room-question">{questions[room.name]}</span>
                <span className="room-noun">{room.noun}</span>
                <span className="room-sentence">{room.sentence}</span>
              </summary>
              <Facts facts={room.facts} className="facts" />
              {room.name === 'present' && <Rules walk={walk} />}
            </details>
          </li>
        ))}
      </ol>
    </article>
  );
}

function Facts({ facts, className }: { facts: readonly Fact[]; className: string }): ReactNode {
  if (facts.length === 0) return null;
  return (
    <dl className={className}>
      {facts.map(([what, value]) => (
        <div key={what}>
          <dt>{what}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Why this surface, and why none of the others. */
function Rules({ walk }: { walk: Walk }): ReactNode {
  return (
    <ul className="rules" aria-label="Rules that were looked at">
      {walk.rules.map(({ rule, taken, why }, index) => (
        <li key={index} data-taken={taken || undefined}>
          <span className="rule-mark">{taken ? <Icon name="check" /> : <i>·</i>}</span>
          <b>{rule}</b>
          <span className="heard">{taken ? 'taken:' : 'not taken:'}</span>
          <span>{why}</span>
        </li>
      ))}
    </ul>
  );
}

function wordsOf({ rooms, rules }: Walk): string {
  return [
    ...rooms.map(({ sentence }) => sentence),
    ...rules.map(({ rule, taken, why }) => `  ${taken ? '✓' : '·'} ${rule}: ${why}`),
  ].join('\n');
}
