import type { Facts, PlanLimit, Problem, Thing } from '../failure.ts';

/** `address.zip`, `tags.0`. */
export const fieldOf = ({ path }: Problem): string => path.join('.');

/** What is wrong with each field, as `{ field: text }`. */
export const byField = (problems: Problem[]): Record<string, string> =>
  Object.fromEntries(problems.map((problem) => [fieldOf(problem), problem.message]));

/** `Checkout session`. */
export function nameOf(thing: Thing): string {
  const words = thing.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Tags and routes have no id but their name. */
export const hasId = (thing: Thing): boolean => thing !== 'tag' && thing !== 'route';

/** The key under which an id is told: `subscriber_id`. */
export const idKeyOf = (thing: Thing): string => (hasId(thing) ? `${thing}_id` : thing);

/** `Subscriber limit exceeded`. */
export const limitMessage = (limit: PlanLimit): string =>
  limit === 'max_subscribers' ? 'Subscriber limit exceeded' : 'Email limit exceeded';

/** A plan's limit in snake_case. */
export const limitFields = ({ limit, current, max, tier, upgradeUrl }: Facts['plan_limit']) => ({
  limit,
  current,
  max,
  tier,
  upgrade_url: upgradeUrl,
});
