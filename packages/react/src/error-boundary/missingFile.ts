import { ApiError } from '@tactful/core';

/** What browsers and bundlers say when a file of the app, loaded late, did not come. */
const missing =
  /dynamically imported module|module script failed|Loading (?:CSS )?chunk .{1,80} failed|Failed to load chunk|Unable to preload CSS/i;

/**
 * The error as what it means to the person, if a file of the app is missing: a newer version has taken its place, or
 * there is no connection to fetch it by.
 */
export function asMissingFile(thrown: unknown, error: ApiError): ApiError | undefined {
  if (!(thrown instanceof Error)) return undefined;
  if (thrown.name !== 'ChunkLoadError' && !missing.test(thrown.message)) return undefined;
  const { message } = error;
  return new ApiError(
    Object.assign(
      {},
      error,
      { message },
      navigator.onLine ? { code: 'chunk_load', codes: ['chunk_load'] } : { kind: 'offline' as const },
    ),
  );
}
