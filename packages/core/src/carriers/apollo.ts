import type { Carrier, Opened } from '../read/carrier.ts';
import { answered } from './answered.ts';
import { caught } from './caught.ts';
import { fieldsOf, type Fields } from './fields.ts';
import { graphqlBody } from './graphqlBody.ts';

const openers: Readonly<Record<string, (error: Fields) => Opened | undefined>> = {
  /** Version 3 wraps everything. */
  ApolloError: ({ graphQLErrors, protocolErrors, networkError }) =>
    networkError
      ? (openServerError(fieldsOf(networkError)) ?? caught(networkError))
      : (openErrors({ errors: graphQLErrors }) ?? openErrors({ errors: protocolErrors })),
  CombinedGraphQLErrors: openErrors,
  CombinedProtocolErrors: openErrors,
  ServerError: openServerError,
  ServerParseError: openServerError,
};

/** Apollo Client 3 and 4. */
export const apollo: Carrier = {
  id: 'apollo',
  errorsOnly: true,
  open(thrown) {
    const error = fieldsOf(thrown);
    const name = String(error['name']);
    return Object.hasOwn(openers, name) ? openers[name]?.(error) : undefined;
  },
};

function openErrors({ errors, data, extensions }: Fields): Opened | undefined {
  const body = graphqlBody(errors, data, extensions);
  return body ? answered({}, body) : undefined;
}

/** An answer that wasn't GraphQL; version 3 has parsed it where it could. */
function openServerError({ statusCode, response, bodyText, result }: Fields): Opened | undefined {
  const { headers, url, redirected } = fieldsOf(response);
  if (typeof statusCode !== 'number') return undefined;
  return answered({ statusCode, headers, url, redirected }, bodyText ?? result);
}
