import type { BaseQueryFn, FetchArgs, FetchBaseQueryError, FetchBaseQueryMeta } from '@reduxjs/toolkit/query';
import type { ErrorKit } from '@tactful/core';
import { untilDue, type PlannedRetry } from '@tactful/core/gate';
import { attachRemedies } from '@tactful/react/headless';

/** `fetchBaseQuery`. */
type BaseQuery = BaseQueryFn<string | FetchArgs, unknown, FetchBaseQueryError, object, FetchBaseQueryMeta>;

/** A wait of less is not worth a word. Milliseconds. */
const felt = 1_000;

/**
 * For RTK Query: `baseQuery: rtkQueryRetry(fetchBaseQuery({ … }), kit)`, in place of `retry`. While something waits for
 * its next attempt or for the connection, the banner says so. The error that comes out knows its request and the
 * answer's headers as well, as plain data for the store: by them the kit knows the wait, the id for support, and whether
 * something may have been saved.
 */
export function rtkQueryRetry(baseQuery: BaseQuery, kit: ErrorKit): BaseQuery {
  return async (args, api, extraOptions) => {
    const occasion = api.type === 'mutation' ? 'action' : api.forced ? 'refresh' : 'load';
    const source = api.queryCacheKey ?? api.endpoint;
    const startedAt = kit.clock.now();
    for (let attempt = 1; ; attempt += 1) {
      // oxlint-disable no-await-in-loop -- one attempt after the other
      const result = await baseQuery(args, api, extraOptions);
      if (!result.error) {
        kit.settle(source);
        return result;
      }
      const situation = { occasion, attempt, startedAt, source } as const;
      const plan = kit.planRetry(result, situation);
      const wait = new AbortController();
      if (plan.do === 'retry' && (plan.paused || plan.at - kit.clock.now() >= felt)) {
        const error = kit.parseError(result);
        attachRemedies(error, { retry: () => wait.abort(tryNow), stop: () => wait.abort() });
        kit.notices.show(kit.present(error, { ...situation, surfaces: ['banner'] }, plan), error);
      }
      const goesOn = plan.do === 'retry' && (await isDue(plan, kit, [api.signal, wait.signal]));
      if (goesOn) continue;
      kit.notices.withdraw(source);
      return { ...result, error: completed(result.error, result.meta) };
    }
  };
}

const tryNow = 'try now';

/** Whether it is tried again: its time has come, or the person wants it now; not when it was called off. */
function isDue(plan: PlannedRetry, kit: ErrorKit, signals: AbortSignal[]): Promise<boolean> {
  return untilDue(plan, kit, AbortSignal.any(signals)).then(
    () => true,
    (reason: unknown) => reason === tryNow,
  );
}

function completed(error: FetchBaseQueryError, meta: FetchBaseQueryMeta | undefined): FetchBaseQueryError {
  const { method, url, headers } = meta?.request ?? {};
  // Of what was sent only the names: there are secrets among the values.
  const names = Object.fromEntries([...(headers?.keys() ?? [])].map((name) => [name, '']));
  const answered = Object.fromEntries(meta?.response?.headers ?? []);
  return Object.assign({ headers: answered, config: { method, url, headers: names } }, error);
}
