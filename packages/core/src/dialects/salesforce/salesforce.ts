import type { Responded } from '../../read/evidence.ts';
import type { Dialect } from '../../recognise/dialect.ts';
import { issuePath } from '../../recognise/issuePath.ts';
import type { Issue, Path } from '../../vocabulary/issue.ts';
import { recordOf, type Json } from '../look.ts';
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
  const rows = body.format === 'json' && Array.isArray(body.value) ? (body.value as unknown[]) : [];
  return rows.slice(0, 1000).flatMap((row, at) => {
    const { success, errors, errorCode, ...rest } = recordOf(row) ?? {};
    if (typeof errorCode === 'string') return complaint(errorCode, rest, []);
    const several = success === false && Array.isArray(errors) ? (errors as unknown[]) : [];
    return several.flatMap((error) => {
      const { statusCode, ...told } = recordOf(error) ?? {};
      return typeof statusCode === 'string' ? complaint(statusCode, told, [at]) : [];
    });
  });
}

function complaint(code: string, { message, fields }: Json, row: Path): Complaint[] {
  if (!/^[A-Z][A-Z_]+$/.test(code) || typeof message !== 'string') return [];
  const names = Array.isArray(fields) ? fields.filter((name) => typeof name === 'string') : [];
  const issues = names.map((name): Issue => ({ path: [...row, ...issuePath(name).path], code, message }));
  return [
    {
      code,
      message,
      issues: issues.length === 0 && forPeople.has(code) ? [{ path: row, code, message }] : issues,
    },
  ];
}
