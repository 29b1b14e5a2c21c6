import type { Dialect } from '../../recognise/dialect.ts';
import type { Responded } from '../../read/evidence.ts';
import type { Issue } from '../../vocabulary/issue.ts';
import { elementsOf, membersOf, type Json } from '../../vocabulary/json.ts';
import { bodyOf } from '../look.ts';
import { nameRules } from '../nameRules.ts';
import { codes, type RailsCode } from './codes.ts';
import { sentences } from './sentences.ts';

/**
 * Ruby on Rails, by its `X-Runtime` header or, where a browser doesn't hand that on, by a sentence of its validators:
 * `errors` as a map, as details, or as full messages.
 *
 * A full message begins with the attribute's name in words. Rails means by `present` that something should not be there.
 */
export const rails: Dialect<RailsCode> = {
  id: 'rails',
  read(response, general) {
    const body = bodyOf(response);
    if (!body || !bearsMark(response, body)) return undefined;
    const list = body['errors'];
    const issues =
      Array.isArray(list) && list.every((text) => typeof text === 'string')
        ? list.map(fromFullMessage)
        : (general().issues ?? []).map(readIssue);
    return { issues: nameRules(issues, sentences) };
  },
  codes,
};

function bearsMark({ headers }: Responded, body: Json): boolean {
  if (headers.get('x-runtime') !== undefined) return true;
  const errors = body['errors'] ?? body;
  return Array.isArray(errors)
    ? errors.some(
        (text) => /^\p{Lu}[\p{L}\d ]*$/u.test(attributeIn(text) ?? '') && !text.endsWith(' is invalid'),
      )
    : Object.values(membersOf(errors))
        .flatMap(elementsOf)
        .some((text) => attributeIn(text) === '');
}

/** What stands before a sentence of a validator; undefined when it is none. */
function attributeIn(text: unknown): string | undefined {
  if (typeof text !== 'string') return undefined;
  const starts = sentences.map(([sentence]) => text.slice(0, 500).search(sentence));
  const start = starts.find((index) => index >= 0);
  return start === undefined ? undefined : text.slice(0, start).trim();
}

function fromFullMessage(message: string): Issue {
  const attribute = attributeIn(message) ?? '';
  return { path: attribute === '' ? [] : [attribute.toLowerCase().replaceAll(' ', '_')], message };
}

const readIssue = (issue: Issue): Issue =>
  issue.code === 'present' ? { ...issue, rule: 'not_expected' } : issue;
