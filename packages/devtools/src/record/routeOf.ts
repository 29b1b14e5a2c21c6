import { redactText, type ApiError, type Situation } from '@tactful/core';

/** `POST /people/:id`: the request without host, ids and query; or what failed, where no request is known. */
export function routeOf(error: Pick<ApiError, 'request'>, situation: Situation | undefined): string {
  const { method, url } = error.request?.url ? error.request : (situation?.request ?? {});
  if (url === undefined) return redactText(situation?.source ?? situation?.occasion ?? '');
  return redactText([method, pathOf(url)].filter(Boolean).join(' '));
}

/** What connects failures, waits and recoveries of one thing. */
export function laneOf(error: ApiError, situation: Situation): string {
  return situation.source === undefined ? routeOf(error, situation) : redactText(situation.source);
}

const id = /^(?:\d+|[0-9a-f]{8,}(?:-[0-9a-f]{4,})*|[\w-]*\d[\w-]{7,})$/i;

function pathOf(url: string): string {
  const path = url.replace(/^[a-z][\w+.-]*:\/\/[^/?#]*/i, '').replace(/[?#].*$/s, '') || '/';
  return path
    .split('/')
    .map((segment) => (id.test(segment) ? ':id' : segment))
    .join('/');
}
