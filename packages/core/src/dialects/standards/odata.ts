import { familyOf } from '../../codes/families.ts';
import type { Dialect } from '../../recognise/dialect.ts';
import { documentOf } from '../../recognise/general.ts';
import { isRecord, membersOf } from '../../vocabulary/json.ts';

const deepest = 8;

/** OData JSON Format 4.01 section 19 and its elder spellings; also the errors of APIs that follow Microsoft's guidelines. */
export const odata: Dialect = {
  id: 'odata',
  read({ body, headers }, general) {
    const document = membersOf(documentOf(body));
    const error = membersOf(document['error'] ?? document['odata.error']);
    const { code } = error;
    if (typeof code !== 'string') return undefined;
    const { message, target, innererror, innerError = innererror } = error;
    const isOdata =
      innerError !== undefined ||
      target !== undefined ||
      isRecord(message) ||
      'odata.error' in document ||
      headers.get('odata-version');
    if (!isOdata) return undefined;
    return {
      audience: 'developer',
      // SharePoint's are two words: a number, and the exception's name.
      codes: [
        ...new Set([
          ...deepestKnown(innerError),
          ...(general().codes ?? []),
          ...(code.includes(', ') ? [code] : []),
        ]),
      ],
    };
  },
};

/** Clients take the most deeply nested code that they know, and ignore those they don't. */
function deepestKnown(inner: unknown): string[] {
  let known: string[] = [];
  let at = membersOf(inner);
  for (let depth = 0; depth < deepest; depth++) {
    const { code, innererror, innerError = innererror } = at;
    if (typeof code === 'string' && !/^\d+$/.test(code) && familyOf(code)) known = [code];
    at = membersOf(innerError);
  }
  return known;
}
