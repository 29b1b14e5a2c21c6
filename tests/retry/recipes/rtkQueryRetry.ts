import type { BaseQueryFn, FetchArgs, FetchBaseQueryError, FetchBaseQueryMeta } from '@reduxjs/toolkit/query';
import type { ErrorKit } from '@tactful/core';
import { untilDue } from '@tactful/core/gate';

/** `fetchBaseQuery`. */
type BaseQuery = BaseQueryFn<string | FetchArgs, unknown, FetchBaseQueryError, object, FetchBaseQueryMeta>;

/**
 * For RTK Query: `baseQuery: rtkQueryRetry(fetchBaseQuery({ … }), kit)`, in place of `retry`. The error that comes out
 * has the headers as well, so that components and the kit know the wait and the request's id.
 */
export function rtkQueryRetry(baseQuery: BaseQuery, kit: ErrorKit): BaseQuery {
  return async (args, api, extraOptions) => {
    const occasion = api.type === 'mutation' ? 'action' : api.forced ? 'refresh' : 'load';
    const startedAt = kit.clock.now();
    for (let attempt = 1; ; attempt += 1) {
      // oxlint-disable no-await-in-loop -- one attempt after the other
      const result = await baseQuery(args, api, extraOptions);
      if (!result.error) return result;
      const plan = kit.planRetry(result, { occasion, attempt, startedAt });
      const goesOn = plan.do === 'retry' && (await untilDue(plan, kit, api.signal).then(yes, no));
      if (!goesOn) return { ...result, error: withHeaders(result.error, result.meta) };
    }
  };
}

const yes = (): boolean => true;
const no = (): boolean => false;

function withHeaders(error: FetchBaseQueryError, meta: FetchBaseQueryMeta | undefined): FetchBaseQueryError {
  const headers = Object.fromEntries(meta?.response?.headers ?? []);
  return typeof error.status === 'number' ? Object.assign({ headers }, error) : error;
}
