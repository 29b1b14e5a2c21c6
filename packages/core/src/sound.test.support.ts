import { isApiError, type ApiError } from './normalise/apiError.ts';
import { kinds } from './vocabulary/kind.ts';

const unsafe = new Set<unknown>(['__proto__', 'constructor', 'prototype']);

/** What does not hold of the error, though it should of every one; undefined when all does. */
export function unsoundness(error: ApiError): string | undefined {
  if (!isApiError(error)) return 'is no ApiError';
  if (!kinds.includes(error.kind)) return `is of kind ${error.kind}`;
  if (typeof error.message !== 'string' || error.message === '') return 'has no message';
  if (JSON.stringify([error.message, error.issues, error.codes]).includes('[object '))
    return 'says [object …]';
  if (error.codes.some((code) => typeof code !== 'string' || code.length > 200)) return 'has a strange code';
  if (error.issues.length > 1000) return 'has too many issues';
  for (const { path, message, code } of error.issues) {
    if (path.length > 32 || path.some((part) => unsafe.has(part))) return `has the path ${path.join('.')}`;
    if (path.some((part) => typeof part === 'number' && !(part >= 0 && part <= 10_000)))
      return 'has a strange position';
    if (![message, code].every((text) => text === undefined || typeof text === 'string'))
      return 'has a strange issue';
  }
  return JSON.stringify(error) === undefined ? 'cannot be told as JSON' : undefined;
}
