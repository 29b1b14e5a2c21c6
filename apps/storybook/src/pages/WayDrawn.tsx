import type { ReactNode } from 'react';
import { rooms } from '../walk/rooms.ts';

/** The walk of an error, drawn: what goes in, the six rooms, and where it may come out. */
export function WayDrawn(): ReactNode {
  return (
    <figure className="book-way">
      <p className="book-way-end">
        <code>throw</code> whatever was thrown
      </p>
      <ol>
        {rooms.map(({ verb, question, noun, enters }) => (
          <li key={verb} data-enters={enters ? '' : undefined}>
            <strong>{verb}</strong>
            <span>{question}</span>
            <code>{noun}</code>
            {enters && <em>{enters.toLowerCase()} enters</em>}
          </li>
        ))}
      </ol>
      <p className="book-way-end">field, form, toast, banner, dialog, section, page, or nothing at all</p>
      <figcaption className="book-hidden">
        An error passes six rooms in one direction. Each answers one question and hands one noun to the next.
      </figcaption>
    </figure>
  );
}
