import type { Responded } from '../../read/evidence.ts';
import type { Dialect } from '../../recognise/dialect.ts';
import type { Issue } from '../../vocabulary/issue.ts';
import { recordOf } from '../look.ts';
import { nameRules } from '../nameRules.ts';
import { codes, type DjangoRestCode } from './codes.ts';
import { sentences } from './sentences.ts';

/** How the framework's own words under `detail` begin. */
const ownWords: readonly string[] = [
  'A server error occurred.',
  'Authentication credentials were not provided.',
  'Incorrect authentication credentials.',
  'Invalid token.',
  'JSON parse error - ',
  'Malformed request.',
  'Method "',
  'Not found.',
  'Request was throttled.',
  'Unsupported media type "',
  'You do not have permission to perform this action.',
];

/**
 * Django REST framework: a map of fields to sentences, without anything around it, else `{ detail }`;
 * with drf-standardized-errors `{ type, errors: [{ code, detail, attr }] }`.
 *
 * It keeps its codes to itself; its own sentences give them away.
 */
export const djangoRest: Dialect<DjangoRestCode> = {
  id: 'django-rest',
  read(response, general) {
    const { body } = response;
    if (body.format !== 'json' || typeof body.value !== 'object' || body.value === null) return undefined;
    const found = general().issues;
    const issues = nameRules(found, sentences);
    if (!bearsHeaders(response) && !bearsWords(body.value, issues, found)) return undefined;
    return issues.length > 0 ? { issues } : {};
  },
  codes,
};

/** Every answer says which methods there are, and that it depends on `Accept`. */
const bearsHeaders = ({ headers }: Responded): boolean =>
  headers.get('allow') !== undefined && /\baccept\b/i.test(headers.get('vary') ?? '');

function bearsWords(value: object, issues: readonly Issue[], before: readonly Issue[] = []): boolean {
  const body = recordOf(value);
  if (!body) return false;
  const { detail, code, type, errors } = body;
  if (typeof detail === 'string')
    return ownWords.some((words) => detail.startsWith(words)) || code === 'token_not_valid';
  if (Array.isArray(errors)) return /^(?:validation|client|server)_error$/.test(String(type));
  // Nothing stands round the fields.
  return (
    !('message' in body || 'error' in body || 'errors' in body) &&
    issues.some(({ code: named }, at) => named !== before[at]?.code)
  );
}
