import type { Dialect } from '../../recognise/dialect.ts';
import { issuePath } from '../../recognise/issuePath.ts';
import type { Issue } from '../../vocabulary/issue.ts';
import { elementsOf, membersOf, type Json } from '../../vocabulary/json.ts';
import { bodyOf } from '../look.ts';
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
    const body = membersOf(bodyOf(response));
    const errors = elementsOf(body['errors']).map(membersOf);
    const [first] = errors;
    if (!first || !('clerk_trace_id' in body || 'clerkError' in body || 'long_message' in first))
      return undefined;
    return {
      codes: errors.map(({ code }) => code).filter((code) => typeof code === 'string'),
      message: sentenceOf(first),
      audience: 'person',
      issues: errors.flatMap(readError),
    };
  },
  codes,
};

function sentenceOf({ long_message: long, longMessage, message }: Json): string | undefined {
  const said = [long, longMessage, message].filter((text) => typeof text === 'string');
  return said.find((text) => text !== '');
}

function readError(error: Json): readonly Issue[] {
  const { param_name: param, paramName: name = param } = membersOf(error['meta']);
  const message = sentenceOf(error);
  if (typeof name !== 'string' || typeof error['code'] !== 'string') return [];
  return [{ path: issuePath(name).path, code: error['code'], ...(message !== undefined && { message }) }];
}
