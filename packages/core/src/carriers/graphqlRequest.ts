import type { Carrier } from '../read/carrier.ts';
import { answered } from './answered.ts';
import { fieldsOf } from './fields.ts';
import { graphqlBody } from './graphqlBody.ts';

/** graphql-request's ClientError. */
export const graphqlRequest: Carrier = {
  id: 'graphqlRequest',
  errorsOnly: true,
  open(thrown) {
    const { response, request } = fieldsOf(thrown);
    const { status, errors, data, extensions, body, error } = fieldsOf(response);
    if (typeof status !== 'number' || !('query' in fieldsOf(request))) return undefined;
    // Version 7 keeps the text of every answer, older ones that of what wasn't JSON.
    return answered(response, graphqlBody(errors, data, extensions) ?? body ?? error);
  },
};
