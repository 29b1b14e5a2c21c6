import type { Dialect } from '../../recognise/dialect.ts';
import { elementsOf, membersOf, type Json } from '../../vocabulary/json.ts';
import { bodyOf, hasOnly } from '../look.ts';
import { nameRules } from '../nameRules.ts';
import { codes, type LaravelCode } from './codes.ts';
import { sentences } from './sentences.ts';

const members: ReadonlySet<string> = new Set(['message', 'errors']);
const debugMembers = ['exception', 'file', 'line', 'trace'];
/** What the framework says by itself. */
const ownWords: ReadonlySet<unknown> = new Set([
  'CSRF token mismatch.',
  'Invalid signature.',
  'Password confirmation required.',
  'Server Error',
  'The given data was invalid.',
  'This action is unauthorized.',
  'Too Many Attempts.',
  'Unauthenticated.',
  'Your email address is not verified.',
]);

/**
 * Laravel: `{ message, errors: { field: [sentence] } }`, in which the message is the first sentence and counts the others.
 *
 * It sends no codes; its own sentences give the rules away.
 */
export const laravel: Dialect<LaravelCode> = {
  id: 'laravel',
  read(response, general) {
    const body = bodyOf(response);
    if (!body || !bearsMark(body)) return undefined;
    const issues = nameRules(general().issues, sentences);
    if (issues.length > 0) return { issues };
    // The class that a debugging server names is no code.
    return 'exception' in body ? { codes: [] } : {};
  },
  codes,
};

function bearsMark(body: Json): boolean {
  const { message, errors } = body;
  if (typeof message !== 'string') return false;
  if (debugMembers.every((member) => member in body)) return true;
  if (!hasOnly(body, members)) return false;
  if (ownWords.has(message)) return true;
  const [sentence] = elementsOf(Object.values(membersOf(errors))[0]);
  return (
    typeof sentence === 'string' &&
    message.startsWith(sentence) &&
    /^(?: \(and \d+ more errors?\))?$/.test(message.slice(sentence.length))
  );
}
