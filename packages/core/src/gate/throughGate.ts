import type { ErrorKit } from '../createErrorKit.ts';
import type { GateRequest } from './gate.ts';

/**
 * Sends behind the kit's gate what has no hook of its own, such as the call of an API's SDK: asks the gate, calls, and
 * tells it of the answer. A request must come by the gate once only: never around a client that asks it itself.
 */
export async function throughGate<Answer>(
  kit: Pick<ErrorKit, 'gate' | 'parseResponse'>,
  request: GateRequest,
  send: () => Promise<Answer>,
): Promise<Answer> {
  const { gate } = kit;
  await gate?.enter(request);
  try {
    const answer = await send();
    gate?.answered(request, { status: 200 });
    return answer;
  } catch (thrown) {
    const { status, retryAfterMs: waitMs } = await kit.parseResponse(thrown);
    const { headers } = Object(thrown) as { readonly headers?: unknown };
    if (status === undefined) gate?.lost(request);
    else gate?.answered(request, { status, headers, waitMs });
    throw thrown;
  }
}
