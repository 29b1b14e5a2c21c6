import { kindOfStatus } from '../../codes/kindOfStatus.ts';
import type { Dialect } from '../../recognise/dialect.ts';
import { documentOf } from '../../recognise/general.ts';
import { elementsOf, isRecord, membersOf, type Json } from '../../vocabulary/json.ts';
import type { Params } from '../../vocabulary/params.ts';

/** google.rpc.Code by number, with the HTTP status whose kind it is where the response has no telling status of its own. */
const codes: readonly (readonly [name: string, status: number])[] = [
  ['OK', 200],
  ['CANCELLED', 499],
  ['UNKNOWN', 500],
  ['INVALID_ARGUMENT', 400],
  ['DEADLINE_EXCEEDED', 504],
  ['NOT_FOUND', 404],
  ['ALREADY_EXISTS', 409],
  ['PERMISSION_DENIED', 403],
  ['RESOURCE_EXHAUSTED', 429],
  ['FAILED_PRECONDITION', 412],
  ['ABORTED', 409],
  ['OUT_OF_RANGE', 400],
  ['UNIMPLEMENTED', 501],
  ['INTERNAL', 500],
  ['UNAVAILABLE', 503],
  ['DATA_LOSS', 500],
  ['UNAUTHENTICATED', 401],
];

const statusOf = new Map<unknown, number>(codes);

/** google.rpc.Status with its detail types (AIP-193), in the envelope of Google's HTTP APIs or bare, as gateways send it. */
export const googleRpc: Dialect = {
  id: 'google-rpc',
  read({ body, status: http = 0 }, general) {
    const document = documentOf(body);
    const outer = membersOf(Array.isArray(document) ? (document as unknown[])[0] : document);
    const error = isRecord(outer['error']) ? outer['error'] : outer;
    const { message, status, code, details } = error;
    if (typeof message !== 'string') return undefined;
    const typed = elementsOf(details)
      .map(membersOf)
      .filter((detail) => '@type' in detail);
    const known =
      status !== undefined
        ? statusOf.get(status)
        : typeof code === 'number' && code > 0
          ? codes[code]?.[1]
          : undefined;
    const isKnown = known && (details !== undefined || status !== undefined || Object.keys(error).length < 4);
    if (typed.length === 0 && !isKnown) return undefined;
    const detail = (type: string): Json =>
      membersOf(typed.find((one) => String(one['@type']).endsWith(`google.rpc.${type}`)));
    const { reason, domain, metadata } = detail('ErrorInfo');
    const { message: localized, locale } = detail('LocalizedMessage');
    const said = general();
    // Of typed details only one is about what was sent.
    const issues = typed.length > 0 && !('@type' in detail('BadRequest')) ? [] : said.issues;
    const leavesOpen = (http <= 400 || http === 500) && !issues?.length && !(reason && http === 400);
    return {
      codes: [...new Set([...(typeof reason === 'string' ? [reason] : []), ...(said.codes ?? [])])],
      audience: localized ? 'person' : 'developer',
      failed: true,
      message: typeof localized === 'string' ? localized : undefined,
      lang: typeof locale === 'string' ? locale : undefined,
      issues,
      kind: known && leavesOpen ? kindOfStatus(known) : undefined,
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
