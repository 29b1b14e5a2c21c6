import { familyOf } from '../codes/families.ts';
import type { Kind } from '../vocabulary/kind.ts';
import { kindOfStatus } from './kindOfStatus.ts';

/** What there is to judge by. */
export interface KindEvidence {
  readonly status: number | undefined;
  /** The format's own word. */
  readonly stated: Kind | undefined;
  /** What the app's or the dialect's table says of the code. */
  readonly listed: Kind | undefined;
  readonly codes: readonly string[];
  /** A short title, which is a code in words. */
  readonly title: string | undefined;
  readonly issues: number;
  /** A wait was stated, or a quota is used up by the headers' word. */
  readonly throttled: boolean;
}

const client: readonly Kind[] = [
  'validation',
  'bad_request',
  'unauthenticated',
  'forbidden',
  'payment_required',
  'not_found',
  'conflict',
  'rate_limited',
];

/** To which kinds a code may refine what the status settled. A code never leaves its status' family. */
const refinements: Readonly<Record<string, readonly Kind[]>> = {
  __proto__: null as never,
  400: client,
  403: ['forbidden', 'unauthenticated', 'payment_required', 'rate_limited'],
  // A client that asks for exactly one row is told so when there is none.
  406: ['bad_request', 'not_found'],
  409: ['conflict', 'payment_required'],
  422: ['validation', 'conflict', 'payment_required'],
  429: ['rate_limited', 'payment_required'],
  500: ['server', 'unavailable', 'timeout'],
};

/** Codes whose family is worth looking up only once; a server sends the same few again and again. */
const remembered = new Map<string, Kind | undefined>();

/** The status settles the kind, codes and issues refine it within what the status allows. */
export function kindOf(evidence: KindEvidence): Kind {
  const { status, stated, listed, issues, throttled } = evidence;
  const settled = status === undefined ? undefined : kindOfStatus(status);
  if (settled === undefined) {
    if (issues > 1) return 'validation';
    return stated ?? listed ?? byCodes(evidence, undefined) ?? (issues > 0 ? 'validation' : 'unknown');
  }
  const allowed = refinements[String(status)];
  if (!allowed) return settled;
  if (status === 403 && throttled) return 'rate_limited';
  for (const word of [stated, listed]) if (word !== undefined && allowed.includes(word)) return word;
  const blamesData = issues > 0 && (status === 400 || status === 422);
  if (blamesData && issues > 1) return 'validation';
  const refined = byCodes(evidence, allowed);
  if (status === 429 && refined === 'payment_required' && !speaksOfMoney(evidence)) return 'rate_limited';
  if (blamesData && (refined === undefined || refined === 'bad_request')) return 'validation';
  return refined ?? settled;
}

/** Under 429 a limit is one of pace, unless its code names the plan; a quota with a wait comes back by itself. */
function speaksOfMoney({ codes, throttled }: KindEvidence): boolean {
  return codes.some(
    (code) =>
      /insufficient|billing|plan|credit|subscri|seat|tier|spend|balance|usage|monthly|payment/i.test(code) ||
      (!throttled && /quota/i.test(code)),
  );
}

function byCodes(
  { codes, title, status }: KindEvidence,
  allowed: readonly Kind[] | undefined,
): Kind | undefined {
  // A title is no more than a hint, where the status leaves it open.
  for (const code of title === undefined || (status ?? 200) > 400 ? codes : [...codes, title]) {
    let kind = remembered.get(code);
    if (kind === undefined && !remembered.has(code)) {
      kind = familyOf(code)?.kind;
      if (remembered.size < 1000) remembered.set(code, kind);
    }
    if (kind !== undefined && (!allowed || allowed.includes(kind))) return kind;
  }
  return undefined;
}
