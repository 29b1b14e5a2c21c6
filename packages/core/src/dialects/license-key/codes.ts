import type { CodeTable } from '../../codes/codeTable.ts';

/** Every code that the licence-key API documents. */
export type LicenseKeyCode =
  | 'invalid_request'
  | 'validation_error'
  | 'missing_field'
  | 'unauthorized'
  | 'forbidden'
  | 'license_expired'
  | 'license_invalid'
  | 'not_found'
  | 'already_exists'
  | 'customer_not_found'
  | 'processing_error'
  | 'provider_error'
  | 'transaction_failed';

/** The codes of the licence-key API. A 401 is one of three things here, and signing in helps with none. */
export const codes: CodeTable<LicenseKeyCode> = {
  invalid_request: {
    meaning: 'The body or the parameters are malformed.',
  },
  validation_error: {
    kind: 'validation',
    meaning: 'One or more fields are not accepted.',
  },
  missing_field: {
    kind: 'validation',
    meaning: 'A required field is missing.',
  },
  unauthorized: {
    variant: 'key_rejected',
    meaning: 'No usable licence key came along.',
    remedies: [
      'contactSupport',
      {
        remedy: 'fix',
        audience: 'developer',
        note: 'Send the header Authorization: Bearer <license_key>.',
      },
    ],
  },
  forbidden: {
    variant: 'license_lacks',
    meaning: 'The licence does not include what this needs.',
  },
  license_expired: {
    variant: 'license_expired',
    meaning: 'The licence has run out.',
    remedies: ['renewLicense', 'contactSupport'],
  },
  license_invalid: {
    variant: 'license_invalid',
    meaning: 'There is no such licence key.',
    remedies: [
      'contactSupport',
      'renewLicense',
      { remedy: 'check', audience: 'admin', note: 'Compare the key with the one that was issued.' },
    ],
  },
  not_found: {
    meaning: 'What the call names does not exist.',
  },
  already_exists: {
    variant: 'taken',
    meaning: 'There is one with this unique value already, such as the same e-mail address or phone number.',
  },
  customer_not_found: {
    meaning: 'No customer has this id.',
    remedies: [
      'reload',
      'goBack',
      { remedy: 'check', audience: 'developer', note: 'Check the customer id.' },
    ],
  },
  processing_error: {
    variant: 'server',
    meaning: 'The operation broke off while it was being carried out.',
  },
  provider_error: {
    variant: 'provider_unavailable',
    meaning: 'The external provider answered with an error.',
  },
  transaction_failed: {
    kind: 'payment_required',
    variant: 'payment_declined',
    meaning: 'The financial transaction was not completed. It comes as 400.',
    remedies: ['updatePayment', 'contactSupport'],
  },
};
