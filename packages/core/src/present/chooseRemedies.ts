import { say, type Slots } from './format.ts';
import type { Meaning } from '../explain/meaning.ts';
import type { Variant } from '../vocabulary/variant.ts';
import { checkLink, type CheckedLink, type RefusedLink } from '../links/checkLink.ts';
import type { ApiError } from '../normalise/apiError.ts';
import type { RetryPlan } from '../retry/retryPlan.ts';
import type { Remedy } from '../vocabulary/remedy.ts';
import { holdsInput } from './conditions.ts';
import type { Copy, Sayings } from './copy.ts';
import type { PresentPolicy } from './policy.ts';
import type { PresentedRemedy } from './presentation.ts';
import { requestOf } from '../situation/request.ts';
import type { Situation } from '../situation/situation.ts';
import type { Surface } from '../situation/surface.ts';

interface Choosing {
  readonly error: ApiError;
  readonly meaning: Meaning;
  readonly variant: Variant;
  readonly retry: RetryPlan;
  readonly outcome: ApiError['outcome'];
  readonly situation: Situation;
  readonly surface: Surface;
  readonly referenceShown: boolean;
  /** The API's link to plans, where it may be used. */
  readonly link: CheckedLink | undefined;
  readonly copy: Copy;
  readonly slots: Slots;
}

/** Advice rather than actions: the form is there to be changed, and waiting needs no button. */
const withoutButton: ReadonlySet<Remedy> = new Set(['wait', 'fix']);
/** What costs money. */
export const forSale: ReadonlySet<Remedy> = new Set(['upgrade', 'subscribe']);
/** Leaving makes sense only where the error stands in place of what was wanted. */
const placesToLeave: ReadonlySet<Surface> = new Set(['page', 'section', 'dialog', 'redirect']);

/** What the person is offered: at most two remedies, the first of them the one to take, and a way out of a dialog. */
export function chooseRemedies(choosing: Choosing): PresentedRemedy[] {
  const { meaning, outcome, surface, situation, copy, slots, link } = choosing;
  const wanted = meaning.remedies.filter(({ audience }) => audience === 'person').map(({ remedy }) => remedy);
  const unsure: Remedy[] = outcome === 'unknown' ? ['check'] : [];
  const offered = [...new Set([...unsure, ...wanted])].filter(
    (remedy) =>
      isOffered(remedy, choosing) &&
      (isHandled(remedy, situation) || (link?.type === 'page' && forSale.has(remedy))),
  );
  const presented = offered.slice(0, 2);
  if (surface === 'dialog' && isHandled('dismiss', situation)) presented.push('dismiss');

  return presented.map((remedy, index) => ({
    remedy,
    label: say(labelOf(remedy, choosing), slots, copy),
    primary: index === 0 && remedy !== 'dismiss',
    audience: 'person',
    ...notBefore(remedy, choosing.retry),
    ...(link && forSale.has(remedy) ? { link } : {}),
  }));
}

function labelOf(remedy: Remedy, { copy, variant, outcome }: Choosing): Sayings {
  if (remedy === 'retry' && outcome === 'unknown') return copy.ui.sendAgain;
  return copy.remediesByVariant?.[variant]?.[remedy] ?? copy.remedies[remedy];
}

function isOffered(remedy: Remedy, choosing: Choosing): boolean {
  const { error, variant, retry, surface, situation, referenceShown } = choosing;
  if (withoutButton.has(remedy)) return situation.handled?.includes(remedy) ?? false;
  // A new page takes along what was typed, unless the app has a way of its own or the label says so.
  if (remedy === 'reload' && holdsInput(situation))
    return situation.handled?.includes(remedy) ?? variant === 'edited';
  // Nobody is asked for money because they were fast.
  if (forSale.has(remedy)) return error.kind !== 'rate_limited';
  if (remedy === 'retry') return retry.do !== 'stop';
  if (remedy === 'copyReference') return referenceShown;
  if (remedy === 'goBack') return placesToLeave.has(surface);
  return remedy !== 'dismiss';
}

function isHandled(remedy: Remedy, { handled }: Situation): boolean {
  return handled?.includes(remedy) ?? true;
}

function notBefore(remedy: Remedy, retry: RetryPlan): Pick<PresentedRemedy, 'notBefore'> {
  if (remedy !== 'retry') return {};
  // "Try now" is possible while we wait of our own accord, but not while the API has told us to.
  return retry.do === 'stop' || retry.notBefore === undefined ? {} : { notBefore: retry.notBefore };
}

/** The API's link to plans, or why it is not used; undefined when there is none. */
export function upgradeLink(
  error: ApiError,
  situation: Situation,
  policy: PresentPolicy,
): CheckedLink | RefusedLink | undefined {
  if (error.limit?.upgradeUrl === undefined) return undefined;
  return checkLink(error.limit.upgradeUrl, {
    apiBase: policy.links?.apiBase ?? requestOf(error, situation).url,
    appOrigin: policy.links?.appOrigin ?? pageOrigin(),
    allow: policy.links?.allow,
  });
}

function pageOrigin(): string | undefined {
  const origin = (globalThis as { location?: { origin?: string } }).location?.origin;
  return origin === 'null' ? undefined : origin;
}
