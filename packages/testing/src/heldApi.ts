/** One call to a held API: what was sent, and how to answer it. */
export interface HeldCall<Values = unknown, Context = unknown> {
  readonly values: Values;
  readonly context: Context;
  /** The API accepts it. */
  readonly accept: (result?: unknown) => void;
  /** The API answers with a failure: a status and a JSON body. */
  readonly refuse: (status: number, body?: unknown, headers?: Record<string, string>) => void;
  /** There is no answer: what a client throws instead. */
  readonly lose: (thrown: unknown) => void;
}

/** An API that answers when the test says so. */
export interface HeldApi<Values = unknown, Context = unknown> {
  readonly calls: readonly HeldCall<Values, Context>[];
  /** The newest call. Throws when there is none. */
  readonly last: () => HeldCall<Values, Context>;
  readonly submit: (values: Values, context: Context) => Promise<unknown>;
}

/** Makes an API whose calls stay open until they are answered, one by one and in any order. */
export function createHeldApi<Values = unknown, Context = unknown>(): HeldApi<Values, Context> {
  const calls: HeldCall<Values, Context>[] = [];
  return {
    calls,
    last: () => {
      const call = calls.at(-1);
      if (!call) throw new Error('Nothing was sent.');
      return call;
    },
    submit: (values, context) =>
      new Promise((resolve, reject) => {
        calls.push({
          values,
          context,
          accept: resolve,
          lose: reject,
          refuse: (status, body, headers) =>
            reject(
              new Response(body === undefined ? null : JSON.stringify(body), {
                status,
                headers: { 'content-type': 'application/json', ...headers },
              }),
            ),
        });
      }),
  };
}
