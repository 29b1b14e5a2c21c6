import type { Responded } from '../../read/evidence.ts';
import type { Dialect } from '../../recognise/dialect.ts';
import { documentOf, readGenerally } from '../../recognise/general.ts';
import type { Reading } from '../../recognise/reading.ts';
import type { Issue } from '../../vocabulary/issue.ts';
import { elementsOf, isRecord, membersOf, type Json } from '../../vocabulary/json.ts';

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
      .filter((error) => isGraphqlError(error, message === undefined));
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
    const answered = Object.values(membersOf(data)).find(isErrorType);
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
  const { message, extensions, locations, path } = membersOf(error);
  const isMarked = isRecord(extensions) || Array.isArray(locations) || (isAlone && Array.isArray(path));
  return typeof message === 'string' && isMarked;
}

/** A member of a union whose type is called an error: the answer itself is one. */
const isErrorType = (value: unknown): value is Json =>
  /(?:Error|Failure|Problem|Exception)$/.test(String(membersOf(value)['__typename']));

/** One error with its extensions, as the general reader would meet it elsewhere. */
function readAgain({ message, extensions }: Json, response: Responded): Reading {
  const { http, ...told } = membersOf(extensions);
  const { status = told['status'] } = membersOf(http);
  const value = { error: { ...told, status, message, path: undefined } };
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
