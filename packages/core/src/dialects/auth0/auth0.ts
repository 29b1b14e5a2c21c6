import type { Responded } from '../../read/evidence.ts';
import type { Dialect } from '../../recognise/dialect.ts';
import type { Reading } from '../../recognise/reading.ts';
import { issuePath } from '../../recognise/issuePath.ts';
import type { Issue } from '../../vocabulary/issue.ts';
import { elementsOf, membersOf, type Json } from '../../vocabulary/json.ts';
import { bodyOf, hasOnly } from '../look.ts';
import { oauth2 } from '../standards/oauth2.ts';
import { codes, type Auth0Code } from './codes.ts';

const management: ReadonlySet<string> = new Set(['statusCode', 'error', 'message', 'errorCode']);
const signUp: ReadonlySet<string> = new Set([
  'statusCode',
  'name',
  'code',
  'description',
  'message',
  'policy',
  'fromSandbox',
]);
/** What Auth0's own schema says of one property. */
const schemaComplaint = /^Payload validation error: '(.{1,500}?)'(?: on property ([\w.[\]]{1,128}))?/;

/**
 * Auth0 in its three notations: OAuth, the management API's `errorCode`, and sign-up's `code` with a `description`.
 *
 * A password policy comes as rules of which some are not `verified`; a property is named in the sentence only.
 */
export const auth0: Dialect<Auth0Code> = {
  id: 'auth0',
  read(response, general) {
    const body = bodyOf(response);
    if (!bearsMark(response, body)) return undefined;
    const rules = elementsOf(membersOf(body?.['description'])['rules']);
    const issues = rules.length > 0 ? rules.flatMap(readRule) : bySentence(general());
    return { ...oauth2.read(response, general), ...(issues.length > 0 && { issues }) };
  },
  codes,
};

function bearsMark({ headers }: Responded, body: Json | undefined): boolean {
  if (headers.get('x-auth0-requestid') !== undefined) return true;
  if (typeof body?.['mfa_token'] === 'string') return true;
  if (!body || typeof body['statusCode'] !== 'number') return false;
  return (
    (typeof body['errorCode'] === 'string' &&
      typeof body['error'] === 'string' &&
      hasOnly(body, management)) ||
    (typeof body['code'] === 'string' && 'description' in body && hasOnly(body, signUp))
  );
}

/** `{ message: 'At least %d characters', format: [8], verified: false, items: [ … ] }`; what fits is left out. */
function readRule(rule: unknown): readonly Issue[] {
  const { message, format, code, verified } = membersOf(rule);
  if (verified !== false || typeof message !== 'string') return [];
  const values = elementsOf(format).filter(isPrintable);
  const told = message.replace(/%[ds]/g, (hole) => String(values.shift() ?? hole));
  return [{ path: ['password'], message: told, ...(typeof code === 'string' && { code }) }];
}

const isPrintable = (value: unknown): value is number | string =>
  typeof value === 'number' || typeof value === 'string';

function bySentence({ message = '' }: Reading): readonly Issue[] {
  const [, told, property] = schemaComplaint.exec(message) ?? [];
  return property === undefined || told === undefined
    ? []
    : [{ path: issuePath(property).path, message: told }];
}
