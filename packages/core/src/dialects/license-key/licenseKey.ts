import type { Dialect } from '../../recognise/dialect.ts';
import { bodyOf, hasOnly } from '../look.ts';
import { codes, type LicenseKeyCode } from './codes.ts';

const members: ReadonlySet<string> = new Set(['code', 'message', 'request_id', 'metadata']);

/**
 * The licence-key API: `{ code, message, request_id: 'req_…', metadata }` and nothing else.
 *
 * Nothing in it has to be guessed; what its codes mean does.
 */
export const licenseKey: Dialect<LicenseKeyCode> = {
  id: 'license-key',
  read(response) {
    const body = bodyOf(response);
    const requestId = body?.['request_id'];
    return body &&
      hasOnly(body, members) &&
      typeof body['code'] === 'string' &&
      typeof requestId === 'string' &&
      requestId.startsWith('req_')
      ? {}
      : undefined;
  },
  codes,
};
