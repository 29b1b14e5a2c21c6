import type { Carrier, Opened } from '../read/carrier.ts';
import { answered } from './answered.ts';
import { caught } from './caught.ts';
import { fieldsOf, type Fields } from './fields.ts';
import { graphqlBody } from './graphqlBody.ts';

const openers: Readonly<Record<string, (error: Fields) => Opened | undefined>> = {
  /** Version 3 wraps everything. */
  ApolloError: ({ graphQLErrors, networkError }) =>
    networkError
      ? (openServerError(fieldsOf(networkError)) ?? caught(networkError))
      : answered({}, graphqlBody(graphQLErrors)),
  CombinedGraphQLErrors: ({ errors, data, extensions }) =>
    answered({}, graphqlBody(errors, data, extensions)),
  CombinedProtocolErrors: ({ errors }) => answered({}, graphqlBody(errors)),
  ServerError: openServerError,
  ServerParseError: openServerError,
};

/** Apollo Client 3 and 4. */
export const apollo: Carrier = {
  id: 'apollo',
  open(thrown) {
    const error = fieldsOf(thrown);
    const name = String(error['name']);
    return Object.hasOwn(openers, name) ? openers[name]?.(error) : undefined;
  },
};

/** An answer that wasn't GraphQL; version 3 has parsed it where it could. */
function openServerError({ statusCode, response, bodyText, result }: Fields): Opened | undefined {
  const { headers, url, redirected } = fieldsOf(response);
  if (typeof statusCode !== 'number') return undefined;
  return answered({ statusCode, headers, url, redirected }, bodyText ?? result);
}
