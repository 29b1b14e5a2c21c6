import type { Dialect } from '../../recognise/dialect.ts';
import type { FieldRule } from '../../vocabulary/fieldRule.ts';
import type { Issue } from '../../vocabulary/issue.ts';
import { isRecord, membersOf, type Json } from '../../vocabulary/json.ts';
import { bodyOf } from '../look.ts';
import { nameRules } from '../nameRules.ts';
import { problemDetails } from '../standards/problemDetails.ts';
import { codes, type AspnetCode } from './codes.ts';
import { sentences } from './sentences.ts';

/** The type that a value could not become, and what the person should enter then. */
const ruleOfType: readonly (readonly [type: RegExp, rule: FieldRule])[] = [
  [/System\.(?:U?Int\d+|S?Byte)\b/, 'whole_number'],
  [/System\.(?:Single|Double|Decimal)\b/, 'number'],
  [/System\.Date/, 'date'],
];

/**
 * ASP.NET Core: problem details with a `traceId`, `errors` being a map of properties; before it `{ Message, ModelState }`.
 *
 * Where the JSON doesn't fit, the reader's sentence quotes types and positions, and a second complaint says that the
 * parameter, of which no form knows, is required.
 */
export const aspnet: Dialect<AspnetCode> = {
  id: 'aspnet',
  read(response, general) {
    const body = bodyOf(response);
    if (!body || !bearsMark(body)) return undefined;
    const issues = general().issues ?? [];
    // The page about the status is no code.
    const address = typeof body['type'] === 'string' ? body['type'] : '';
    const unread = Object.keys(membersOf(body['errors'])).some((key) => key.startsWith('$'));
    return {
      ...problemDetails.read(response, general),
      codes: (general().codes ?? []).filter((code) => !address.endsWith(code)),
      issues: unread
        ? issues.filter(({ message }) => conversion.test(message ?? '')).map(readConversion)
        : nameRules(issues, sentences),
    };
  },
  codes,
};

const conversion = /\bJSON\b|\bSystem\./;

function readConversion({ path, message = '' }: Issue): Issue {
  const rule = ruleOfType.find(([type]) => type.test(message))?.[1];
  return { path, code: 'JsonException', ...(rule && { rule }) };
}

function bearsMark({ traceId, type, title, status, ModelState: state }: Json): boolean {
  if (isRecord(state)) return true;
  return (
    typeof traceId === 'string' &&
    typeof title === 'string' &&
    typeof status === 'number' &&
    (type === undefined || (typeof type === 'string' && /\brfc\d{4}#/.test(type)))
  );
}
