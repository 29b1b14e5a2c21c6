import { familyOf } from '../../codes/families.ts';
import type { Dialect } from '../../recognise/dialect.ts';
import { isRecord } from '../../recognise/complaints.ts';
import { documentOf } from '../../recognise/general.ts';

const deepest = 8;

/** OData JSON Format 4.01 section 19 and its elder spellings; also the errors of APIs that follow Microsoft's guidelines. */
export const odata: Dialect = {
  id: 'odata',
  read({ body, headers }, general) {
    const document = documentOf(body);
    if (!isRecord(document)) return undefined;
    const error = document['error'] ?? document['odata.error'];
    if (!isRecord(error) || typeof error['code'] !== 'string') return undefined;
    const inner = error['innererror'] ?? error['innerError'];
    const isOdata =
      inner !== undefined ||
      'target' in error ||
      isRecord(error['message']) ||
      'odata.error' in document ||
      headers.get('odata-version') !== undefined;
    if (!isOdata) return undefined;
    const codes = general().codes ?? [];
    const deeper = deepestKnown(inner);
    return {
      audience: 'developer',
      codes: deeper === undefined ? codes : [deeper, ...codes.filter((code) => code !== deeper)],
    };
  },
};

/** Clients take the most deeply nested code that they know, and ignore those they don't. */
function deepestKnown(inner: unknown): string | undefined {
  let known: string | undefined;
  let at = inner;
  for (let depth = 0; isRecord(at) && depth < deepest; depth++) {
    const code = at['code'];
    if (typeof code === 'string' && !/^\d+$/.test(code) && familyOf(code)) known = code;
    at = at['innererror'] ?? at['innerError'];
  }
  return known;
}
