import { parseError } from '../parse.ts';
import type { Gate, GateRequest } from './gate.ts';
import { described, type GateHookOptions } from './gatedFetch.ts';

/** What axios knows of a request, as far as the gate needs it. */
interface AxiosConfig {
  readonly method?: string | undefined;
  readonly signal?: unknown;
}

interface AxiosAnswer {
  readonly status: number;
  readonly headers: unknown;
  readonly config: AxiosConfig;
}

interface Interceptors<Value> {
  use(fulfilled: (value: Value) => Value | Promise<Value>, rejected?: (error: unknown) => unknown): number;
  eject(id: number): void;
}

/** An axios instance, as far as the gate needs it. */
export interface AxiosLike<Config extends AxiosConfig, Answer extends AxiosAnswer> {
  getUri(config?: object): string;
  readonly interceptors: {
    readonly request: Interceptors<Config>;
    readonly response: Interceptors<Answer>;
  };
}

/**
 * Puts the gate in front of an axios instance. Answers how to take it away.
 * Time in the gate does not count against axios' time-out.
 */
export function axiosGate<Config extends AxiosConfig, Answer extends AxiosAnswer>(
  axios: AxiosLike<Config, Answer>,
  gate: Gate,
  options: GateHookOptions = {},
): () => void {
  const requestOf = (config: AxiosConfig): GateRequest => {
    const { method, signal } = config;
    const known = signal instanceof AbortSignal ? signal : undefined;
    return described({ url: axios.getUri(config), method, signal: known }, options);
  };
  const { request, response } = axios.interceptors;
  const before = request.use(async (config) => {
    await gate.enter(requestOf(config));
    return config;
  });
  const after = response.use(
    (answer) => {
      gate.answered(requestOf(answer.config), answer);
      return answer;
    },
    (error: unknown) => {
      const failed = error as
        | { readonly config?: AxiosConfig; readonly response?: AxiosAnswer }
        | null
        | undefined;
      if (failed?.config) {
        const asked = requestOf(failed.config);
        if (failed.response)
          gate.answered(asked, { ...failed.response, waitMs: parseError(error).retryAfterMs });
        else gate.lost(asked);
      }
      throw error;
    },
  );
  return () => {
    request.eject(before);
    response.eject(after);
  };
}
