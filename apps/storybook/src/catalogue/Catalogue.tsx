import { useId, useMemo, useState, type ReactNode } from 'react';
import type { Kind, Surface } from '@tactful/core';
import { samples, samplesOf } from '@tactful/core/samples';
import { counted } from '../counted.ts';
import { useWorld } from '../WorldContext.ts';
import { CatalogueEntry } from './CatalogueEntry.tsx';
import { situationOfSample, thrownBySample } from './sampleSituation.ts';
import './catalogue.css';

export interface CatalogueProps {
  /** The id of an API's dialect. Default every API. */
  readonly dialect?: string;
}

/** Every error that an API can send: what arrives, what is understood, and what a person sees of it. */
export function Catalogue({ dialect }: CatalogueProps): ReactNode {
  const { kit } = useWorld();
  const [api, setApi] = useState<string>();
  const [kind, setKind] = useState<Kind>();
  const [surface, setSurface] = useState<Surface>();
  const entries = useMemo(
    () =>
      (dialect === undefined ? samples : samplesOf(dialect)).map((sample) => {
        const { presentation } = kit.journey(thrownBySample(sample), situationOfSample(sample));
        return { sample, kind: presentation.meaning.kind, surface: presentation.surface };
      }),
    [kit, dialect],
  );
  const shown = entries.filter(
    (entry) =>
      (api === undefined || entry.sample.api === api) &&
      (kind === undefined || entry.kind === kind) &&
      (surface === undefined || entry.surface === surface),
  );
  return (
    <div className="catalogue">
      <div className="catalogue-filters" role="group" aria-label="Filter">
        {dialect === undefined && (
          <Choice
            label="API"
            value={api}
            options={entries.map((entry) => entry.sample.api)}
            choose={setApi}
          />
        )}
        <Choice label="Kind" value={kind} options={entries.map((entry) => entry.kind)} choose={setKind} />
        <Choice
          label="Surface"
          value={surface}
          options={entries.map((entry) => entry.surface)}
          choose={setSurface}
        />
        <p role="status">
          {shown.length === entries.length
            ? counted(entries.length, 'answer')
            : `${shown.length} of ${counted(entries.length, 'answer')}`}
        </p>
      </div>
      <ol className="catalogue-list">
        {shown.map(({ sample }) => (
          <li key={sample.id}>
            <CatalogueEntry sample={sample} />
          </li>
        ))}
      </ol>
    </div>
  );
}

/** A filter that offers what there is, with how often. */
function Choice<Value extends string>(props: {
  label: string;
  value: Value | undefined;
  options: readonly Value[];
  choose: (value: Value | undefined) => void;
}): ReactNode {
  const id = useId();
  const counts = new Map<Value, number>();
  for (const option of props.options) counts.set(option, (counts.get(option) ?? 0) + 1);
  return (
    <div className="catalogue-choice">
      <label htmlFor={id}>{props.label}</label>
      <select
        id={id}
        value={props.value ?? ''}
        onChange={({ target }) => props.choose([...counts.keys()].find((option) => option === target.value))}
      >
        <option value="">All</option>
        {[...counts].map(([option, count]) => (
          <option key={option} value={option}>
            {option} ({count})
          </option>
        ))}
      </select>
    </div>
  );
}
