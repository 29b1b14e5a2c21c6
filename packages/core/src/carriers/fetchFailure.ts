import type { Carrier } from '../read/carrier.ts';
import { fieldsOf, type Fields } from './fields.ts';
import { notReachedWhen, type Why } from './notReached.ts';
import { whySystemFailed } from './systemError.ts';

/**
 * How the message begins with which `fetch` rejects, engine by engine, and why it does.
 * A page's own TypeErrors read otherwise, those of a failed `import()` too.
 */
const typeErrors: readonly (readonly [RegExp, Why])[] = [
  // Chromium; with the host in newer versions. The second comes while the body arrives.
  [/^Failed to fetch(?:$| \()|^network error$/, 'network'],
  // Firefox; the same.
  [/^NetworkError when|^Error in (?:input|body) stream/, 'network'],
  // Safari; from the second line on the system's words, in older versions.
  [/^Load failed(?:$| \()/, 'network'],
  [
    /^The network connection was lost|^Could not connect to the server|^A server with the specified/,
    'network',
  ],
  [/^The Internet connection appears/, 'offline'],
  [/^The request timed out/, 'timeout'],
  [/^cancelled$/, 'aborted'],
  // Node, React Native, edge workers.
  [/^fetch failed$|^terminated$|^Network (?:request failed|connection lost)/, 'network'],
  [/^Network request timed out/, 'timeout'],
  // Deno.
  [/^error sending request.*timed out/, 'timeout'],
  [/^error (?:sending request|reading a body)/, 'network'],
];

/** Those that aren't TypeErrors: Bun's, edge workers', and what Chromium says where a shell lets it through. */
const errors =
  /^Unable to connect\. Is the computer|^Was there a typo in the url|^The socket connection was closed|^Network connection lost\.|^net::ERR_/;

/** Why `fetch` got no answer, by the words of the engine. */
export function whyFetchFailed({ name, message, cause }: Fields): Why | undefined {
  if (name === 'NetworkError') return 'network';
  if (typeof message !== 'string') return undefined;
  if (errors.test(message)) return 'network';
  const said = name === 'TypeError' && typeErrors.find(([pattern]) => pattern.test(message));
  // Node puts a time-out among the causes of "fetch failed".
  return said ? (whySystemFailed(fieldsOf(cause)) ?? said[1]) : undefined;
}

export const fetchFailure: Carrier = notReachedWhen('fetchFailure', whyFetchFailed);
