import { toResponse, type Sample } from '@tactful/core/samples';

/** An error response: what an API answers. */
export type Answer = Pick<Sample, 'status' | 'headers' | 'body' | 'bodyText'>;

/** What was sent, so that what becomes of it can be told. */
export interface Sent {
  readonly method: string;
  readonly url: string;
}

/** Where the stories' calls would go. Nothing is ever sent. */
export const apiBase = 'https://api.postbox.example/v1';

/**
 * The answer as it reaches an app whose client has read the body: `{ error, response }`.
 * Each call makes a new object, so that no story knows what another did with it.
 */
export function thrownBy(
  answer: Answer,
  sent?: Sent,
): { readonly error: unknown; readonly response: Response } {
  const error = answer.body ?? answer.bodyText ?? '';
  return { error, response: toResponse(answer), ...(sent && { request: sent }) };
}

/** What `fetch` rejects with when no answer comes, in Chromium's words; offline in Safari's. */
export const noAnswer = {
  network: (): Error => new TypeError('Failed to fetch'),
  offline: (): Error => new TypeError('The Internet connection appears to be offline.'),
  timeout: (): Error => new DOMException('signal timed out', 'TimeoutError'),
  aborted: (): Error => new DOMException('The user aborted a request.', 'AbortError'),
} as const;
