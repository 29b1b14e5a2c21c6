import type { Dialect } from '../../recognise/dialect.ts';
import { isRecord } from '../../recognise/complaints.ts';
import { documentOf } from '../../recognise/general.ts';
import type { Kind } from '../../vocabulary/kind.ts';

/** The types of RFC 7644 section 3.12 that refine a 400. */
const kinds: Readonly<Record<string, Kind>> = {
  __proto__: null as never,
  invalidValue: 'validation',
  invalidPath: 'validation',
  uniqueness: 'conflict',
  mutability: 'conflict',
  tooMany: 'bad_request',
};

/** SCIM 2 errors (RFC 7644 section 3.12). */
export const scim: Dialect = {
  id: 'scim',
  read({ body }) {
    const document = documentOf(body);
    if (!isRecord(document) || !Array.isArray(document['schemas'])) return undefined;
    if (!(document['schemas'] as unknown[]).includes('urn:ietf:params:scim:api:messages:2.0:Error'))
      return undefined;
    const type = document['scimType'];
    const kind = typeof type === 'string' ? kinds[type] : undefined;
    return { audience: 'developer', failed: true, ...(kind && { kind }) };
  },
};
