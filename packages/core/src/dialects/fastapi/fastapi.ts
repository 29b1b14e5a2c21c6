import type { Dialect } from '../../recognise/dialect.ts';
import type { FieldRule } from '../../vocabulary/fieldRule.ts';
import type { Issue } from '../../vocabulary/issue.ts';
import { elementsOf, membersOf } from '../../vocabulary/json.ts';
import { bodyOf } from '../look.ts';
import { codes, type FastapiCode } from './codes.ts';

/** Types that say something else than they are spelt like: these are about lists. */
const ruleOfType: ReadonlyMap<string, FieldRule> = new Map<FastapiCode, FieldRule>([
  ['too_short', 'too_few_items'],
  ['too_long', 'too_many_items'],
]);

/**
 * FastAPI: `{ detail: [{ type, loc, msg, ctx }] }`, which is Pydantic's; also Django Ninja.
 *
 * Pydantic puts a class before an app's own sentence. Of a body that is no JSON, `loc` tells a position in the text.
 */
export const fastapi: Dialect<FastapiCode> = {
  id: 'fastapi',
  read(response, general) {
    const [first] = elementsOf(bodyOf(response)?.['detail']);
    const { type, loc, msg } = membersOf(first);
    if (typeof type !== 'string' || typeof msg !== 'string' || !Array.isArray(loc)) return undefined;
    const broken = type === 'json_invalid' || type === 'value_error.jsondecode';
    return broken
      ? { codes: [type], issues: [], audience: 'developer' }
      : { issues: (general().issues ?? []).map(readIssue) };
  },
  codes,
};

function readIssue(issue: Issue): Issue {
  const { code = '', message = '' } = issue;
  const rule = message.startsWith('value is not a valid email address') ? 'email' : ruleOfType.get(code);
  return {
    ...issue,
    message: message.replace(/^(?:Value error|Assertion failed), /, ''),
    ...(rule && { rule }),
  };
}
