import type { Dialect } from '../../recognise/dialect.ts';
import { documentOf } from '../../recognise/general.ts';
import { elementsOf, isRecord, membersOf, type Json } from '../../vocabulary/json.ts';
import type { Kind } from '../../vocabulary/kind.ts';
import type { Params } from '../../vocabulary/params.ts';

/** google.rpc.Code by number. */
const names =
  'OK CANCELLED UNKNOWN INVALID_ARGUMENT DEADLINE_EXCEEDED NOT_FOUND ALREADY_EXISTS PERMISSION_DENIED RESOURCE_EXHAUSTED FAILED_PRECONDITION ABORTED OUT_OF_RANGE UNIMPLEMENTED INTERNAL UNAVAILABLE DATA_LOSS UNAUTHENTICATED'.split(
    ' ',
  );

/** Names that mean something else here than the words do elsewhere. */
const kinds: ReadonlyMap<string | undefined, Kind> = new Map([
  ['UNKNOWN', 'server'],
  ['UNIMPLEMENTED', 'server'],
  ['ABORTED', 'conflict'],
]);

/** google.rpc.Status with its detail types (AIP-193), in the envelope of Google's HTTP APIs or bare, as gateways send it. */
export const googleRpc: Dialect = {
  id: 'google-rpc',
  read({ body, status: http = 0 }, general) {
    const document = documentOf(body);
    const outer = membersOf(Array.isArray(document) ? (document as unknown[])[0] : document);
    const error = isRecord(outer['error']) ? outer['error'] : outer;
    const { status, code, details } = error;
    if (typeof status !== 'string' && typeof code !== 'number' && !Array.isArray(details)) return undefined;
    if (typeof error['message'] !== 'string') return undefined;
    const typed = elementsOf(details).filter((detail) => '@type' in membersOf(detail)) as readonly Json[];
    const name =
      names[typeof status === 'string' ? names.indexOf(status) : typeof code === 'number' ? code || -1 : -1];
    const isKnown =
      name !== undefined && (details !== undefined || status !== undefined || Object.keys(error).length < 4);
    if (typed.length === 0 && !isKnown) return undefined;
    const detail = (type: string): Json =>
      membersOf(typed.find((one) => String(one['@type']).endsWith(`google.rpc.${type}`)));
    const { reason, domain, metadata } = detail('ErrorInfo');
    const { message: localized, locale } = detail('LocalizedMessage');
    const said = general();
    // Of typed details these are about what was sent.
    const isOfFields = typed.some((one) => /BadRequest$|Violations$/.test(String(one['@type'])));
    const issues = typed.length > 0 && !isOfFields ? [] : said.issues;
    return {
      codes: [...new Set([...(typeof reason === 'string' ? [reason] : []), ...(said.codes ?? [])])],
      audience: localized ? 'person' : 'developer',
      failed: true,
      message: typeof localized === 'string' ? localized : undefined,
      lang: typeof locale === 'string' ? locale : undefined,
      issues,
      kind: http < 400 ? kinds.get(name) : undefined,
      title: name,
      params: { ...said.params, ...texts(membersOf(metadata)), ...texts({ domain }) },
    };
  },
};

function texts(members: Json): Params {
  return Object.fromEntries(
    Object.entries(members).filter(
      (member): member is [string, string] => typeof member[1] === 'string' && member[0] !== '__proto__',
    ),
  );
}
