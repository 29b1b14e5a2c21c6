import type { Responded } from '../../read/evidence.ts';
import type { Dialect } from '../../recognise/dialect.ts';
import type { Issue } from '../../vocabulary/issue.ts';
import { elementsOf, membersOf } from '../../vocabulary/json.ts';
import { bodyOf } from '../look.ts';
import { graphql } from '../standards/graphql.ts';
import { codes, type GithubCode } from './codes.ts';

const docs = /^https:\/\/docs\.github\.com\//;
const pace = /secondary rate limit|abuse detection/i;
/** To wait before the next call where GitHub names no time. */
const leastWait = { ms: 60_000, guessed: true };

/**
 * GitHub: `{ message, documentation_url, errors: [{ resource, field, code }] }`, and GraphQL with `type` beside the message.
 *
 * A limit of pace comes as 403, and perhaps with a sentence only. `missing` is about what a field refers to.
 */
export const github: Dialect<GithubCode> = {
  id: 'github',
  read(response, general) {
    const { headers, status } = response;
    const body = bodyOf(response);
    if (
      headers.get('x-github-request-id') === undefined &&
      headers.get('x-github-media-type') === undefined &&
      !docs.test(String(body?.['documentation_url']))
    )
      return undefined;
    const asked = graphql.read(response, general);
    if (asked) return { ...asked, codes: [...typesIn(response), ...(asked.codes ?? [])] };
    const { message = '', issues } = general();
    const tooFast = (status === 403 || status === 429) && pace.test(message);
    return {
      audience: 'developer',
      ...(issues && { issues: issues.map(readIssue) }),
      ...(tooFast && { kind: 'rate_limited' }),
      ...(tooFast && headers.get('retry-after') === undefined && { wait: leastWait }),
    };
  },
  codes,
};

function typesIn(response: Responded): string[] {
  return elementsOf(bodyOf(response)?.['errors'])
    .map((error) => membersOf(error)['type'])
    .filter((type) => typeof type === 'string');
}

const readIssue = (issue: Issue): Issue =>
  issue.code === 'missing' ? { ...issue, rule: 'unknown_reference' } : issue;
