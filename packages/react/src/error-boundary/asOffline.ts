import { ApiError } from '@tactful/core';

/**
 * A file of the app that didn't come is taken for one that a newer version has replaced. Without a connection it is only
 * out of reach: the error as that, or undefined.
 */
export function asOffline(error: ApiError): ApiError | undefined {
  if (error.code !== 'chunk_load' || navigator.onLine) return undefined;
  const { message } = error;
  return new ApiError(Object.assign({}, error, { message, kind: 'offline', code: undefined, codes: [] }));
}
