import type { Sample } from '../sample.ts';

const api = 'API Error Reference Guide';
const json = { 'content-type': 'application/json' };

/** What the guide shows, and one response for each code it only names. */
export const samples: readonly Sample[] = [
  {
    id: 'error-reference-format',
    api,
    source: 'API Error Reference Guide: Error Response Format',
    documented: true,
    status: 422,
    headers: json,
    body: {
      success: false,
      errors: { field_name: 'Detailed error message' },
      message: 'General error description',
      error_code: 'ERROR_CODE',
    },
    occasion: 'submit',
    expect: {
      kind: 'validation',
      code: 'ERROR_CODE',
      message: 'General error description',
      issues: [{ path: 'field_name', message: 'Detailed error message' }],
      variant: 'validation',
      remedies: ['fix'],
    },
  },
  {
    id: 'error-reference-invalid-key',
    api,
    source: 'API Error Reference Guide: AUTH_001 - Invalid API Key',
    documented: true,
    status: 401,
    headers: json,
    body: { success: false, message: 'Invalid API key provided' },
    occasion: 'load',
    expect: {
      kind: 'unauthenticated',
      code: 'AUTH_001',
      message: 'Invalid API key provided',
      issues: [],
      variant: 'key_rejected',
      remedies: ['contactSupport'],
    },
  },
  {
    id: 'error-reference-auth-001',
    api,
    source: 'API Error Reference Guide: Client-Side Error Handling',
    status: 401,
    headers: json,
    body: { success: false, message: 'Invalid API key provided', error_code: 'AUTH_001' },
    occasion: 'load',
    expect: {
      kind: 'unauthenticated',
      code: 'AUTH_001',
      message: 'Invalid API key provided',
      issues: [],
      variant: 'key_rejected',
      remedies: ['contactSupport'],
    },
  },
  {
    id: 'error-reference-val-001',
    api,
    source: 'API Error Reference Guide: Client-Side Error Handling',
    status: 422,
    headers: json,
    body: {
      success: false,
      errors: { email: 'Enter an email address', 'address.zip': 'Must have five digits' },
      message: 'Input validation failed',
      error_code: 'VAL_001',
    },
    occasion: 'submit',
    expect: {
      kind: 'validation',
      code: 'VAL_001',
      message: 'Input validation failed',
      issues: [
        { path: 'email', message: 'Enter an email address' },
        { path: 'address.zip', message: 'Must have five digits' },
      ],
      variant: 'validation',
      remedies: ['fix'],
    },
  },
];
