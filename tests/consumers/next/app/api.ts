import { parseResponse, type ApiErrorJson } from '@tactful/core';

/** The answers of an API, as its client on the server gets them. */
const answers = {
  usage: () => answer(402, { error: { code: 'seat_limit_reached', details: { used: 5, max: 5 } } }),
  subscribe: () => answer(422, { errors: { email: ['has already been taken'] } }),
};

const answer = (status: number, body: unknown): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });

/** What went wrong, as data that may go from the server to the browser. */
export async function ask(what: keyof typeof answers): Promise<{ error?: ApiErrorJson }> {
  const response = answers[what]();
  if (response.ok) return {};
  return { error: (await parseResponse(response)).toJSON() };
}
