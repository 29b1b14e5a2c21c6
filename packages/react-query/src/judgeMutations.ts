import type { ErrorKit, Situation } from '@tactful/core';
import { createJudge } from '@tactful/core/gate';
import { attachRemedies } from '@tactful/react/headless';
import type { MutationCache, MutationFunctionContext, MutationOptions } from '@tanstack/react-query';
import type { ConnectOptions } from './connectOptions.ts';
import { tactfulMeta } from './meta.ts';
import { readAnswers } from './readAnswers.ts';

/** What takes the place of a mutation's own options. */
export type JudgeMutation = (given: MutationOptions) => object;

/** What changes something is repeated only where the app says that it may be. Then its error has the remedy `stop`. */
export function judgeMutations(
  cache: MutationCache,
  kit: ErrorKit,
  { addressOf }: ConnectOptions,
): JudgeMutation {
  /** Failures that are not to be followed by another attempt. */
  const stopped = new WeakSet<object>();
  const isStopped = (failure: unknown): boolean => stopped.has(Object(failure) as object);
  const known = new WeakMap<object, unknown>();

  const reading = (mutationFn: NonNullable<MutationOptions['mutationFn']>): unknown => {
    const made = readAnswers(kit, mutationFn, (_variables, context: MutationFunctionContext) => {
      // The library can't be kept from beginning an attempt that it has planned.
      const ended = cache
        .getAll()
        .find(({ options, state }) => options.mutationFn === made && isStopped(state.failureReason));
      if (ended?.state.status === 'pending') throw ended.state.failureReason;
      const url = context.mutationKey && addressOf?.(context.mutationKey);
      return url === undefined ? undefined : { url, method: 'POST' };
    });
    known.set(mutationFn, made);
    return made;
  };

  return (given) => {
    const { mutationFn, meta, retry } = given;
    const isMarked = tactfulMeta(meta).idempotent || retry !== undefined;
    return {
      ...(mutationFn && { mutationFn: known.get(mutationFn) ?? reading(mutationFn) }),
      ...(isMarked &&
        createJudge(kit, given, {
          situationOf: (attempt): Situation => ({
            occasion: 'action',
            attempt,
            request: { idempotent: true },
          }),
          mayRepeat: (failure) => !isStopped(failure),
          onWait: (_wait, failure) =>
            attachRemedies(kit.parseError(failure), { stop: () => stopped.add(Object(failure) as object) }),
        })),
    };
  };
}
