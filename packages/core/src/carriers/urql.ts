import type { Carrier } from '../read/carrier.ts';
import { answered, lostBody } from './answered.ts';
import { caught } from './caught.ts';
import { fieldsOf } from './fields.ts';
import { graphqlBody } from './graphqlBody.ts';

/** urql's CombinedError. Of an answer that wasn't GraphQL it keeps status and headers only. */
export const urql: Carrier = {
  id: 'urql',
  errorsOnly: true,
  open(thrown) {
    const { name, graphQLErrors, networkError, response } = fieldsOf(thrown);
    if (name !== 'CombinedError') return undefined;
    const body = graphqlBody(graphQLErrors);
    if (body || response) return answered(response, body ?? lostBody);
    return caught(networkError);
  },
};
