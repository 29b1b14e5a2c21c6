import type { ErrorKit } from '@tactful/core';
import { throughGate, type GateRequest } from '@tactful/core/gate';

/**
 * Makes of a function one that reads the answer it fails with before it fails. A `Response` that was thrown as it came
 * can't be read at the moment when a retry is judged or a component draws it. What is thrown stays the same.
 * @param before is called at each attempt: what it throws takes the place of it, what it answers has to pass the gate
 */
export function readAnswers<Args extends readonly unknown[]>(
  kit: ErrorKit,
  given: (...args: Args) => unknown,
  before: (...args: Args) => GateRequest | undefined,
): (...args: Args) => Promise<unknown> {
  return async (...args) => throughGate(kit, before(...args), () => given(...args));
}
