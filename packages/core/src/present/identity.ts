import type { ApiError } from '../normalise/apiError.ts';
import { fitWord } from './fitWord.ts';
import type { Kind } from '../vocabulary/kind.ts';
import type { Path } from '../vocabulary/issue.ts';
import { isWrite, originOf, requestOf, routeTemplate } from '../situation/request.ts';
import type { Situation } from '../situation/situation.ts';

/**
 * Who this is the same failure as: kind, code, origin, and for what was being changed the route and the fields.
 * Never text, never ids: two presentations of one failure are alike, two failures aren't.
 */
export function fingerprintOf(error: ApiError, situation: Situation): string {
  const { method, url } = requestOf(error, situation);
  const route = isWrite(error, situation) && url !== undefined ? `${method ?? ''} ${routeTemplate(url)}` : '';
  const fields = [...new Set(error.issues.map(({ path }) => fieldTemplate(path)))].toSorted().join(',');
  return [error.kind, error.code ?? '', originOf(error, situation) ?? '', route.trim(), fields].join('|');
}

function fieldTemplate(path: Path): string {
  return path.map((key) => (/^\d+$/.test(String(key)) ? '*' : (fitWord(String(key)) ?? '?'))).join('.');
}

/** Failures of these kinds have one cause for all of an API, or for all of the app. */
const causes: Readonly<Partial<Record<Kind, string>>> = {
  offline: 'offline',
  network: 'network',
  unavailable: 'unavailable',
  rate_limited: 'rate_limited',
  unauthenticated: 'session',
};

/** What connects failures of one cause: `offline`, `unavailable:https://api.example.com`. */
export function causeOf(error: ApiError, situation: Situation): string | undefined {
  const cause = causes[error.kind];
  if (cause === undefined || cause === 'offline') return cause;
  const origin = originOf(error, situation);
  return origin === undefined ? cause : `${cause}:${origin}`;
}
