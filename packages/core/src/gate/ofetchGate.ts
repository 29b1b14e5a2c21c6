import { parseError } from '../parse.ts';
import type { Gate, GateRequest } from './gate.ts';
import { described, type GateHookOptions } from './gatedFetch.ts';

/** What ofetch hands to its hooks, as far as the gate needs it. */
interface OfetchContext {
  readonly request: RequestInfo;
  readonly options: {
    readonly method?: string;
    readonly baseURL?: string;
    readonly signal?: AbortSignal | null;
  };
}

interface OfetchAnswered extends OfetchContext {
  readonly response: Response & { readonly _data?: unknown };
}

/** The hooks of ofetch that the gate needs. */
export interface OfetchGateHooks {
  onRequest(context: OfetchContext): Promise<void>;
  onResponse(context: OfetchAnswered): void;
  onRequestError(context: OfetchContext): void;
}

/** Puts the gate in front of ofetch: `ofetch.create(ofetchGate(gate))`. Time in the gate does not count against its time-out. */
export function ofetchGate(gate: Gate, options: GateHookOptions = {}): OfetchGateHooks {
  // Before the request the base is still apart, afterwards it is not.
  const asked = new WeakMap<object, GateRequest>();
  const requestOf = (context: OfetchContext): GateRequest => {
    const known = asked.get(context);
    if (known) return known;
    const { baseURL = '', method, signal } = context.options;
    const path = context.request instanceof Request ? context.request.url : context.request;
    const url = path.startsWith(baseURL) || /^[a-z][a-z\d+.-]*:/i.test(path) ? path : joined(baseURL, path);
    const request = described({ url, method, signal: signal ?? undefined }, options);
    asked.set(context, request);
    return request;
  };
  return {
    onRequest: (context) => gate.enter(requestOf(context)),
    onResponse: (context) => {
      const { status, headers, _data: data } = context.response;
      const waitMs = status < 400 ? undefined : parseError({ status, headers, data }).retryAfterMs;
      gate.answered(requestOf(context), { status, headers, waitMs });
    },
    onRequestError: (context) => gate.lost(requestOf(context)),
  };
}

const joined = (base: string, path: string): string =>
  `${base.replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}`;
