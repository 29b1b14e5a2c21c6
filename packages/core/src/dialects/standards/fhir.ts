import type { Dialect } from '../../recognise/dialect.ts';
import { documentOf } from '../../recognise/general.ts';
import { membersOf } from '../../vocabulary/json.ts';

/** FHIR R4/R5 OperationOutcome. */
export const fhir: Dialect = {
  id: 'fhir',
  read({ body }) {
    const { resourceType } = membersOf(documentOf(body));
    return resourceType === 'OperationOutcome' ? { audience: 'developer', failed: true } : undefined;
  },
};
