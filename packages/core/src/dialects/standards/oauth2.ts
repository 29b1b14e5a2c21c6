import type { Dialect } from '../../recognise/dialect.ts';
import { documentOf } from '../../recognise/general.ts';
import { membersOf } from '../../vocabulary/json.ts';

/** OAuth 2 error responses (RFC 6749 section 5.2, RFC 6750 section 3): the description is for developers. */
export const oauth2: Dialect = {
  id: 'oauth2',
  read({ body }) {
    const document = membersOf(documentOf(body));
    const { error } = document;
    if (typeof error !== 'string' || !/^[a-z_]+$/.test(error)) return undefined;
    const { error_description: description, error_uri: uri } = document;
    return (description ?? uri) !== undefined || Object.keys(document).length === 1
      ? { audience: 'developer', failed: true }
      : undefined;
  },
};
