import { useId, useMemo, useState, type ReactNode } from 'react';
import { explainJourney, occasions, type Occasion, type Situation } from '@tactful/core';
import { allDialects } from '@tactful/core/dialects';
import { samplesOf } from '@tactful/core/samples';
import type { Answer } from '../answers.ts';
import { RawResponse } from '../catalogue/RawResponse.tsx';
import { situationOfSample, thrownBySample } from '../catalogue/sampleSituation.ts';
import { failureNames, failures, ownDialect, situationOf, thrownFor } from '../failures.ts';
import { occasionNames } from '../matrix/rows.ts';
import { Screen } from '../Screen.tsx';
import { SurfaceGlyph } from '../SurfaceGlyph.tsx';
import { useWorld } from '../WorldContext.ts';
import { rooms } from './rooms.ts';
import './walk.css';

export interface WalkProps {
  /** Whose answer it is at first. */
  readonly api?: string;
  /** Which answer, by its id. */
  readonly answer?: string;
}

/** Something that goes wrong, with how it reaches the app. */
interface Start {
  readonly id: string;
  readonly name: string;
  readonly answer: Answer | undefined;
  readonly thrown: unknown;
  readonly situation: Situation;
}

/** One error on its walk from thrown to screen, room by room, with what each room finds out. */
export function Walk({ api: firstApi = ownDialect, answer: firstAnswer }: WalkProps): ReactNode {
  const { kit, amongOthers } = useWorld();
  const [api, setApi] = useState(firstApi);
  const [answer, setAnswer] = useState(firstAnswer);
  const [chosenOccasion, setOccasion] = useState<Occasion>();
  const starts = useMemo(() => startsOf(api), [api]);
  const start = starts.find(({ id }) => id === answer) ?? starts[0]!;
  const occasion = chosenOccasion ?? start.situation.occasion;
  const situation = useMemo(() => ({ ...start.situation, occasion }), [start, occasion]);
  const walk = kit.journey(start.thrown, situation);
  const { surface } = walk.presentation;
  const sentences = explainJourney(walk).split('\n');
  return (
    <div className="walk">
      <div className="walk-choices" role="group" aria-label="What goes wrong">
        <Choice
          label="API"
          value={api}
          options={[ownDialect, ...allDialects.map(({ id }) => id)]}
          choose={setApi}
        />
        <Choice
          label="Answer"
          value={start.id}
          options={starts.map(({ id }) => id)}
          names={new Map(starts.map(({ id, name }) => [id, name]))}
          choose={(id) => {
            setAnswer(id);
            setOccasion(undefined);
          }}
        />
        <Choice
          label="Meanwhile"
          value={occasion}
          options={occasions}
          names={new Map(Object.entries(occasionNames))}
          choose={setOccasion}
        />
      </div>
      <div className="walk-way">
        <div className="walk-end">
          <p className="walk-title">Thrown</p>
          {start.answer ? (
            <RawResponse sample={start.answer} />
          ) : (
            <p className="book-code" dir="ltr" lang="en">
              {String(start.thrown)}
            </p>
          )}
        </div>
        <ol className="walk-rooms">
          {rooms.map(({ verb, question, noun, enters }, index) => (
            <li key={verb}>
              <p className="walk-verb">
                {verb}
                <span className="walk-question"> {question}</span>
              </p>
              {enters && <p className="walk-enters">{enters} enters here</p>}
              <p className="walk-sentence">{sentences[index]?.replace(' Looked at:', '')}</p>
              <p className="walk-noun">{noun}</p>
            </li>
          ))}
        </ol>
        <div className="walk-end">
          <p className="walk-title">
            <SurfaceGlyph surface={surface} /> On screen: {surface}
          </p>
          <Screen
            key={`${start.id} ${occasion} ${kit.copy.lang}`}
            thrown={start.thrown}
            situation={situation}
            copy={kit.copy}
            level={amongOthers ? 3 : 2}
          />
        </div>
      </div>
    </div>
  );
}

function startsOf(api: string): readonly Start[] {
  const samples = samplesOf(api);
  if (samples.length > 0) {
    return samples.map((sample) => ({
      id: sample.id,
      name: `${sample.status} ${sample.expect.code ?? 'without a code'}`,
      answer: sample,
      thrown: thrownBySample(sample),
      situation: situationOfSample(sample),
    }));
  }
  return failureNames.map((id) => {
    const { answer } = failures[id];
    return {
      id,
      name: nameOf(id),
      answer: typeof answer === 'function' ? undefined : answer,
      thrown: thrownFor(failures[id]),
      situation: situationOf(failures[id]),
    };
  });
}

/** `limitReached` → "Limit reached". */
function nameOf(id: string): string {
  const words = id.replaceAll(/([A-Z])/g, ' $1').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function Choice<Value extends string>(props: {
  label: string;
  value: Value;
  options: readonly Value[];
  names?: ReadonlyMap<string, string>;
  choose: (value: Value) => void;
}): ReactNode {
  const { options, names, choose } = props;
  const id = useId();
  return (
    <div className="walk-choice">
      <label htmlFor={id}>{props.label}</label>
      <select
        id={id}
        value={props.value}
        onChange={({ target }) => {
          const chosen = options.find((option) => option === target.value);
          if (chosen !== undefined) choose(chosen);
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {names?.get(option) ?? option}
          </option>
        ))}
      </select>
    </div>
  );
}
