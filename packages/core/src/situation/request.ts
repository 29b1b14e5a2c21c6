import type { ApiError } from '../normalise/apiError.ts';
import { holdsSecret } from '../normalise/redact.ts';
import type { RequestTrace } from '../read/evidence.ts';
import type { Situation } from './situation.ts';

/** The request that failed, as far as anyone knows it. */
export function requestOf(error: ApiError, situation: Situation): RequestTrace {
  return { ...situation.request, ...error.request };
}

/** The origin of the API; undefined when nobody knows it. */
export function originOf(error: ApiError, situation: Situation): string | undefined {
  return addressOf(requestOf(error, situation).url)?.origin;
}

/** Whether something was being changed rather than loaded. */
export function isWrite(error: ApiError, situation: Situation): boolean {
  const method = requestOf(error, situation).method?.toUpperCase();
  if (method !== undefined) return !['GET', 'HEAD', 'OPTIONS'].includes(method);
  return situation.occasion === 'submit' || situation.occasion === 'action';
}

/** A path with `:id` in place of what looks like one: numbers, UUIDs, ULIDs, `cus_9s6XK`. */
export function routeTemplate(url: string): string {
  const path = addressOf(url)?.pathname ?? url.split(/[?#]/, 1)[0] ?? '';
  return path
    .slice(0, 512)
    .split('/')
    .map((segment) => (looksLikeId(segment) ? ':id' : segment))
    .join('/');
}

function looksLikeId(segment: string): boolean {
  return (
    /^\d+$/.test(segment) ||
    /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i.test(segment) ||
    /^[\dA-HJKMNP-TV-Z]{26}$/i.test(segment) ||
    (/\d/.test(segment) && /^([a-z]{2,12}_)?[\w-]{8,}$/i.test(segment) && !/^v\d/i.test(segment)) ||
    (segment.length > 20 && /^[\w-]+$/.test(segment) && /\d/.test(segment)) ||
    segment.includes('@') ||
    holdsSecret(segment)
  );
}

function addressOf(url: string | undefined): URL | undefined {
  if (url === undefined) return undefined;
  try {
    return new URL(url);
  } catch {
    return undefined;
  }
}
