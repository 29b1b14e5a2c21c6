import type { Dialect } from '../../recognise/dialect.ts';
import type { Issue } from '../../vocabulary/issue.ts';
import { elementsOf, membersOf, type Json } from '../../vocabulary/json.ts';
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
    const errors = elementsOf(body?.['errors']).map(membersOf);
    const asked = graphql.read(response, general);
    if (asked) {
      const types = errors.map(({ type }) => type).filter((type) => typeof type === 'string');
      return { ...asked, codes: [...types, ...(asked.codes ?? [])] };
    }
    const { message = '', issues = [] } = general();
    const tooFast = (status === 403 || status === 429) && pace.test(message);
    return {
      audience: 'developer',
      issues: [...issues.filter(isPlaced).map(readIssue), ...errors.flatMap(readSentence)],
      kind: tooFast ? 'rate_limited' : undefined,
      wait: tooFast && headers.get('retry-after') === undefined ? leastWait : undefined,
    };
  },
  codes,
};

const isPlaced = ({ path, code }: Issue): boolean => path.length > 0 || code === undefined;

const readIssue = (issue: Issue): Issue =>
  issue.code === 'missing' ? { ...issue, rule: 'unknown_reference' } : issue;

/** What is wrong with no field in particular has a sentence of its own. */
function readSentence({ field, code, message }: Json): readonly Issue[] {
  return field === undefined && typeof code === 'string' && typeof message === 'string'
    ? [{ path: [], code, message }]
    : [];
}
