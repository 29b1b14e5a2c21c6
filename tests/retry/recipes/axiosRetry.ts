import type { ErrorKit } from '@tactful/core';
import { isAxiosError, type AxiosInstance, type InternalAxiosRequestConfig } from 'axios';
import { untilDue } from '@tactful/core/gate';

/** Lets an axios instance repeat as the kit plans, in place of axios-retry. Put it behind `axiosGate`. */
export function axiosRetry(axios: AxiosInstance, kit: ErrorKit): void {
  axios.interceptors.response.use(undefined, async (thrown: unknown) => {
    const config: Repeated | undefined = isAxiosError(thrown) ? thrown.config : undefined;
    if (!config) throw thrown;
    const { attempt, startedAt } = config.attempts ?? { attempt: 1, startedAt: kit.clock.now() };
    const occasion = config.method === 'get' ? 'load' : 'action';
    const plan = kit.planRetry(thrown, { occasion, attempt, startedAt });
    if (plan.do !== 'retry') throw thrown;
    const { signal } = config;
    await untilDue(plan, kit, signal instanceof AbortSignal ? signal : undefined);
    const again: Repeated = { ...config, attempts: { attempt: attempt + 1, startedAt } };
    return axios.request(again);
  });
}

type Repeated = InternalAxiosRequestConfig & {
  readonly attempts?: { readonly attempt: number; readonly startedAt: number };
};
