const sending = Symbol('tactful.sending');

/** How the hook hands its sending through the form. */
export interface SubmitMeta {
  readonly [sending]?: ((values: never) => Promise<void>) | undefined;
}

export function submitMeta(send: (values: never) => Promise<void>): SubmitMeta {
  return { [sending]: send };
}

/**
 * For `useForm({ onSubmit: toServer })`: has the values sent by `useServerErrors` while the form is submitting, so that
 * its `isSubmitting` and `isSubmitSuccessful` tell the truth.
 */
export async function toServer({
  value,
  meta,
}: {
  readonly value: unknown;
  readonly meta: SubmitMeta;
}): Promise<void> {
  await meta[sending]?.(value as never);
}
