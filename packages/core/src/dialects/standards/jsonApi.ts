import type { Dialect } from '../../recognise/dialect.ts';
import { documentOf } from '../../recognise/general.ts';
import { elementsOf, isRecord, membersOf } from '../../vocabulary/json.ts';

/** JSON:API 1.1 error objects; `title` is the same for every occurrence, `detail` is about this one. */
export const jsonApi: Dialect = {
  id: 'json-api',
  read({ body, headers }) {
    const [first] = elementsOf(membersOf(documentOf(body))['errors']);
    if (!isRecord(first)) return undefined;
    const { source, detail, title, status } = first;
    const isOfShape =
      isRecord(source) || (typeof detail === 'string' && title !== undefined && status !== undefined);
    return isOfShape || headers.get('content-type')?.includes('vnd.api+json')
      ? { audience: 'person', failed: true }
      : undefined;
  },
};
