import type { ErrorKit } from '../errorKit.ts';
import type { GateRequest } from './gate.ts';

/**
 * Sends behind the kit's gate what has no hook of its own, such as the call of an API's SDK: asks the gate, calls, and
 * tells it of the answer. The kit has read a failure before it is thrown on. A request must come by the gate once only:
 * never around a client that asks it itself. Without a request the gate is left out.
 */
export async function throughGate<Answer>(
  kit: Pick<ErrorKit, 'gate' | 'parseResponse'>,
  request: GateRequest | undefined,
  send: () => Answer | Promise<Answer>,
): Promise<Answer> {
  if (request) await kit.gate?.enter(request);
  try {
    const answer = await send();
    if (request) kit.gate?.answered(request, { status: 200 });
    return answer;
  } catch (thrown) {
    const { status, retryAfterMs: waitMs } = await kit.parseResponse(thrown);
    const { headers } = Object(thrown) as { readonly headers?: unknown };
    if (request && status === undefined) kit.gate?.lost(request);
    else if (request && status !== undefined) kit.gate?.answered(request, { status, headers, waitMs });
    throw thrown;
  }
}
