import type { CodeTable } from '../../codes/codeTable.ts';

/** Codes of whole queries, in `extensions`. */
type ShopifyQueryCode =
  | 'THROTTLED'
  | 'MAX_COST_EXCEEDED'
  | 'ACCESS_DENIED'
  | 'SHOP_INACTIVE'
  | 'INTERNAL_SERVER_ERROR';

/** Codes of `userErrors` that most mutations share, and those of customers. */
type ShopifyUserErrorCode =
  | 'BLANK'
  | 'PRESENT'
  | 'TAKEN'
  | 'INVALID'
  | 'INCLUSION'
  | 'NOT_FOUND'
  | 'NOT_A_NUMBER'
  | 'TOO_SHORT'
  | 'TOO_LONG'
  | 'TOO_BIG'
  | 'GREATER_THAN'
  | 'GREATER_THAN_OR_EQUAL_TO'
  | 'LESS_THAN'
  | 'LESS_THAN_OR_EQUAL_TO'
  | 'BAD_DOMAIN'
  | 'CONTAINS_HTML_TAGS'
  | 'UNIDENTIFIED_CUSTOMER'
  | 'CUSTOMER_DISABLED'
  | 'ALREADY_ENABLED'
  | 'TOKEN_INVALID';

export type ShopifyCode = ShopifyQueryCode | ShopifyUserErrorCode;

/** The codes of Shopify. Nearly all of them come under 200. */
export const codes: CodeTable<ShopifyCode> = {
  // Queries
  THROTTLED: {
    kind: 'rate_limited',
    meaning: 'The query costs more points than are left for now; they come back at a steady rate.',
    remedies: [
      'retry',
      'wait',
      {
        remedy: 'wait',
        audience: 'developer',
        note: 'Ask for less at once: the cost counts what could be returned.',
      },
    ],
    repeat: 'auto',
  },
  MAX_COST_EXCEEDED: {
    kind: 'bad_request',
    variant: 'too_large',
    meaning: 'The query costs more points than there ever are.',
    remedies: [
      'contactSupport',
      { remedy: 'fix', audience: 'developer', note: 'Ask for smaller pages and fewer levels.' },
    ],
    repeat: 'never',
  },
  ACCESS_DENIED: {
    kind: 'forbidden',
    variant: 'missing_permission',
    meaning: 'The app lacks an access scope, or the person a right.',
    remedies: [
      'requestAccess',
      'goBack',
      { remedy: 'fix', audience: 'developer', note: 'Ask for the scope when the app is installed.' },
    ],
  },
  SHOP_INACTIVE: {
    kind: 'forbidden',
    variant: 'on_hold',
    meaning: 'The shop is not active.',
    remedies: [
      'contactSupport',
      { remedy: 'subscribe', audience: 'admin', note: 'The owner has to choose a plan again.' },
    ],
  },
  INTERNAL_SERVER_ERROR: {
    kind: 'server',
    meaning: 'A fault on their side.',
    remedies: [
      'retry',
      'copyReference',
      'contactSupport',
      {
        remedy: 'contactSupport',
        audience: 'developer',
        note: 'Give their support the X-Request-Id of the response.',
      },
    ],
    repeat: 'auto',
  },

  // What the person entered
  BLANK: { kind: 'validation', meaning: 'The value is empty.' },
  PRESENT: { kind: 'validation', meaning: 'The value has to be left empty.' },
  TAKEN: { kind: 'conflict', variant: 'taken', meaning: 'There is one with this value already.' },
  INVALID: { kind: 'validation', meaning: 'The value is not accepted.' },
  INCLUSION: { kind: 'validation', meaning: 'The value is none of those allowed.' },
  NOT_FOUND: { kind: 'not_found', meaning: 'What the value refers to does not exist.' },
  NOT_A_NUMBER: { kind: 'validation', meaning: 'This is no number.' },
  TOO_SHORT: { kind: 'validation', meaning: 'The text is too short.' },
  TOO_LONG: { kind: 'validation', meaning: 'The text is too long.' },
  TOO_BIG: { kind: 'validation', meaning: 'The value is too large.' },
  GREATER_THAN: { kind: 'validation', meaning: 'The number has to be greater.' },
  GREATER_THAN_OR_EQUAL_TO: { kind: 'validation', meaning: 'The number is too small.' },
  LESS_THAN: { kind: 'validation', meaning: 'The number has to be less.' },
  LESS_THAN_OR_EQUAL_TO: { kind: 'validation', meaning: 'The number is too large.' },

  // Customers
  BAD_DOMAIN: { kind: 'validation', meaning: 'There is no mail at the domain of this address.' },
  CONTAINS_HTML_TAGS: { kind: 'validation', meaning: 'The text must not hold markup.' },
  UNIDENTIFIED_CUSTOMER: {
    kind: 'unauthenticated',
    variant: 'wrong_credentials',
    meaning: 'There is no customer with this e-mail address and password.',
  },
  CUSTOMER_DISABLED: {
    kind: 'forbidden',
    variant: 'not_verified',
    meaning: 'The customer has not activated the account, or it was disabled.',
  },
  ALREADY_ENABLED: {
    kind: 'conflict',
    variant: 'state',
    meaning: 'The account was activated before.',
    remedies: ['signIn'],
  },
  TOKEN_INVALID: {
    kind: 'unauthenticated',
    variant: 'link_expired',
    meaning: 'The activation or reset link is not accepted any more.',
  },
};
