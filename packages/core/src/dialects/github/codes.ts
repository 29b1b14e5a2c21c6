import type { CodeTable } from '../../codes/codeTable.ts';

/** What is wrong with a field, and the types of GraphQL errors. */
export type GithubCode =
  | 'missing'
  | 'missing_field'
  | 'invalid'
  | 'already_exists'
  | 'unprocessable'
  | 'custom'
  | 'NOT_FOUND'
  | 'FORBIDDEN'
  | 'INSUFFICIENT_SCOPES'
  | 'RATE_LIMITED'
  | 'MAX_NODE_LIMIT_EXCEEDED';

/** The codes of GitHub. REST has none but for fields: what else there is to know stands in status and headers. */
export const codes: CodeTable<GithubCode> = {
  // Fields (422)
  missing: { meaning: 'What the field refers to does not exist.' },
  missing_field: { meaning: 'The field is required.' },
  invalid: { meaning: 'The field has a wrong format, or refers to something that does not exist.' },
  already_exists: {
    meaning: 'Another one has this value already.',
    remedies: [
      'openExisting',
      'fix',
      { remedy: 'openExisting', audience: 'developer', note: 'Where it may exist, take this for success.' },
    ],
  },
  unprocessable: { meaning: 'What was sent cannot be used together.' },
  custom: { meaning: 'A rule of this resource was broken; the message says which.' },

  // GraphQL (200)
  NOT_FOUND: {
    kind: 'not_found',
    meaning: 'There is no such object, or the token does not see it.',
    remedies: [
      'reload',
      'goBack',
      { remedy: 'check', audience: 'developer', note: 'Check that the token reaches this repository.' },
    ],
  },
  FORBIDDEN: {
    kind: 'forbidden',
    meaning:
      'The token does not reach this, for example because of single sign-on or a list of allowed addresses.',
    remedies: [
      'requestAccess',
      'goBack',
      { remedy: 'fix', audience: 'developer', note: 'Authorise the token for the organisation.' },
    ],
  },
  INSUFFICIENT_SCOPES: {
    kind: 'forbidden',
    variant: 'missing_permission',
    meaning: 'The token lacks a scope that the message names.',
    remedies: [
      'requestAccess',
      'goBack',
      { remedy: 'fix', audience: 'developer', note: 'Ask for that scope, or use a token that has it.' },
    ],
  },
  RATE_LIMITED: {
    kind: 'rate_limited',
    meaning: 'The points of this hour are used up.',
    repeat: 'auto',
  },
  MAX_NODE_LIMIT_EXCEEDED: {
    kind: 'bad_request',
    variant: 'too_large',
    meaning: 'The query asks for too much at once.',
    remedies: [
      'contactSupport',
      { remedy: 'fix', audience: 'developer', note: 'Ask for smaller pages, with `first` and `last`.' },
    ],
  },
};
