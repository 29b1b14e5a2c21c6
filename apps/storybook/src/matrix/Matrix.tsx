import { useMemo, useState, type ReactNode } from 'react';
import {
  explainJourney,
  occasions,
  surfaceTable,
  type Occasion,
  type Situation,
  type Surface,
} from '@tactful/core';
import { Screen } from '../Screen.tsx';
import { SurfaceGlyph } from '../SurfaceGlyph.tsx';
import { useWorld } from '../WorldContext.ts';
import {
  circumstanceNames,
  errorsByRow,
  inWords,
  occasionNames,
  rowNames,
  rows,
  situationOfCell,
  usual,
  type Circumstances,
  type Row,
} from './rows.ts';
import './matrix.css';

interface Chosen {
  readonly row: Row;
  readonly occasion: Occasion;
}

/** Where every sort of error is said, by how the request came about: the kit's own decision table, alive. */
export function Matrix(): ReactNode {
  const { kit, dialect } = useWorld();
  const [given, setGiven] = useState<Circumstances>(usual);
  const [chosen, choose] = useState<Chosen>({ row: 'payment_required', occasion: 'action' });
  const errors = useMemo(() => errorsByRow(dialect), [dialect]);
  const surfaceOf = (row: Row, occasion: Occasion): Surface =>
    kit.present(errors.get(row), situationOfCell(occasion, given)).surface;
  return (
    <div className="matrix">
      <fieldset className="matrix-given">
        <legend>What else is the case</legend>
        {(Object.keys(given) as (keyof Circumstances)[]).map((name) => (
          <label key={name}>
            <input
              type="checkbox"
              checked={given[name]}
              onChange={({ target }) => setGiven({ ...given, [name]: target.checked })}
            />{' '}
            {circumstanceNames[name]}
          </label>
        ))}
      </fieldset>
      <div className="matrix-halves">
        {/* Can be scrolled, so it can take focus. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reachable by keyboard */}
        <div className="matrix-scroller" tabIndex={0} role="group" aria-label="Decision table">
          <table className="matrix-table">
            <caption className="book-hidden">The surface for each kind of error and each occasion</caption>
            <thead>
              <tr>
                <th scope="col">
                  <span className="book-hidden">Kind</span>
                </th>
                {occasions.map((occasion) => (
                  <th key={occasion} scope="col">
                    {occasionNames[occasion]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row}>
                  <th scope="row">{rowNames[row] ?? row}</th>
                  {occasions.map((occasion) => {
                    const surface = surfaceOf(row, occasion);
                    return (
                      <td key={occasion}>
                        <button
                          type="button"
                          aria-pressed={chosen.row === row && chosen.occasion === occasion}
                          data-surface={surface}
                          onClick={() => choose({ row, occasion })}
                        >
                          <SurfaceGlyph surface={surface} />
                          {surface}
                        </button>
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <Explanation {...chosen} thrown={errors.get(chosen.row)} given={given} />
      </div>
    </div>
  );
}

interface ExplanationProps extends Chosen {
  readonly thrown: unknown;
  readonly given: Circumstances;
}

/** The chosen cell: what it says, why, and how that looks. */
function Explanation({ row, occasion, thrown, given }: ExplanationProps): ReactNode {
  const { kit } = useWorld();
  const situation: Situation = useMemo(() => situationOfCell(occasion, given), [occasion, given]);
  return (
    <section className="matrix-explanation" aria-labelledby="matrix-chosen">
      <h2 id="matrix-chosen">
        {rowNames[row] ?? row}. {occasionNames[occasion]}
      </h2>
      <p className="matrix-cell">The table says: {inWords(surfaceTable[row][occasion])}.</p>
      <Screen
        key={`${row} ${occasion} ${JSON.stringify(given)}`}
        thrown={thrown}
        situation={situation}
        copy={kit.copy}
        level={3}
      />
      <h3>Why</h3>
      <p className="book-code" dir="ltr" lang="en">
        {explainJourney(kit.journey(thrown, situation))}
      </p>
    </section>
  );
}
