import type { Json } from '../../vocabulary/json.ts';
import type { Dialect } from '../../recognise/dialect.ts';
import { issuePath } from '../../recognise/issuePath.ts';
import { isPhrase } from '../../recognise/phrase.ts';
import type { Issue } from '../../vocabulary/issue.ts';
import { bodyOf, hasOnly, recordOf } from '../look.ts';
import { codes, type LicenseKeyCode } from './codes.ts';

const members: ReadonlySet<string> = new Set(['code', 'message', 'request_id', 'metadata']);
const aboutFields: ReadonlySet<unknown> = new Set(['validation_error', 'missing_field']);

/**
 * The licence-key API: `{ code, message, request_id: 'req_…', metadata }` and nothing else.
 *
 * `metadata` holds whatever fits the error: one field by its name, or what is wrong with each of several.
 */
export const licenseKey: Dialect<LicenseKeyCode> = {
  id: 'license-key',
  read(response) {
    const body = bodyOf(response);
    const requestId = body?.['request_id'];
    if (
      !body ||
      !hasOnly(body, members) ||
      typeof body['code'] !== 'string' ||
      typeof requestId !== 'string' ||
      !requestId.startsWith('req_')
    )
      return undefined;
    const issues = aboutFields.has(body['code']) ? issuesIn(recordOf(body['metadata'])) : [];
    return issues.length > 0 ? { issues } : {};
  },
  codes,
};

/** `{ "address.zip": "Must be five digits" }` */
function issuesIn(metadata: Json = {}): Issue[] {
  return Object.entries(metadata).flatMap(([name, message]) =>
    typeof message === 'string' && isPhrase(message) ? [{ path: issuePath(name).path, message }] : [],
  );
}
