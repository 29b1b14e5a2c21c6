import type { ApiError } from '../normalise/apiError.ts';
import { originOf, requestOf, routeTemplate } from '../situation/request.ts';
import type { Situation } from '../situation/situation.ts';
import type { EventAttributes } from './event.ts';

/** How open sets of words are kept small. */
export interface Bounds {
  readonly code: (word: string) => string;
  readonly template: (word: string) => string;
  readonly type: (word: string) => string;
}

const withoutResponse = new Set(['timeout', 'network', 'offline', 'aborted']);

/** What may be told of an error. Nothing that people wrote, and nothing of which there is no end. */
export function attributesOf(error: ApiError, situation: Situation, bounds: Bounds): EventAttributes {
  const { method, url } = requestOf(error, situation);
  const origin = originOf(error, situation);
  return {
    'error.type': errorType(error, bounds),
    'api_error.kind': error.kind,
    'api_error.outcome': error.outcome,
    'api_error.occasion': situation.occasion,
    'api_error.dialect': error.dialect,
    ...(error.code !== undefined && { 'api_error.code': bounds.code(error.code) }),
    ...(error.status !== undefined && { 'http.response.status_code': error.status }),
    ...(method !== undefined && { 'http.request.method': method.toUpperCase() }),
    ...(origin !== undefined && { 'server.address': new URL(origin).hostname }),
    ...(url !== undefined && { 'url.template': bounds.template(routeTemplate(url)) }),
    ...(error.retryAfterSource !== undefined && { 'api_error.retry.source': error.retryAfterSource }),
  };
}

function errorType({ status, kind }: ApiError, { type }: Bounds): string {
  if (status !== undefined) return type(String(status));
  return withoutResponse.has(kind) ? kind : type(kind);
}
