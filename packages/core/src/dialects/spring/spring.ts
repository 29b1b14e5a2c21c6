import type { Dialect } from '../../recognise/dialect.ts';
import { issuePath } from '../../recognise/issuePath.ts';
import type { FieldRule } from '../../vocabulary/fieldRule.ts';
import type { Issue } from '../../vocabulary/issue.ts';
import { elementsOf, membersOf, type Json } from '../../vocabulary/json.ts';
import type { Params } from '../../vocabulary/params.ts';
import { bodyOf } from '../look.ts';
import { codes, type SpringCode } from './codes.ts';

/** What `arguments` holds after the field: the constraint's attributes, in the order of the alphabet. */
const argumentsOf: ReadonlyMap<string, readonly string[]> = new Map<SpringCode, readonly string[]>([
  ['Size', ['max', 'min']],
  ['Length', ['max', 'min']],
  ['Range', ['max', 'min']],
  ['Min', ['min']],
  ['Max', ['max']],
]);
/** The type that a value could not become, and what the person should enter then. */
const ruleOfType: readonly (readonly [type: RegExp, rule: FieldRule])[] = [
  [/\.(?:u?int|byte|short|long|integer|biginteger)$/i, 'whole_number'],
  [/\.(?:float|double|bigdecimal)$/i, 'number'],
  [/\.(?:\w*date|\w*datetime|instant)$/i, 'date'],
];

/**
 * Spring Boot: `{ timestamp, status, error, path }`, with `errors` of which each has `codes`, `arguments` and a
 * `defaultMessage`.
 *
 * The bounds of a rule stand among its arguments without their names. Of a value that could not be converted only its
 * type matters: the sentence is an exception's.
 */
export const spring: Dialect<SpringCode> = {
  id: 'spring',
  read(response) {
    const body = membersOf(bodyOf(response));
    const bound = elementsOf(body['errors']).map(membersOf).filter(isBindingError);
    if (bound.length > 0) return { codes: [], issues: bound.map(readError) };
    const isWhole = ['timestamp', 'error', 'path'].every((member) => member in body);
    return isWhole && typeof body['status'] === 'number' ? {} : undefined;
  },
  codes,
};

const isBindingError = (error: Json): boolean => 'objectName' in error && typeof error['code'] === 'string';

function readError(error: Json): Issue {
  const { field, defaultMessage } = error;
  const code = String(error['code']);
  const path = typeof field === 'string' ? issuePath(field).path : [];
  if (code === 'typeMismatch') {
    const names = elementsOf(error['codes']);
    const rule = ruleOfType.find(([type]) => names.some((name) => type.test(String(name))))?.[1];
    return { path, code, ...(rule && { rule }) };
  }
  const params = boundsOf(code, error['arguments']);
  return {
    path,
    code,
    ...(typeof defaultMessage === 'string' && { message: defaultMessage }),
    ...(code === 'Null' && { rule: 'not_expected' }),
    ...(params && { params }),
  };
}

function boundsOf(code: string, values: unknown): Params | undefined {
  const names = argumentsOf.get(code);
  const [, ...numbers] = elementsOf(values);
  const bounds = (names ?? []).map((name, at) => [name, numbers[at]] as const).filter(isBound);
  return bounds.length > 0 ? Object.fromEntries(bounds) : undefined;
}

/** What stands for "no bound" in Java is the least or the greatest number. */
function isBound(entry: readonly [string, unknown]): entry is readonly [string, number] {
  const [name, value] = entry;
  return typeof value === 'number' && Math.abs(value) < 2_147_483_647 && !(name === 'min' && value === 0);
}
