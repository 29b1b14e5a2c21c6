import type { ErrorKit } from '../errorKit.ts';
import type { Situation } from '../situation/situation.ts';
import { untilDue } from './untilDue.ts';

type Fetch = typeof globalThis.fetch;

/**
 * A `fetch` that repeats as the kit plans, and answers with the last response. For clients that take one: switch off
 * their own repeats, and their time-out, which would count the waits. Never around a library that repeats by itself.
 */
export function repeatingFetch(fetch: Fetch, kit: ErrorKit): Fetch {
  return async (input, init) => {
    const signal = init?.signal ?? (input instanceof Request ? input.signal : undefined);
    const request = traceOf(input, init);
    const occasion = request.method === 'GET' ? 'load' : 'action';
    const startedAt = kit.clock.now();
    for (let attempt = 1; ; attempt += 1) {
      // oxlint-disable no-await-in-loop -- one attempt after the other
      const result = await resultOf(fetch(input instanceof Request ? input.clone() : input, init));
      if ('response' in result && result.response.ok) return result.response;
      const situation: Situation = { occasion, request, attempt, startedAt };
      const thrown = 'thrown' in result ? result.thrown : result.response.clone();
      const plan = kit.planRetry(await kit.parseResponse(thrown), situation);
      if (plan.do === 'retry' && !(init?.body instanceof ReadableStream)) await untilDue(plan, kit, signal);
      else if ('response' in result) return result.response;
      else throw result.thrown;
    }
  };
}

type Result = { readonly response: Response } | { readonly thrown: unknown };

const resultOf = (sent: Promise<Response>): Promise<Result> =>
  sent.then(
    (response) => ({ response }),
    (thrown: unknown) => ({ thrown }),
  );

function traceOf(input: RequestInfo | URL, init: RequestInit = {}): NonNullable<Situation['request']> {
  const { url, method, headers } = input instanceof Request ? input : { url: String(input) };
  return {
    url,
    method: (init.method ?? method ?? 'GET').toUpperCase(),
    idempotent: new Headers(init.headers ?? headers).has('idempotency-key'),
  };
}
