import type { Dialect } from '../../recognise/dialect.ts';
import { bodyOf, hasOnly, recordOf } from '../look.ts';
import { codes, type SubscribeflowCode } from './codes.ts';

const outer: ReadonlySet<string> = new Set(['error']);
const inner: ReadonlySet<string> = new Set([
  'code',
  'message',
  'details',
  'request_id',
  'retry_after',
  'limit',
  'current',
  'max',
  'tier',
  'upgrade_url',
]);

/** Codes that are about one field, which `details` need not name. */
const fieldOfCode: ReadonlyMap<string, string> = new Map<SubscribeflowCode, string>([
  ['invalid_email', 'email'],
  ['email_exists', 'email'],
]);

/**
 * SubscribeFlow: `{ error: { code, message, details: [{ field, message, code }] } }`, with a plan's limit, a wait or a
 * request's id beside the code, and nothing else.
 *
 * Some codes are about a field that nothing names. `upgrade_url` is no page but a call to make.
 */
export const subscribeflow: Dialect<SubscribeflowCode> = {
  id: 'subscribeflow',
  read(response, general) {
    const body = bodyOf(response);
    const error = recordOf(body?.['error']);
    const code = error?.['code'];
    if (!body || !error || !hasOnly(body, outer) || !hasOnly(error, inner)) return undefined;
    if (typeof code !== 'string' || !Object.hasOwn(codes, code)) return undefined;
    const field = fieldOfCode.get(code);
    const { issues, message } = general();
    if (field === undefined || issues?.length) return {};
    return { issues: [{ path: [field], code, ...(message !== undefined && { message }) }] };
  },
  codes,
};
