import type { Dialect } from '../../recognise/dialect.ts';
import { isRecord, type Json } from '../../recognise/complaints.ts';
import { documentOf, readGenerally } from '../../recognise/general.ts';
import type { Reading } from '../../recognise/reading.ts';
import type { Responded } from '../../read/evidence.ts';

/**
 * GraphQL over HTTP: `errors` beside or instead of `data`, and the `userErrors` that payloads carry under 200.
 * `path` points into the answer, not into what was sent, so it never names a field (GraphQL specification section 7.1.2).
 */
export const graphql: Dialect = {
  id: 'graphql',
  read(response, general) {
    const document = documentOf(response.body);
    if (!isRecord(document)) return undefined;
    const errors = Array.isArray(document['errors'])
      ? (document['errors'] as unknown[]).filter(isRecord)
      : [];
    const partial =
      isRecord(document['data']) && Object.values(document['data']).some((value) => value !== null);
    if (!errors.some(isGraphqlError)) {
      if (!isRecord(document['data']) || !general().issues?.length) return undefined;
      return { partial, failed: true, issues: withoutArgument(general().issues ?? []) };
    }
    const all = errors.slice(0, 100).map((error) => readAgain(error, response));
    const [first] = all;
    if (!first) return undefined;
    const wait = waitForPoints(document['extensions']);
    return {
      ...first,
      failed: true,
      audience: 'developer',
      partial,
      issues: all.flatMap(({ issues }) => issues ?? []),
      codes: [...new Set(all.flatMap(({ codes }) => codes ?? []))],
      ...(wait !== undefined && !first.wait && { wait: { ms: wait } }),
    };
  },
};

const isGraphqlError = (error: Json): boolean =>
  typeof error['message'] === 'string' &&
  (isRecord(error['extensions']) || Array.isArray(error['locations']) || Array.isArray(error['path']));

/** One error with its extensions, as the general reader would meet it elsewhere. */
function readAgain(error: Json, response: Responded): Reading {
  const { message, extensions } = error;
  const inner = isRecord(extensions) ? extensions : {};
  const http = isRecord(inner['http']) ? { status: inner['http']['status'] } : {};
  const status = response.status !== undefined && response.status >= 400 ? { status: response.status } : {};
  return readGenerally({
    ...response,
    ...status,
    body: { format: 'json', value: { error: { ...inner, ...http, message } } },
  });
}

/** The first segment of an input path is the argument's name where it says no more than "input". */
function withoutArgument(issues: NonNullable<Reading['issues']>): NonNullable<Reading['issues']> {
  return issues.map((issue) =>
    issue.path[0] === 'input' && issue.path.length > 1 ? { ...issue, path: issue.path.slice(1) } : issue,
  );
}

/** A cost limit tells its state in points: what is missing, at the rate at which it comes back. */
function waitForPoints(extensions: unknown): number | undefined {
  const cost = isRecord(extensions) && isRecord(extensions['cost']) ? extensions['cost'] : {};
  const state = isRecord(cost['throttleStatus']) ? cost['throttleStatus'] : {};
  const missing = Number(cost['requestedQueryCost']) - Number(state['currentlyAvailable']);
  const rate = Number(state['restoreRate']);
  return missing > 0 && rate > 0 ? Math.ceil((missing / rate) * 1000) : undefined;
}
