import type { Dialect } from '../../recognise/dialect.ts';
import { bodyOf, hasOnly, recordOf } from '../look.ts';
import { codes, type SubscribeflowCode } from './codes.ts';

const members: ReadonlySet<string> = new Set([
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

/** Codes that are about one field, which they name themselves. */
const fieldOfCode: ReadonlyMap<string, string> = new Map<SubscribeflowCode, string>([
  ['invalid_email', 'email'],
  ['email_exists', 'email'],
]);

/**
 * SubscribeFlow: `{ error: { code, message, details: [{ field, message, code }] } }`, with a plan's limit, a wait or a
 * request's id beside the code.
 *
 * Some codes name the field that they are about without `details` doing so.
 */
export const subscribeflow: Dialect<SubscribeflowCode> = {
  id: 'subscribeflow',
  read(response, general) {
    const body = bodyOf(response);
    const error = recordOf(body?.['error']);
    const code = error?.['code'];
    if (!error || Object.keys(body ?? {}).length > 1 || !hasOnly(error, members)) return undefined;
    if (typeof code !== 'string' || !/^[a-z_]+$/.test(code)) return undefined;
    const reading = general();
    const field = fieldOfCode.get(code);
    if (field === undefined || reading.issues?.length) return reading;
    const { message } = reading;
    return { ...reading, issues: [{ path: [field], code, ...(message !== undefined && { message }) }] };
  },
  codes,
};
