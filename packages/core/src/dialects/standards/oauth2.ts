import type { Dialect } from '../../recognise/dialect.ts';
import { isRecord } from '../../recognise/complaints.ts';
import { documentOf } from '../../recognise/general.ts';

/** OAuth 2 error responses (RFC 6749 section 5.2, RFC 6750 section 3): the description is for developers. */
export const oauth2: Dialect = {
  id: 'oauth2',
  read({ body }) {
    const document = documentOf(body);
    if (!isRecord(document) || typeof document['error'] !== 'string') return undefined;
    if (!/^[a-z_]+$/.test(document['error'])) return undefined;
    if (!('error_description' in document || 'error_uri' in document || Object.keys(document).length === 1))
      return undefined;
    return { audience: 'developer', failed: true };
  },
};
