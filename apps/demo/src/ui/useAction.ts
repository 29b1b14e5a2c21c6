import { useMutation, type UseMutationResult } from '@tanstack/react-query';

interface ActionOptions<Variables, Result> {
  run: (variables: Variables) => Promise<Result>;
  /** What a message calls what it is about: "the list". */
  subject?: string;
  /** It may be done twice: then it is repeated by itself. */
  idempotent?: boolean;
  onSuccess?: (result: Result) => unknown;
}

/** What a button does, and what its message has to know. */
export type Action<Variables, Result> = UseMutationResult<Result, Error, Variables> & {
  readonly meta: { readonly subject?: string; readonly idempotent?: boolean };
};

export function useAction<Variables = void, Result = unknown>({
  run,
  subject,
  idempotent,
  onSuccess,
}: ActionOptions<Variables, Result>): Action<Variables, Result> {
  const meta = { ...(subject !== undefined && { subject }), ...(idempotent && { idempotent }) };
  const mutation = useMutation<Result, Error, Variables>({
    mutationFn: run,
    meta,
    ...(onSuccess && { onSuccess: (result) => void onSuccess(result) }),
  });
  return { ...mutation, meta };
}
