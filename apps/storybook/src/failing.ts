import { toResponse } from '@tactful/core/samples';
import type { Answer } from './answers.ts';

/** What a call comes to: an answer, none with what `fetch` rejects with, or nothing for as long as anyone waits. */
export type Outcome = Answer | (() => Error) | 'never';

/** A `fetch` that sends nothing. */
export interface FailingFetch {
  (input: RequestInfo | URL, init?: RequestInit): Promise<Response>;
  /** What would have been sent, the oldest first. */
  readonly calls: readonly Request[];
}

/** Answers with these, one after the other, and from then on with the last. */
export function failingFetch(...outcomes: readonly Outcome[]): FailingFetch {
  const calls: Request[] = [];
  const call = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    const outcome = outcomes[Math.min(calls.length, outcomes.length - 1)] ?? 'never';
    calls.push(request);
    if (outcome === 'never') return stopped(request.signal);
    if (typeof outcome === 'function') throw outcome();
    return toResponse(outcome);
  };
  return Object.assign(call, { calls });
}

/** Rejects when the call is called off, like a real one. */
function stopped(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error));
  });
}

/** A call that works. */
export function works(body: unknown): Answer {
  return { status: 200, headers: { 'content-type': 'application/json' }, body };
}
