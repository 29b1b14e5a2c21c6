import type { HTMLAttributes } from 'react';
import { resourceOf, type Limit } from '@tactful/core';
import { useTactful } from '../provider/TactfulContext.ts';
import { useWords } from '../words/useWords.ts';

export interface LimitMeterView {
  /** What is limited, as the person would say it. */
  readonly name: string | undefined;
  /** `500 of 500`. */
  readonly numbers: string;
  /** Used of allowed; 1 is full, more is possible. */
  readonly share: number;
  /** The plan and when the count starts again. */
  readonly note: string | undefined;
  readonly meterProps: HTMLAttributes<HTMLElement>;
}

/** How much of a limit is used. `undefined` when the numbers aren't known. */
export function useLimitMeter(limit: Limit): LimitMeterView | undefined {
  const { copy } = useTactful().kit;
  const words = useWords();
  const { current, max, tier, resetsAt } = limit;
  if (current === undefined || max === undefined || !(max > 0)) return undefined;
  const resource = resourceOf(limit, copy);
  const plan =
    tier === undefined ? undefined : words.say('plan', { plan: copy.names?.[tier] ?? words.capital(tier) });
  const resets = resetsAt === undefined ? undefined : words.say('resets', { resets: words.date(resetsAt) });
  const name = resource === undefined ? plan : words.capital(resource);
  return {
    name,
    numbers: words.say('usage', { current, max }),
    share: current / max,
    note: [resource && plan, resets].filter(Boolean).join(' · ') || undefined,
    meterProps: {
      role: 'meter',
      'aria-label': [words.capital(resource ?? words.say('usage')), plan].filter(Boolean).join(', '),
      'aria-valuemin': 0,
      'aria-valuemax': max,
      'aria-valuenow': Math.min(current, max),
      'aria-valuetext': words.say('usage', { current, max, resource }),
    },
  };
}
