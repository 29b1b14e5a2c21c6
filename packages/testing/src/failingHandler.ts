import { http, HttpResponse, type HttpHandler } from 'msw';
import { toResponse } from '@tactful/core/samples';
import type { Answer } from './failingFetch.ts';
import { isLoss } from './lostAs.ts';

/** An answer, that none arrives, or `through`: the request goes on to the next handler, or to the real API. */
export type HandlerAnswer = Answer | 'through';

const methods = ['all', 'get', 'head', 'post', 'put', 'patch', 'delete', 'options'] as const;

/**
 * A handler for Mock Service Worker that gives these answers in order, and the last one for ever.
 *
 * @param where a path or address as MSW takes it, with or without a method before it: `POST /api/people`
 * @returns a handler for `setupServer`, `setupWorker` or `server.use`
 */
export function failing(
  where: string | RegExp,
  ...answers: readonly [HandlerAnswer, ...HandlerAnswer[]]
): HttpHandler {
  const [, verb, path] = typeof where === 'string' ? (/^([A-Z]+) (.+)$/.exec(where) ?? []) : [];
  const method = methods.find((name) => name === verb?.toLowerCase()) ?? 'all';
  let asked = 0;
  return http[method](path ?? where, () => {
    const answer = answers[Math.min(asked++, answers.length - 1)] ?? 500;
    if (answer === 'through') return undefined;
    if (isLoss(answer) || answer instanceof Error) return HttpResponse.error();
    if (answer instanceof Response) return answer.clone();
    return typeof answer === 'number' ? new Response(null, { status: answer }) : toResponse(answer);
  });
}
