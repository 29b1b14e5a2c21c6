import { parseResponse } from '../parse.ts';
import type { Gate, GateAnswer, GateRequest } from './gate.ts';

type Fetch = typeof globalThis.fetch;

/** How the gate is put in front of a client. */
export interface GateHookOptions {
  /** More about a request than its address and method tell: who wants it, how long it may be held. */
  readonly describe?: (request: GateRequest) => Partial<GateRequest>;
}

/** A `fetch` that asks the gate first and tells it of every answer. */
export function gatedFetch(fetch: Fetch, gate: Gate, options: GateHookOptions = {}): Fetch {
  const send = tellingFetch(fetch, gate, options);
  return async (input, init) => {
    await gate.enter(requestOf(input, init, options));
    return send(input, init);
  };
}

/** A `fetch` that tells the gate of every answer, for clients whose hooks ask it. */
export function tellingFetch(fetch: Fetch, gate: Gate, options: GateHookOptions): Fetch {
  return async (input, init) => {
    const request = requestOf(input, init, options);
    try {
      const response = await fetch(input, init);
      tellOf(gate, request, response);
      return response;
    } catch (error) {
      gate.lost(request);
      throw error;
    }
  };
}

export function described(request: GateRequest, { describe }: GateHookOptions): GateRequest {
  return describe ? { ...request, ...describe(request) } : request;
}

function requestOf(
  input: RequestInfo | URL,
  init: RequestInit | undefined,
  options: GateHookOptions,
): GateRequest {
  const { url, method, signal } = input instanceof Request ? input : { url: String(input) };
  return described({ url, method: init?.method ?? method, signal: init?.signal ?? signal }, options);
}

/** Statuses whose body may tell a wait. */
const mayTellWait: ReadonlySet<number> = new Set([403, 429, 503]);

/** Tells at once what the headers say, and what the body adds as soon as it is read. The response stays unread. */
function tellOf(gate: Gate, request: GateRequest, response: Response): void {
  const answer: GateAnswer = { status: response.status, headers: response.headers };
  gate.answered(request, answer);
  const mayTell = mayTellWait.has(response.status) && !response.headers.has('retry-after');
  if (mayTell) void tellOfBody(gate, request, answer, response.clone());
}

async function tellOfBody(
  gate: Gate,
  request: GateRequest,
  answer: GateAnswer,
  response: Response,
): Promise<void> {
  const { retryAfterMs, retryAfterSource } = await parseResponse(response);
  if (retryAfterSource === 'body' || retryAfterSource === 'message')
    gate.answered(request, { ...answer, waitMs: retryAfterMs });
}
