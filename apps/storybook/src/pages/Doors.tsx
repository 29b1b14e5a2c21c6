import type { ReactNode } from 'react';

export interface Door {
  /** The id of a story or a page. */
  readonly to: string;
  readonly name: string;
  readonly what: string;
}

/** Where to go from here. */
export function Doors({ doors }: { doors: readonly Door[] }): ReactNode {
  return (
    <ul className="book-doors">
      {doors.map(({ to, name, what }) => (
        <li key={to}>
          <a href={`./?path=/${to}`} target="_top">
            {name}
          </a>
          <p>{what}</p>
        </li>
      ))}
    </ul>
  );
}
