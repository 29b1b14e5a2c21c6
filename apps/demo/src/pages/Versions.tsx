import { useEffect, useRef, type ReactNode } from 'react';
import { t, type Phrase } from '../text/text.ts';
import { Button } from '../ui/Button.tsx';
import { countryName, type SubscriberValues } from './subscriberForm.tsx';

const rows: readonly (readonly [label: Phrase, read: (values: SubscriberValues) => string])[] = [
  ['E-mail address', ({ email }) => email],
  ['First name', ({ first_name }) => first_name],
  ['Street', ({ address }) => address.street],
  ['ZIP code', ({ address }) => address.zip],
  ['City', ({ address }) => address.city],
  ['Country', ({ address: { country } }) => (country === '' ? '' : countryName(country))],
  ['Tags', ({ tags }) => tags.toSorted().join(', ')],
  ['Date of consent', ({ consent }) => consent],
];

interface VersionsProps {
  mine: SubscriberValues;
  theirs: SubscriberValues;
  onTakeTheirs: () => void;
}

/** What differs between what was typed here and what somebody else has saved. */
export function Versions({ mine, theirs, onTakeTheirs }: VersionsProps): ReactNode {
  const differing = rows.filter(([, read]) => read(mine) !== read(theirs));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="versions" aria-labelledby="versions">
      <h2 id="versions" ref={heading} tabIndex={-1}>
        {differing.length === 0 ? t('Both versions say the same') : t('What differs')}
      </h2>
      {differing.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">
                <span className="hidden">{t('Field')}</span>
              </th>
              <th scope="col">{t('Yours')}</th>
              <th scope="col">{t('Saved by somebody else')}</th>
            </tr>
          </thead>
          <tbody>
            {differing.map(([label, read]) => (
              <tr key={label}>
                <th scope="row">{t(label)}</th>
                <td>{read(mine) || '–'}</td>
                <td>{read(theirs) || '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className="actions">
        <Button type="submit" look="primary">
          {t('Keep mine')}
        </Button>
        <Button onClick={onTakeTheirs}>{t('Take theirs')}</Button>
      </div>
    </section>
  );
}
