import type { Expectation, Sample } from '../sample.ts';
import type { LicenseKeyCode } from './codes.ts';

const api = 'License API';
const json = { 'content-type': 'application/json' };

/** A response made up for a code that the documentation only names. */
const named = (
  code: LicenseKeyCode,
  status: number,
  message: string,
  occasion: Sample['occasion'],
  means: Pick<Expectation, 'kind' | 'variant' | 'remedies'>,
  metadata?: Readonly<Record<string, unknown>>,
): Sample => {
  const field = metadata?.['field'];
  return {
    id: `license-key-${code.replaceAll('_', '-')}-${status}`,
    api,
    source: 'License API documentation: Error Handling, Common Error Codes',
    status,
    headers: json,
    body: { code, message, request_id: 'req_5b2c9d10', ...(metadata && { metadata }) },
    occasion,
    expect: {
      code,
      message,
      issues: typeof field === 'string' ? [{ path: field, message }] : [],
      requestId: 'req_5b2c9d10',
      ...means,
    },
  };
};

/** What the licence-key API's documentation shows, and one response for each code it only names. */
export const samples: readonly Sample[] = [
  {
    id: 'license-key-format',
    api,
    source: 'License API documentation: Error Handling, Error Object',
    documented: true,
    status: 400,
    headers: json,
    body: {
      code: 'invalid_request',
      message: 'Human-readable description of the error',
      request_id: 'req_abc123',
      metadata: { field: 'additional_context' },
    },
    occasion: 'submit',
    expect: {
      kind: 'validation',
      code: 'invalid_request',
      message: 'Human-readable description of the error',
      issues: [{ path: 'additional_context', message: 'Human-readable description of the error' }],
      requestId: 'req_abc123',
      variant: 'validation',
      remedies: ['fix'],
    },
  },
  {
    id: 'license-key-customer-not-found',
    api,
    source: 'License API documentation: Error Handling, Error Handling Example',
    documented: true,
    status: 404,
    headers: json,
    body: {
      code: 'customer_not_found',
      message: 'No customer found with ID: invalid_id',
      request_id: 'req_7f3a2b1c',
      metadata: { customer_id: 'invalid_id' },
    },
    occasion: 'load',
    expect: {
      kind: 'not_found',
      code: 'customer_not_found',
      message: 'No customer found with ID: invalid_id',
      issues: [],
      requestId: 'req_7f3a2b1c',
      variant: 'not_found',
      remedies: ['reload', 'goBack'],
    },
  },
  named('invalid_request', 400, 'The request body is not valid JSON', 'submit', {
    kind: 'bad_request',
    variant: 'bad_request',
    remedies: ['reload', 'copyReference', 'contactSupport'],
  }),
  named(
    'validation_error',
    400,
    'Phone number must be in E.164 format',
    'submit',
    { kind: 'validation', variant: 'validation', remedies: ['fix'] },
    { field: 'phone' },
  ),
  {
    id: 'license-key-validation-error-several',
    api,
    source: 'License API documentation: Error Handling, Common Error Codes',
    status: 400,
    headers: json,
    body: {
      code: 'validation_error',
      message: 'One or more fields failed validation',
      request_id: 'req_5b2c9d10',
      metadata: { email: 'Must be a valid email address', 'address.zip': 'Must have five digits' },
    },
    occasion: 'submit',
    expect: {
      kind: 'validation',
      code: 'validation_error',
      message: 'One or more fields failed validation',
      issues: [
        { path: 'email', message: 'Must be a valid email address' },
        { path: 'address.zip', message: 'Must have five digits' },
      ],
      requestId: 'req_5b2c9d10',
      variant: 'validation',
      remedies: ['fix'],
    },
  },
  named(
    'missing_field',
    400,
    'The field email is required',
    'submit',
    { kind: 'validation', variant: 'validation', remedies: ['fix'] },
    { field: 'email' },
  ),
  named('unauthorized', 401, 'No valid license key provided', 'load', {
    kind: 'unauthenticated',
    variant: 'key_rejected',
    remedies: ['contactSupport'],
  }),
  named(
    'forbidden',
    403,
    'This license does not include exports',
    'action',
    { kind: 'forbidden', variant: 'license_lacks', remedies: ['upgrade', 'contactSupport'] },
    { capability: 'exports' },
  ),
  named(
    'license_expired',
    401,
    'License has expired',
    'load',
    { kind: 'unauthenticated', variant: 'license_expired', remedies: ['renewLicense', 'contactSupport'] },
    { expired_at: '2026-03-31T00:00:00Z' },
  ),
  named('license_invalid', 401, 'License key is invalid', 'load', {
    kind: 'unauthenticated',
    variant: 'license_invalid',
    remedies: ['contactSupport', 'renewLicense'],
  }),
  named('not_found', 404, 'The requested resource does not exist', 'load', {
    kind: 'not_found',
    variant: 'not_found',
    remedies: ['reload', 'goBack'],
  }),
  named(
    'already_exists',
    409,
    'A customer with this email already exists',
    'submit',
    { kind: 'conflict', variant: 'taken', remedies: ['openExisting', 'fix'] },
    { customer_id: 'cst_2201' },
  ),
  named('processing_error', 500, 'The operation could not be processed', 'action', {
    kind: 'server',
    variant: 'server',
    remedies: ['retry', 'copyReference', 'contactSupport'],
  }),
  named(
    'provider_error',
    502,
    'The payment provider returned an error',
    'submit',
    {
      kind: 'unavailable',
      variant: 'provider_unavailable',
      remedies: ['retry'],
    },
    { provider: 'acme-pay' },
  ),
  named(
    'transaction_failed',
    400,
    'The transaction could not be completed',
    'submit',
    { kind: 'payment_required', variant: 'payment_declined', remedies: ['updatePayment', 'contactSupport'] },
    { transaction_id: 'txn_88' },
  ),
];
