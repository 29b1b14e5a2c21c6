import type { ErrorKit } from './errorKit.ts';
import type { Presentation } from './present/presentation.ts';
import type { Situation } from './situation/situation.ts';

/** What people get to see of an answer with a JSON body. */
export async function presented(
  kit: ErrorKit,
  status: number,
  body: unknown,
  situation: Situation,
): Promise<Presentation> {
  return kit.present(await kit.parseResponse(Response.json(body, { status })), situation);
}
