import { send } from './gate.ts';

/** What goes along with a call. */
export interface Sending {
  body?: unknown;
  headers?: Record<string, string>;
  signal?: AbortSignal | undefined;
}

/** Calls the API. Throws the `Response` as it came when it isn't ok, and whatever `fetch` throws. */
export async function call<Answer = void>(
  method: string,
  path: string,
  sending: Sending = {},
): Promise<Answer> {
  const { body, headers, signal } = sending;
  const response = await send(`/api/v1${path}`, {
    method,
    headers: { ...(body !== undefined && { 'Content-Type': 'application/json' }), ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(signal && { signal }),
  });
  if (!response.ok) throw response;
  const text = await response.text();
  return (text === '' ? undefined : JSON.parse(text)) as Answer;
}
