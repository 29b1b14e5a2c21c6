import type { Responded } from '../../read/evidence.ts';
import type { Dialect } from '../../recognise/dialect.ts';
import { issuePath } from '../../recognise/issuePath.ts';
import type { Issue, Path } from '../../vocabulary/issue.ts';
import { elementsOf, membersOf, type Json } from '../../vocabulary/json.ts';
import { codes, type SalesforceCode } from './codes.ts';

/** Rules whose texts an administrator wrote for the people who fill in the form. */
const forPeople: ReadonlySet<unknown> = new Set<SalesforceCode>(['FIELD_CUSTOM_VALIDATION_EXCEPTION']);

interface Complaint {
  readonly code: string;
  readonly message: string;
  readonly issues: readonly Issue[];
}

/**
 * Salesforce: `[{ message, errorCode, fields }]`, and one result per record, under 200, where several are written at once.
 *
 * Each field is wrong in the way that its entry's code says. Some texts are an administrator's.
 */
export const salesforce: Dialect<SalesforceCode> = {
  id: 'salesforce',
  read(response) {
    const complaints = complaintsIn(response);
    const [first] = complaints;
    if (!first) return undefined;
    return {
      failed: true,
      codes: [...new Set(complaints.map(({ code }) => code))],
      message: first.message,
      audience: forPeople.has(first.code) ? 'person' : 'developer',
      issues: complaints.flatMap(({ issues }) => issues),
    };
  },
  codes,
};

function complaintsIn({ body }: Responded): Complaint[] {
  const rows = body.format === 'json' ? elementsOf(body.value) : [];
  return rows.slice(0, 1000).flatMap((row, at) => {
    const { success, errors, errorCode, ...told } = membersOf(row);
    if (errorCode !== undefined) return complaint(errorCode, told, []);
    return (success === false ? elementsOf(errors) : []).flatMap((error) => {
      const { statusCode, ...failure } = membersOf(error);
      return complaint(statusCode, failure, [at]);
    });
  });
}

function complaint(code: unknown, { message, fields }: Json, row: Path): Complaint[] {
  if (typeof code !== 'string' || !/^[A-Z][A-Z_]+$/.test(code) || typeof message !== 'string') return [];
  const named = elementsOf(fields).map((field) => [...row, ...issuePath(field).path]);
  const paths = named.length === 0 && forPeople.has(code) ? [row] : named;
  return [{ code, message, issues: paths.map((path) => ({ path, code, message })) }];
}
