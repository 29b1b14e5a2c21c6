import type { Dialect } from '../../recognise/dialect.ts';
import { bodyOf, hasOnly, recordOf } from '../look.ts';
import { codes, type LicenseKeyCode } from './codes.ts';

const members: ReadonlySet<string> = new Set(['code', 'message', 'request_id', 'metadata']);

/**
 * The licence-key API: `{ code, message, request_id: 'req_…', metadata }` and nothing else.
 *
 * `metadata` is context of any sort. Only its `field` is about a field; ids and names beside it are nobody's input.
 */
export const licenseKey: Dialect<LicenseKeyCode> = {
  id: 'license-key',
  read(response, general) {
    const body = bodyOf(response);
    const requestId = body?.['request_id'];
    if (!body || !hasOnly(body, members) || typeof body['code'] !== 'string') return undefined;
    if (typeof requestId !== 'string' || !requestId.startsWith('req_')) return undefined;
    const reading = general();
    return typeof recordOf(body['metadata'])?.['field'] === 'string' ? reading : { ...reading, issues: [] };
  },
  codes,
};
