import { ApiError } from '@tactful/core';

/** What browsers and bundlers say when a file of the app, loaded late, is gone: a newer version has taken its place. */
const gone =
  /dynamically imported module|module script failed|Loading (?:CSS )?chunk .{1,80} failed|Unable to preload CSS/i;

/** The error with the code for a new version of the app, if that is what it is. */
export function asNewVersion(thrown: unknown, error: ApiError): ApiError | undefined {
  if (!(thrown instanceof Error)) return undefined;
  if (thrown.name !== 'ChunkLoadError' && !gone.test(thrown.message)) return undefined;
  const { message } = error;
  return new ApiError(Object.assign({}, error, { message, code: 'chunk_load', codes: ['chunk_load'] }));
}
