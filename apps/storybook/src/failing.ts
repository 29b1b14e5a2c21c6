import { createFailingFetch } from '@tactful/testing';
import type { Answer } from './answers.ts';

/** What a call comes to: an answer, or none, with what `fetch` rejects with. */
export type Outcome = Answer | (() => Error);

/** A `fetch` that sends nothing. */
export interface FailingFetch {
  (input: RequestInfo | URL, init?: RequestInit): Promise<Response>;
  /** What would have been sent, the oldest first. */
  readonly calls: readonly Request[];
}

/** Answers with these, one after the other, and from then on with the last. */
export function failingFetch(first: Outcome, ...others: readonly Outcome[]): FailingFetch {
  const { fetch, requests } = createFailingFetch(outcomeOf(first), ...others.map(outcomeOf));
  return Object.assign((input: RequestInfo | URL, init?: RequestInit) => fetch(input, init), {
    calls: requests,
  });
}

const outcomeOf = (outcome: Outcome): Answer | Error => (typeof outcome === 'function' ? outcome() : outcome);

/** A call that works. */
export function works(body: unknown): Answer {
  return { status: 200, headers: { 'content-type': 'application/json' }, body };
}
