import { familyOf } from '../codes/families.ts';
import { isTitle, longestTitle } from '../recognise/phrase.ts';
import type { Kind } from '../vocabulary/kind.ts';
import { kindOfSentence } from '../codes/kindOfSentence.ts';
import { kindOfStatus } from '../codes/kindOfStatus.ts';

/** What there is to judge by. */
export interface KindEvidence {
  readonly status: number | undefined;
  /** The format's own word. */
  readonly stated: Kind | undefined;
  /** What a table says of the code. */
  readonly listed: Kind | undefined;
  readonly codes: readonly string[];
  /** A short title, which is a code in words. */
  readonly title: string | undefined;
  /** A sentence, where there is nothing else to judge by. */
  readonly sentence: string | undefined;
  readonly issues: number;
  /** The body itself declares failure. */
  readonly failed: boolean;
  /** A wait was stated, or a quota is used up by the headers' word. */
  readonly throttled: boolean;
}

const kinds = (names: string): readonly string[] => names.split(' ');

/** To which kinds a code may refine what the status settled. A code never leaves its status' family. */
const refinements: ReadonlyMap<number | undefined, readonly string[]> = new Map([
  [
    400,
    kinds(
      'validation bad_request unauthenticated forbidden payment_required not_found conflict rate_limited',
    ),
  ],
  [403, kinds('forbidden unauthenticated payment_required rate_limited')],
  // A client that asks for exactly one row is told so when there is none.
  [406, kinds('bad_request not_found')],
  [409, kinds('conflict payment_required')],
  [422, kinds('validation conflict payment_required')],
  [429, kinds('rate_limited payment_required')],
  [500, kinds('server unavailable timeout')],
  [507, kinds('server payment_required')],
]);

/** The status settles the kind, codes and issues refine it within what the status allows. */
export function kindOf({
  status,
  stated,
  listed,
  codes,
  title,
  sentence,
  issues,
  failed,
  throttled,
}: KindEvidence): Kind {
  const settled = kindOfStatus(status ?? 0);
  const allowed = refinements.get(status);
  if (settled && !allowed) return settled;
  if (status === 403 && throttled) return 'rate_limited';
  if (!settled && issues > 1) return 'validation';
  for (const kind of [stated, listed]) if (kind && (!allowed || allowed.includes(kind))) return kind;
  const blamesData = issues > 0 && (!settled || status === 400 || status === 422);
  if (blamesData && issues > 1) return 'validation';
  // A title is no more than a hint, where the status leaves it open.
  const hint = title !== undefined && (status ?? 200) <= 400 ? title : undefined;
  const refined = kindOfWords(codes, hint, allowed);
  // Under 403, whoever is "not authorized" is known, and may not.
  if (
    status === 403 &&
    refined === 'unauthenticated' &&
    codes.some((code) => /authori[sz]|security/i.test(code))
  )
    return 'forbidden';
  if (
    status === 429 &&
    refined === 'payment_required' &&
    !codes.some((code) => speaksOfMoney(code, throttled))
  )
    return 'rate_limited';
  if (blamesData && (refined === undefined || (settled && refined === 'bad_request'))) return 'validation';
  return refined ?? settled ?? kindOfSentence(sentence ?? '') ?? (failed ? 'bad_request' : 'unknown');
}

/** Under 429 a limit is one of pace, unless its code names the plan; a quota with a wait comes back by itself. */
function speaksOfMoney(code: string, throttled: boolean): boolean {
  return (
    /insufficient|billing|plan|credit|subscri|seat|tier|spend|balance|usage|monthly|payment/i.test(code) ||
    (!throttled && /quota/i.test(code))
  );
}

function kindOfWords(
  codes: readonly string[],
  hint: string | undefined,
  allowed: readonly string[] | undefined,
): Kind | undefined {
  const isAllowed = (kind: Kind | undefined): boolean =>
    kind !== undefined && kind !== 'aborted' && (!allowed || allowed.includes(kind));
  const kind = codes.map(kindOfWord).find(isAllowed);
  if (kind !== undefined || hint === undefined || hint.length > longestTitle) return kind;
  const hinted = kindOfWord(hint);
  return isAllowed(hinted) &&
    (isTitle(hint) ||
      /^(?:validation|not_found|conflict)$/.test(hinted ?? '') ||
      /rate limit|too many requests/i.test(hint))
    ? hinted
    : undefined;
}

/** Words whose family is worth looking up only once; a server sends the same few again and again. */
const remembered = new Map<string, Kind | null>();

function kindOfWord(word: string): Kind | undefined {
  let kind = remembered.get(word);
  if (kind === undefined) {
    kind = familyOf(word)?.kind ?? null;
    if (remembered.size < 1000) remembered.set(word, kind);
  }
  return kind ?? undefined;
}
