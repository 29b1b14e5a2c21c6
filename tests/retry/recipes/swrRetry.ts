import type { ErrorKit } from '@tactful/core';
import type { SWRConfiguration } from 'swr';
import { untilDue } from '@tactful/core/gate';

/** For SWR: `<SWRConfig value={swrRetry(kit)}>`. Whether, when and how often a key is asked for again is the kit's plan. */
export function swrRetry(kit: ErrorKit): Pick<SWRConfiguration, 'onErrorRetry'> {
  /** A failure that came by another way, such as a look at the page, begins the waiting anew. */
  const waiting = new Map<string, AbortController>();
  return {
    onErrorRetry: async (thrown, key, _config, revalidate, { retryCount, dedupe }) => {
      waiting.get(key)?.abort();
      const wait = new AbortController();
      waiting.set(key, wait);
      const plan = kit.planRetry(await kit.parseResponse(thrown), { occasion: 'load', attempt: retryCount });
      if (plan.do !== 'retry') return;
      await untilDue(plan, kit, wait.signal).then(
        () => void revalidate({ retryCount, dedupe }),
        () => {},
      );
    },
  };
}
