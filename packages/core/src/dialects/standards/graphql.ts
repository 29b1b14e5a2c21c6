import type { Responded } from '../../read/evidence.ts';
import type { Dialect } from '../../recognise/dialect.ts';
import { documentOf, readGenerally } from '../../recognise/general.ts';
import type { Reading } from '../../recognise/reading.ts';
import type { Issue } from '../../vocabulary/issue.ts';
import { elementsOf, isRecord, membersOf, type Json } from '../../vocabulary/json.ts';

/** How far down answers are looked for a failure. */
const deepest = 3;

/**
 * GraphQL over HTTP: `errors` beside or instead of `data`, and the `userErrors` that payloads carry under 200.
 * `path` points into the answer, not into what was sent, so it never names a field (GraphQL specification section 7.1.2).
 */
export const graphql: Dialect = {
  id: 'graphql',
  read(response, general) {
    const document = membersOf(documentOf(response.body));
    const { data, errors } = document;
    if (!isRecord(data) && !Array.isArray(errors)) return undefined;
    const { extensions, message } = document;
    const failed = elementsOf(errors)
      .slice(0, 100)
      .filter((error) => isGraphqlError(error, (message ?? document['error']) === undefined));
    const partial = Object.values(membersOf(data)).some((value) => value !== null);
    const [first, ...more] = failed.map((error) => readAgain(error, response));
    if (first) {
      const all = [first, ...more];
      return {
        ...first,
        failed: true,
        audience: 'developer',
        partial,
        issues: all.flatMap(({ issues }) => issues ?? []).map(withoutArgument),
        codes: [...new Set(all.flatMap(({ codes }) => codes ?? []))],
        requestId: first.requestId ?? general().requestId,
        wait: first.wait ?? waitForPoints(extensions),
      };
    }
    const answered = failureIn(membersOf(data));
    if (answered) {
      const reading = readAgain({ extensions: answered, message: answered['message'] }, response);
      return { ...reading, failed: true, issues: reading.issues?.map(withoutArgument) };
    }
    const issues = isRecord(data) ? (general().issues ?? []) : [];
    return issues.length > 0 ? { partial, failed: true, issues: issues.map(withoutArgument) } : undefined;
  },
};

/** `isAlone`: nothing beside the list says what went wrong, so a path is one into the answer. */
function isGraphqlError(error: unknown, isAlone: boolean): error is Json {
  const { message, extensions, locations, path, code } = membersOf(error);
  const isMarked =
    isRecord(extensions) ||
    Array.isArray(locations) ||
    (isAlone && Array.isArray(path) && code === undefined);
  return typeof message === 'string' && isMarked;
}

/** The answer that is a failure, or tells of one: by its type, by an `error`, or by its word that it did not succeed. */
function failureIn(data: Json, depth = 0): Json | undefined {
  for (const value of Object.values(data)) {
    if (!isRecord(value)) continue;
    const { error, success, succeeded = success, ok = succeeded } = value;
    if (isErrorType(value) || (ok === false && typeof value['message'] === 'string')) return value;
    if (isRecord(error) && typeof error['message'] === 'string') return error;
    const found = depth < deepest ? failureIn(value, depth + 1) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** A member of a union whose type is called an error: the answer itself is one. */
const isErrorType = (value: unknown): value is Json =>
  /(?:Error|Failure|Problem|Exception)$/.test(String(membersOf(value)['__typename']));

/** One error with its extensions, as the general reader would meet it elsewhere. */
function readAgain({ extensions, locations: _, ...error }: Json, response: Responded): Reading {
  const { http, ...told } = membersOf(extensions);
  const { status = told['status'] } = membersOf(http);
  const value = { error: { ...error, ...told, status, message: error['message'], path: undefined } };
  return readGenerally({ ...response, body: { format: 'json', value } });
}

/** The first segment of an input path is the argument's name where it says no more than "input". */
function withoutArgument(issue: Issue): Issue {
  return issue.path[0] === 'input' && issue.path.length > 1 ? { ...issue, path: issue.path.slice(1) } : issue;
}

/** A cost limit tells its state in points: what is missing, at the rate at which it comes back. */
function waitForPoints(extensions: unknown): Reading['wait'] {
  const { requestedQueryCost, throttleStatus } = membersOf(membersOf(extensions)['cost']);
  const { currentlyAvailable, restoreRate } = membersOf(throttleStatus);
  const ms = ((Number(requestedQueryCost) - Number(currentlyAvailable)) / Number(restoreRate)) * 1000;
  return ms > 0 && ms < Infinity ? { ms: Math.ceil(ms) } : undefined;
}
