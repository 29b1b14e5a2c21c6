/** What the store has to know about a cause. */
interface CauseTraits {
  /** The banner of the lowest rank is the one that is shown. */
  readonly rank: number;
  /** Whether its end is worth a word ("Back to normal"). */
  readonly tellsItsEnd: boolean;
}

/**
 * The causes that connect many failures. A cause may be narrowed by what follows its name, an origin or a bucket:
 * `rate_limited:https://api.example.com`.
 */
const causes = {
  offline: { rank: 0, tellsItsEnd: true },
  network: { rank: 1, tellsItsEnd: true },
  unavailable: { rank: 2, tellsItsEnd: true },
  rate_limited: { rank: 3, tellsItsEnd: true },
  session: { rank: 4, tellsItsEnd: false },
} as const satisfies Record<string, CauseTraits>;

const otherCause: CauseTraits = { rank: 5, tellsItsEnd: false };

/** The cause without what narrows it. */
export function familyOf(cause: string): string {
  return /^[a-z_]*/.exec(cause)?.[0] ?? '';
}

/** Whether a cause is the wanted one, or a narrower one of it: `session` is meant for all APIs. */
export function isOf(cause: string | undefined, wanted: string): boolean {
  return cause === wanted || (cause?.startsWith(`${wanted}:`) ?? false);
}

/** The traits of a cause; without one, those that its kind of failure would have. */
export function traitsOf(cause: string): CauseTraits {
  const family = familyOf(cause);
  return Object.hasOwn(causes, family) ? causes[family as keyof typeof causes] : otherCause;
}
