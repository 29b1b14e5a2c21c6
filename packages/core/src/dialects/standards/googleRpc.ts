import type { Dialect } from '../../recognise/dialect.ts';
import { isRecord, type Json } from '../../recognise/complaints.ts';
import { documentOf } from '../../recognise/general.ts';
import type { Kind } from '../../vocabulary/kind.ts';
import type { Params } from '../../vocabulary/params.ts';

/** google.rpc.Code: number, name, and the kind where the status of the response doesn't settle it. */
const grpcCodes: readonly (readonly [name: string, kind: Kind])[] = [
  ['OK', 'unknown'],
  ['CANCELLED', 'aborted'],
  ['UNKNOWN', 'server'],
  ['INVALID_ARGUMENT', 'bad_request'],
  ['DEADLINE_EXCEEDED', 'timeout'],
  ['NOT_FOUND', 'not_found'],
  ['ALREADY_EXISTS', 'conflict'],
  ['PERMISSION_DENIED', 'forbidden'],
  ['RESOURCE_EXHAUSTED', 'rate_limited'],
  ['FAILED_PRECONDITION', 'conflict'],
  ['ABORTED', 'conflict'],
  ['OUT_OF_RANGE', 'bad_request'],
  ['UNIMPLEMENTED', 'server'],
  ['INTERNAL', 'server'],
  ['UNAVAILABLE', 'unavailable'],
  ['DATA_LOSS', 'server'],
  ['UNAUTHENTICATED', 'unauthenticated'],
];

/** google.rpc.Status with its detail types (AIP-193), in the envelope of Google's HTTP APIs or bare, as gateways send it. */
export const googleRpc: Dialect = {
  id: 'google-rpc',
  read({ body, status }, general) {
    const document = documentOf(body);
    const outer = Array.isArray(document) && document.length === 1 ? (document as unknown[])[0] : document;
    const error = isRecord(outer) && isRecord(outer['error']) ? outer['error'] : outer;
    if (!isRecord(error) || typeof error['message'] !== 'string') return undefined;
    const details = Array.isArray(error['details']) ? (error['details'] as unknown[]).filter(isRecord) : [];
    const typed = details.some((detail) => typeof detail['@type'] === 'string');
    const known = grpcCodes.findIndex(
      ([name], number) =>
        name === error['status'] || (error['status'] === undefined && number > 0 && number === error['code']),
    );
    if (
      !typed &&
      (known < 0 ||
        !('details' in error || typeof error['status'] === 'string' || Object.keys(error).length < 4))
    )
      return undefined;
    const detail = (type: string): Json | undefined =>
      details.find((one) => String(one['@type']).endsWith(`google.rpc.${type}`));
    const info = detail('ErrorInfo');
    const localized = detail('LocalizedMessage');
    const reason = typeof info?.['reason'] === 'string' ? [info['reason']] : [];
    const blamesData = detail('BadRequest') !== undefined || !typed;
    const issues = blamesData ? (general().issues ?? []) : [];
    const settled = status !== undefined && status > 400 && status !== 500;
    const kind =
      known > 0 && !settled && issues.length === 0 && !(reason.length > 0 && status === 400)
        ? grpcCodes[known]?.[1]
        : undefined;
    const locale = localized?.['locale'];
    return {
      codes: [...reason, ...(general().codes ?? []).filter((code) => !reason.includes(code))],
      audience: localized ? 'person' : 'developer',
      failed: true,
      message:
        localized && typeof localized['message'] === 'string' ? localized['message'] : error['message'],
      ...(typeof locale === 'string' && { lang: locale }),
      ...(kind !== undefined && { kind }),
      params: {
        ...general().params,
        ...scalars(info?.['metadata']),
        ...(typeof info?.['domain'] === 'string' && { domain: info['domain'] }),
      },
    };
  },
};

function scalars(value: unknown): Params {
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter(([key, text]) => typeof text === 'string' && key !== '__proto__'),
  ) as Params;
}
