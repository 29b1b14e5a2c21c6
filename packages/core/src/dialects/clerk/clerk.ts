import type { Dialect } from '../../recognise/dialect.ts';
import { issuePath } from '../../recognise/issuePath.ts';
import type { Issue } from '../../vocabulary/issue.ts';
import { bodyOf, recordOf, type Json } from '../look.ts';
import { codes, type ClerkCode } from './codes.ts';

/**
 * Clerk: `{ errors: [{ code, message, long_message, meta: { param_name } }], clerk_trace_id }`.
 *
 * `long_message` is the sentence for people; `message` leaves out what it is about. Clerk's own client throws the same in
 * camel case.
 */
export const clerk: Dialect<ClerkCode> = {
  id: 'clerk',
  read(response) {
    const body = bodyOf(response) ?? {};
    const list = body['errors'];
    const errors = (Array.isArray(list) ? (list as unknown[]) : [])
      .map(recordOf)
      .filter((one) => one !== undefined);
    const [first] = errors;
    if (!first || !('clerk_trace_id' in body || 'clerkError' in body || 'long_message' in first))
      return undefined;
    const message = sentenceOf(first);
    return {
      codes: errors.map(({ code }) => code).filter((code) => typeof code === 'string'),
      ...(message !== undefined && { message }),
      audience: 'person',
      issues: errors.flatMap(readError),
    };
  },
  codes,
};

function sentenceOf({ long_message: long, longMessage, message }: Json): string | undefined {
  return [long, longMessage, message].find((text) => typeof text === 'string' && text !== '') as
    | string
    | undefined;
}

function readError(error: Json): readonly Issue[] {
  const { param_name: param, paramName: name = param } = recordOf(error['meta']) ?? {};
  const message = sentenceOf(error);
  if (typeof name !== 'string' || typeof error['code'] !== 'string') return [];
  return [{ path: issuePath(name).path, code: error['code'], ...(message !== undefined && { message }) }];
}
