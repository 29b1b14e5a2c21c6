import type { ReactNode } from 'react';
import type { Gap } from '../record/devtools.ts';
import { CopyButton } from './CopyButton.tsx';
import { Empty } from './Empty.tsx';

/** What the app doesn't know yet, each with the line that tells it. */
export function TodoTab({ gaps }: { gaps: readonly Gap[] }): ReactNode {
  if (gaps.length === 0) {
    return (
      <Empty icon="todo" title="Nothing to do">
        Codes that no table knows, and fields that the API names and a form has not, are gathered here while
        you use the app. Each comes with the line of code that settles it.
      </Empty>
    );
  }
  return (
    <ul className="gaps" aria-label="To do, the most frequent first">
      {gaps.map(({ what, name, count, why, line, place }) => (
        <li key={`${what} ${name}`}>
          <div className="gap-head">
            <span className="chip">{what}</span>
            <h3>
              <code>{name}</code>
            </h3>
            <span className="times">
              {count} {count === 1 ? 'error' : 'errors'}
            </span>
          </div>
          <p>{why}</p>
          <div className="line">
            <pre>
              <code>{line}</code>
            </pre>
            <CopyButton text={line} label={`Copy the line for ${name}`} />
          </div>
          <p className="place">
            Goes into <code>{place}</code>
          </p>
        </li>
      ))}
    </ul>
  );
}
