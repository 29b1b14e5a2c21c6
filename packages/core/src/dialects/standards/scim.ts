import type { Dialect } from '../../recognise/dialect.ts';
import { documentOf } from '../../recognise/general.ts';
import { elementsOf, membersOf } from '../../vocabulary/json.ts';
import type { Kind } from '../../vocabulary/kind.ts';

/** The types of RFC 7644 section 3.12 that refine a 400. */
const kinds: ReadonlyMap<unknown, Kind> = new Map<unknown, Kind>([
  ['invalidValue', 'validation'],
  ['invalidPath', 'validation'],
  ['uniqueness', 'conflict'],
  ['mutability', 'conflict'],
  ['tooMany', 'bad_request'],
]);

/** SCIM 2 errors (RFC 7644 section 3.12). */
export const scim: Dialect = {
  id: 'scim',
  read({ body }) {
    const { schemas, scimType } = membersOf(documentOf(body));
    return elementsOf(schemas).includes('urn:ietf:params:scim:api:messages:2.0:Error')
      ? { audience: 'developer', failed: true, kind: kinds.get(scimType) }
      : undefined;
  },
};
