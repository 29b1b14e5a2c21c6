/** One way to bring an API's messages to the fields of a form, drawn as a form of many fields. */
export interface StrategyProps {
  readonly names: readonly string[];
  readonly submit: (values: unknown) => Promise<unknown>;
}

let rendered = 0;

/** Called by whatever draws one field's messages. */
export function countRender(): void {
  rendered++;
}

/** How many fields rendered since it was last asked. */
export function takeRenders(): number {
  const taken = rendered;
  rendered = 0;
  return taken;
}

/** One message of the API, as an app reads them that knows its API. */
export interface Complaint {
  readonly name: string;
  readonly message: string;
}

/** What an app writes by hand for the one API it knows. */
export async function complaintsIn(thrown: unknown): Promise<readonly Complaint[]> {
  if (!(thrown instanceof Response)) throw thrown;
  const { errors } = (await thrown.json()) as { errors: { pointer: string; detail: string }[] };
  return errors.map(({ pointer, detail }) => ({ name: pointer.slice(2), message: detail }));
}
