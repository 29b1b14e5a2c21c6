import { useRef, useState, type ReactNode } from 'react';
import type { Devtools, RecordedError } from '../record/devtools.ts';
import { Empty } from './Empty.tsx';
import { timeOf } from './timeOf.ts';
import { WalkView } from './WalkView.tsx';

export interface ErrorsTabProps {
  devtools: Devtools;
  errors: readonly RecordedError[];
}

/** Every error, and the walk of the chosen one. Where there is room for one of them only, the walk takes it. */
export function ErrorsTab({ devtools, errors }: ErrorsTabProps): ReactNode {
  const [chosen, setChosen] = useState<number>();
  const list = useRef<HTMLUListElement>(null);
  const [newest] = errors;
  if (!newest) {
    return (
      <Empty icon="walk" title="No error yet">
        Each error that the kit is asked about stands here, with every step of how it was understood. Make one
        with the tab <b>Faults</b>: choose an answer, turn it on, and do something in the app.
      </Empty>
    );
  }
  const error = errors.find(({ id }) => id === chosen);
  const walk = devtools.walkOf((error ?? newest).id);
  const back = (): void => {
    const row = list.current?.querySelector<HTMLElement>(`[data-error="${error?.id ?? newest.id}"]`);
    setChosen(undefined);
    // Shown again first, where there was no room for both.
    requestAnimationFrame(() => row?.focus());
  };
  return (
    <div className="split" data-chosen={error !== undefined || undefined}>
      <ul ref={list} className="rows" aria-label="Errors, the newest first">
        {errors.map((row) => (
          <li key={row.id}>
            <button
              type="button"
              className="row"
              data-error={row.id}
              data-tone={row.isSettled ? 'success' : row.tone}
              aria-current={row.id === (error ?? newest).id || undefined}
              onClick={() => setChosen(row.id)}
            >
              <span className="dot" />
              <span className="row-title">{row.title || row.kind}</span>
              <time dateTime={new Date(row.at).toISOString()}>{timeOf(row.at)}</time>
              <span className="row-notes">
                <code>
                  {[row.status, row.code ?? row.kind].filter((part) => part !== undefined).join(' ')}
                </code>
                <span className="row-where">{row.where}</span>
              </span>
              <span className="chip">{row.isSettled ? 'works again' : row.surface}</span>
            </button>
          </li>
        ))}
      </ul>
      {walk && (
        <WalkView
          key={(error ?? newest).id}
          devtools={devtools}
          error={error ?? newest}
          walk={walk}
          onBack={back}
        />
      )}
    </div>
  );
}
