import { placeIssuesHint, redactText, type ApiError, type Journey, type Situation } from '@tactful/core';
import type { Gap } from './devtools.ts';

const mostGaps = 100;

/** What the app doesn't know yet. Each is counted once for each error. */
export interface GapList {
  take(journey: Journey, situation: Situation): void;
  all(): readonly Gap[];
  clear(): void;
}

export function createGapList(): GapList {
  const gaps = new Map<string, Gap & { readonly seen: WeakSet<ApiError> }>();
  const add = (error: ApiError, gap: Omit<Gap, 'count'>): void => {
    const key = `${gap.what} ${gap.name}`;
    const known = gaps.get(key);
    if (known?.seen.has(error) || (!known && gaps.size >= mostGaps)) return;
    const seen = known?.seen ?? new WeakSet<ApiError>();
    seen.add(error);
    gaps.set(key, { ...gap, seen, count: (known?.count ?? 0) + 1 });
  };
  return {
    take(journey, situation) {
      const { error, presentation } = journey;
      const code = unknownCode(journey);
      if (code) add(error, code);
      for (const { issue } of situation.fields ? presentation.unplaced : []) {
        if (issue.path.length === 0) continue;
        const name = redactText(issue.path.join('.'));
        const hint = placeIssuesHint([issue], situation.fields);
        const alias = /\{ '.*': '(.*)' \}/.exec(hint ?? '')?.[1];
        add(error, {
          what: 'field',
          name,
          why: alias
            ? `No field of the form has this name. The most like it is ${alias}.`
            : 'No field of the form has this name, so its message stands in the summary.',
          line: `'${name}': '${alias ?? '…'}',`,
          place: 'the aliases of the form',
        });
      }
    },
    all: () =>
      [...gaps.values()]
        .map(({ seen: _, ...gap }) => gap)
        .toSorted((one, other) => other.count - one.count || one.name.localeCompare(other.name)),
    clear: () => gaps.clear(),
  };
}

const guesses = {
  family: 'Its name says what is assumed here',
  kind: 'Only its status says what is assumed here',
} as const;

function unknownCode({ error, meaning }: Journey): Omit<Gap, 'count'> | undefined {
  if (error.code === undefined || (meaning.source !== 'family' && meaning.source !== 'kind'))
    return undefined;
  const name = redactText(error.code);
  const key = /^[A-Za-z_$][\w$]*$/.test(name) ? name : `'${name.replaceAll(/['\\]/g, '\\$&')}'`;
  const remedies = meaning.remedies
    .filter(({ audience }) => audience === 'person')
    .map(({ remedy }) => `'${remedy}'`);
  return {
    what: 'code',
    name,
    why: `No table knows it. ${guesses[meaning.source]}: ${meaning.variant.replaceAll('_', ' ')}.`,
    line: `${key}: { variant: '${meaning.variant}', remedies: [${remedies.join(', ')}] },`,
    place: 'createErrorKit({ codes: { … } })',
  };
}
