import type { CodeTable } from '../../codes/codeTable.ts';

/** Every code that the guide documents. */
export type ErrorReferenceCode = 'AUTH_001' | 'VAL_001';

/** The codes of the API Error Reference Guide. */
export const codes: CodeTable<ErrorReferenceCode> = {
  AUTH_001: {
    variant: 'key_rejected',
    meaning: 'The API key is not accepted.',
    remedies: [
      'contactSupport',
      { remedy: 'fix', audience: 'developer', note: 'Send the header Authorization: Bearer <api key>.' },
    ],
  },
  VAL_001: {
    kind: 'validation',
    meaning: 'What was entered is not accepted; `errors` says why, by field.',
  },
};
