type Send = (values: unknown) => Promise<void>;

/** Who sends a form's values, by the one function of the form that everyone gets. */
const senders = new WeakMap<object, Send>();

export function sendWith(submitForm: object, send: Send): void {
  senders.set(submitForm, send);
}

/** For `useFormik({ onSubmit: toServer })` or `<Formik onSubmit={toServer}>`: has `useServerErrors` send the values. */
export async function toServer(
  values: unknown,
  { submitForm }: { readonly submitForm: object },
): Promise<void> {
  await senders.get(submitForm)?.(values);
}
