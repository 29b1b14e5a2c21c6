import type { Dialect } from '../../recognise/dialect.ts';
import type { Reading } from '../../recognise/reading.ts';
import type { FieldRule } from '../../vocabulary/fieldRule.ts';
import type { Issue } from '../../vocabulary/issue.ts';
import type { Json } from '../../vocabulary/json.ts';
import { bodyOf, hasOnly } from '../look.ts';
import { codes, type SupabaseCode } from './codes.ts';

const database: ReadonlySet<string> = new Set(['code', 'details', 'hint', 'message']);
const storage: ReadonlySet<string> = new Set(['statusCode', 'error', 'message', 'code']);

/** Codes that are about a field which nothing names. */
const fieldOfCode: ReadonlyMap<string, string> = new Map<SupabaseCode, string>([
  ['email_address_invalid', 'email'],
  ['email_exists', 'email'],
  ['phone_exists', 'phone'],
  ['same_password', 'password'],
  ['user_already_exists', 'email'],
  ['weak_password', 'password'],
]);

/** What the database says of columns. The sentence stays behind: it holds what was sent. */
const columnsOfCode: ReadonlyMap<
  string,
  readonly [key: 'message' | 'details', columns: RegExp, rule: FieldRule]
> = new Map<SupabaseCode, readonly ['message' | 'details', RegExp, FieldRule]>([
  ['23505', ['details', /^Key \(([^()=]{1,300})\)=.* already exists/s, 'taken']],
  ['23503', ['details', /^Key \(([^()=]{1,300})\)=.* is not present in table/s, 'unknown_reference']],
  ['23502', ['message', /^null value in column "([^"]{1,128})"/, 'required']],
]);

/**
 * Supabase in its three notations: sign-in's `{ code: 422, error_code, msg }`, PostgREST's
 * `{ code, details, hint, message }` with the codes of the database, and storage's `{ statusCode: '404', error, message }`.
 */
export const supabase: Dialect<SupabaseCode> = {
  id: 'supabase',
  read(response, general) {
    const body = bodyOf(response);
    if (!body) return undefined;
    if (
      typeof body['code'] === 'number' &&
      typeof body['error_code'] === 'string' &&
      typeof body['msg'] === 'string'
    )
      return fromSignIn(body['error_code'], general());
    if (Object.keys(body).length === database.size && hasOnly(body, database)) return fromDatabase(body);
    const isStorage = /^\d{3}$/.test(String(body['statusCode'])) && typeof body['statusCode'] === 'string';
    return isStorage && typeof body['error'] === 'string' && hasOnly(body, storage)
      ? { audience: 'developer' }
      : undefined;
  },
  codes,
};

function fromSignIn(code: string, { message, issues }: Reading): Omit<Reading, 'dialect'> {
  const field = fieldOfCode.get(code);
  return {
    codes: [code],
    issues:
      field === undefined
        ? (issues ?? [])
        : [{ path: [field], code, ...(message !== undefined && { message }) }],
  };
}

function fromDatabase(body: Json): Omit<Reading, 'dialect'> | undefined {
  const { code, message } = body;
  if (typeof code !== 'string' || typeof message !== 'string') return undefined;
  const [key, columns, rule] = columnsOfCode.get(code) ?? [];
  const [, names] = (key && columns?.exec(String(body[key]))) ?? [];
  const issues = (names?.split(/, */) ?? []).map((name): Issue => ({
    path: [name.replaceAll('"', '')],
    code,
    ...(rule && { rule }),
  }));
  // What a function raises by itself is the app's own text; the rest is the database's.
  return { audience: /^P[0T]/.test(code) ? 'person' : 'developer', codes: [code], message, issues };
}
