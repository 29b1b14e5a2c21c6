import type { Dialect } from '../../recognise/dialect.ts';
import { documentOf } from '../../recognise/general.ts';
import { elementsOf, isRecord, membersOf, type Json } from '../../vocabulary/json.ts';
import { googleRpc } from '../standards/googleRpc.ts';
import { codes, type GoogleCode } from './codes.ts';

/** A code in place of the message, perhaps with a sentence: `WEAK_PASSWORD : Six characters or more`. */
const coded = /^([A-Z][A-Z_]+[A-Z])(?: : (.+))?$/s;

/** Fields that codes of sign-up and sign-in are about. */
const fieldOfCode: ReadonlyMap<string, string> = new Map<GoogleCode, string>([
  ['EMAIL_EXISTS', 'email'],
  ['EMAIL_NOT_FOUND', 'email'],
  ['INVALID_EMAIL', 'email'],
  ['MISSING_EMAIL', 'email'],
  ['MISSING_PASSWORD', 'password'],
  ['WEAK_PASSWORD', 'password'],
]);

/**
 * Google's APIs: google.rpc.Status in `error`, whose `code` repeats the HTTP status; before it
 * `{ error: { code, message, errors: [{ domain, reason, message }] } }`, in which sign-in puts its code for the message.
 */
export const google: Dialect<GoogleCode> = {
  id: 'google',
  read(response, general) {
    const document = documentOf(response.body);
    const envelope = Array.isArray(document) ? (document as unknown[])[0] : document;
    const { error } = membersOf(envelope);
    if (!isRecord(error) || typeof error['code'] !== 'number' || !bearsMark(error)) return undefined;
    const [, code, text] = coded.exec(String(error['message'])) ?? [];
    if (code === undefined) return googleRpc.read(response, general) ?? { audience: 'developer' };
    const field = fieldOfCode.get(code);
    return {
      codes: [...new Set([code, ...(general().codes ?? [])].filter((word) => /^[\w.]+$/.test(word)))],
      message: text ?? code,
      issues: field === undefined ? [] : [{ path: [field], code, ...(text && { message: text }) }],
    };
  },
  codes,
};

const domainOf = (entry: unknown): unknown => membersOf(entry)['domain'];
const isGoogles = (domain: unknown): boolean =>
  typeof domain === 'string' && domain.endsWith('googleapis.com');

function bearsMark({ status, errors, details }: Json): boolean {
  return (
    (typeof status === 'string' && Object.hasOwn(codes, status)) ||
    elementsOf(errors).some((entry) => typeof domainOf(entry) === 'string') ||
    elementsOf(details).some((entry) => isGoogles(domainOf(entry)))
  );
}
