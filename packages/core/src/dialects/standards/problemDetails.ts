import type { Dialect } from '../../recognise/dialect.ts';
import { isRecord, type Json } from '../../recognise/complaints.ts';
import { documentOf } from '../../recognise/general.ts';
import { errorRole } from '../../recognise/keys.ts';
import type { Responded } from '../../read/evidence.ts';

/** A `type` that says no more than the status: absent, `about:blank`, or a page about HTTP itself (RFC 9457 section 4.2.1). */
const saysNothing = /^about:blank$|\brfc-?\d{4}\b|httpstatus|http-status|\/status\/\d{3}$/i;

/** RFC 9457 problem details, as JSON or XML, under its own content type or as plain JSON of the same shape. */
export const problemDetails: Dialect = {
  id: 'problem-details',
  read(response, general) {
    const problem = problemIn(response);
    if (!problem) return undefined;
    const { type, title } = problem;
    const named = typeof type === 'string' && type !== '' && !saysNothing.test(type);
    // An extension member with an explicit code is more to the point than the type (section 3.2).
    const own = Object.keys(problem).find((key) => errorRole(key) === 'code');
    const codes = general().codes?.filter((code) => code !== type) ?? [];
    const explicit = own !== undefined && codes[0] !== undefined && String(problem[own]) === codes[0];
    return {
      codes: named ? (explicit ? [codes[0] as string, type, ...codes.slice(1)] : [type, ...codes]) : codes,
      // Only a type of its own makes the detail a text for people; the title of a blank one is the status' phrase.
      audience: named ? 'person' : 'developer',
      ...(typeof title === 'string' && title !== '' && { title }),
    };
  },
};

function problemIn({ body, headers }: Responded): Json | undefined {
  const document = documentOf(body);
  const problem = body.format === 'xml' && isRecord(document) ? document['problem'] : document;
  if (!isRecord(problem)) return undefined;
  if (/\/problem\+(?:json|xml)/i.test(headers.get('content-type') ?? '')) return problem;
  const { type, title, detail, status } = problem;
  const isProblem =
    typeof type === 'string' &&
    /[:/]/.test(type) &&
    (typeof title === 'string' || typeof detail === 'string' || typeof status === 'number');
  return isProblem ? problem : undefined;
}
