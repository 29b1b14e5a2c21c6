import type { ReactNode } from 'react';
import { variantsByKind, kinds, type Copy, type Variant } from '@tactful/core';
import { useGlobals } from '../BookPage.tsx';
import { settingsOf } from '../settings.ts';

type Sayings = Copy['variants'][Variant]['title'];

/** Every situation and what is said in it, in the language of the toolbar: the fullest wording, with its slots. */
export function Sayings(): ReactNode {
  const { copy } = settingsOf(useGlobals());
  return (
    <div className="book-sayings" lang={copy.lang} dir={copy.dir}>
      <table>
        <thead>
          <tr>
            <th scope="col">Situation</th>
            <th scope="col">Title</th>
            <th scope="col">Body</th>
          </tr>
        </thead>
        {kinds.map((kind) => (
          <tbody key={kind}>
            {variantsByKind[kind].map((variant) => {
              const { title, body, writeTitle, writeBody } = copy.variants[variant];
              return (
                <tr key={variant}>
                  <th scope="row" lang="en" dir="ltr">
                    <code>{variant}</code>
                  </th>
                  <td>
                    {fullest(title)}
                    {writeTitle !== undefined && <span> / {fullest(writeTitle)}</span>}
                  </td>
                  <td>
                    {body !== undefined && fullest(body)}
                    {writeBody !== undefined && <span> / {fullest(writeBody)}</span>}
                  </td>
                </tr>
              );
            })}
          </tbody>
        ))}
      </table>
      <p className="book-hint" lang="en" dir="ltr">
        After the slash: what is said when something was being changed rather than loaded. In braces: slots. A
        saying whose slots are not all known makes way for the next one.
      </p>
    </div>
  );
}

function fullest(sayings: Sayings): string {
  const [first] = Array.isArray(sayings) ? sayings : [sayings];
  return typeof first === 'object' && 'other' in first ? first.other : String(first ?? '');
}
