import type { Dialect } from '../../recognise/dialect.ts';
import { isRecord } from '../../recognise/complaints.ts';
import { documentOf } from '../../recognise/general.ts';

/** JSON:API 1.1 error objects; `title` is the same for every occurrence, `detail` is about this one. */
export const jsonApi: Dialect = {
  id: 'json-api',
  read({ body, headers }) {
    const document = documentOf(body);
    if (!isRecord(document) || !Array.isArray(document['errors'])) return undefined;
    const [first] = document['errors'] as unknown[];
    if (!isRecord(first)) return undefined;
    const declared = headers.get('content-type')?.includes('vnd.api+json');
    if (
      !declared &&
      !isRecord(first['source']) &&
      !(typeof first['detail'] === 'string' && 'title' in first && 'status' in first)
    )
      return undefined;
    return { audience: 'person', failed: true };
  },
};
