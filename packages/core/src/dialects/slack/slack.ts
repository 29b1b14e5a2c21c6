import type { Dialect } from '../../recognise/dialect.ts';
import { issuePath } from '../../recognise/issuePath.ts';
import type { Issue } from '../../vocabulary/issue.ts';
import { elementsOf, membersOf } from '../../vocabulary/json.ts';
import { bodyOf, hasOnly } from '../look.ts';
import { codes, type SlackCode } from './codes.ts';

const members: ReadonlySet<string> = new Set([
  'ok',
  'error',
  'errors',
  'needed',
  'provided',
  'warning',
  'response_metadata',
]);

/**
 * Slack: `{ ok: false, error: 'code' }`, mostly under 200, with scopes that are `needed` and `provided`.
 *
 * Complaints about arguments are sentences in `response_metadata`, which end with where they point.
 */
export const slack: Dialect<SlackCode> = {
  id: 'slack',
  read(response, general) {
    const body = bodyOf(response);
    if (body?.['ok'] !== false || typeof body['error'] !== 'string') return undefined;
    if (response.headers.get('x-slack-req-id') === undefined && !hasOnly(body, members)) return undefined;
    const { needed, provided } = body;
    const { messages } = membersOf(body['response_metadata']);
    return {
      audience: 'developer',
      issues: elementsOf(messages).flatMap(readSentence),
      params: {
        ...general().params,
        ...(typeof needed === 'string' && { needed }),
        ...(typeof provided === 'string' && { provided }),
      },
    };
  },
  codes,
};

/** `[ERROR] missing required field: text [json-pointer:/blocks/0]` */
function readSentence(sentence: unknown): readonly Issue[] {
  const [, told = '', pointer = ''] =
    /^\[ERROR\] ([^[]{1,300})(?:\[json-pointer:([^\]]{1,200})\])?/.exec(String(sentence)) ?? [];
  const [, missing] = /^missing required field: (\w+)/.exec(told) ?? [];
  const path = [...issuePath(pointer).path, ...(missing === undefined ? [] : [missing])];
  return path.length === 0
    ? []
    : [{ path, message: told.trim(), ...(missing !== undefined && { rule: 'required' }) }];
}
