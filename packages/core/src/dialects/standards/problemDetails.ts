import type { Dialect } from '../../recognise/dialect.ts';
import { documentOf } from '../../recognise/general.ts';
import { errorRole } from '../../recognise/keys.ts';
import { membersOf, type Json } from '../../vocabulary/json.ts';

/** A `type` that says no more than the status: absent, `about:blank`, or a page about HTTP itself (RFC 9457 section 4.2.1). */
const saysNothing = /^$|^about:blank$|\brfc-?\d{4}\b|https?-?status|\/status\/\d{3}$/i;

/** RFC 9457 problem details, as JSON or XML, under its own content type or as plain JSON of the same shape. */
export const problemDetails: Dialect = {
  id: 'problem-details',
  read({ body, headers }, general) {
    const problem = membersOf(documentOf(body));
    const { type } = problem;
    const isOfShape = typeof type === 'string' && /[:/]/.test(type) && saysMore(problem);
    if (!isOfShape && !headers.get('content-type')?.toLowerCase().includes('/problem+')) return undefined;
    const isNamed = typeof type === 'string' && !saysNothing.test(type);
    const codes = general().codes?.filter((code) => code !== type) ?? [];
    // An extension member with an explicit code is more to the point than the type (section 3.2).
    const isExplicit = Object.keys(problem).some(
      (key) => errorRole(key) === 'code' && String(problem[key]) === codes[0],
    );
    return {
      codes: isNamed
        ? [...codes.slice(0, Number(isExplicit)), type, ...codes.slice(Number(isExplicit))]
        : codes,
      // Only a type of its own makes the detail a text for people; the title of a blank one is the status' phrase.
      audience: isNamed ? 'person' : 'developer',
      title: typeof problem['title'] === 'string' ? problem['title'] : undefined,
    };
  },
};

function saysMore({ title, detail, status }: Json): boolean {
  return typeof (title ?? detail) === 'string' || typeof status === 'number';
}
