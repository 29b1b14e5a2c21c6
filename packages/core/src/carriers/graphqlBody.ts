/** A GraphQL answer as it was sent (GraphQL specification, section 7.1), put together from what a client kept of it. */
export function graphqlBody(errors: unknown, data?: unknown, extensions?: unknown): object | undefined {
  if (!Array.isArray(errors) || errors.length === 0) return undefined;
  return {
    errors: errors as unknown[],
    ...(data !== undefined && { data }),
    ...(extensions !== undefined && { extensions }),
  };
}
