import { familyOf } from '../codes/families.ts';
import type { Kind } from '../vocabulary/kind.ts';
import { kindOfStatus } from './kindOfStatus.ts';

/** What there is to judge by. */
export interface KindEvidence {
  readonly status: number | undefined;
  /** The format's own word, then what the app's or the dialect's table says of the code. */
  readonly stated: readonly (Kind | undefined)[];
  readonly codes: readonly string[];
  /** A short title, which is a code in words. */
  readonly title: string | undefined;
  readonly issues: number;
  /** A wait was stated, or a quota is used up by the headers' word. */
  readonly throttled: boolean;
}

/** To which kinds a code may refine what the status settled. A code never leaves its status' family. */
const refinements: ReadonlyMap<number | undefined, string> = new Map([
  [400, 'validation bad_request unauthenticated forbidden payment_required not_found conflict rate_limited'],
  [403, 'forbidden unauthenticated payment_required rate_limited'],
  // A client that asks for exactly one row is told so when there is none.
  [406, 'bad_request not_found'],
  [409, 'conflict payment_required'],
  [422, 'validation conflict payment_required'],
  [429, 'rate_limited payment_required'],
  [500, 'server unavailable timeout'],
]);

/** The status settles the kind, codes and issues refine it within what the status allows. */
export function kindOf({ status, stated, codes, title, issues, throttled }: KindEvidence): Kind {
  const settled = kindOfStatus(status ?? 0);
  const allowed = refinements.get(status);
  if (settled && !allowed) return settled;
  if (status === 403 && throttled) return 'rate_limited';
  const isAllowed = (kind: Kind | undefined): boolean =>
    kind !== undefined && (!allowed || allowed.split(' ').includes(kind));
  const blamesData = issues > 0 && (!settled || status === 400 || status === 422);
  const word = stated.find(isAllowed);
  if (!settled && blamesData && issues > 1) return 'validation';
  if (word) return word;
  if (blamesData && issues > 1) return 'validation';
  // A title is no more than a hint, where the status leaves it open.
  const hints = title === undefined || (status ?? 200) > 400 ? codes : [...codes, title];
  const refined = hints.map(kindOfCode).find(isAllowed);
  if (
    status === 429 &&
    refined === 'payment_required' &&
    !codes.some((code) => speaksOfMoney(code, throttled))
  )
    return settled ?? refined;
  if (blamesData && (refined === undefined || (settled && refined === 'bad_request'))) return 'validation';
  return refined ?? settled ?? 'unknown';
}

/** Under 429 a limit is one of pace, unless its code names the plan; a quota with a wait comes back by itself. */
function speaksOfMoney(code: string, throttled: boolean): boolean {
  return (
    /insufficient|billing|plan|credit|subscri|seat|tier|spend|balance|usage|monthly|payment/i.test(code) ||
    (!throttled && /quota/i.test(code))
  );
}

/** Codes whose family is worth looking up only once; a server sends the same few again and again. */
const remembered = new Map<string, Kind | undefined>();

function kindOfCode(code: string): Kind | undefined {
  if (!remembered.has(code) && remembered.size < 1000) remembered.set(code, familyOf(code)?.kind);
  return remembered.has(code) ? remembered.get(code) : familyOf(code)?.kind;
}
