import type { Advice, CodeTable } from '../../codes/codeTable.ts';

/** The codes of Salesforce's REST API that an app meets. */
export type SalesforceCode =
  | 'REQUIRED_FIELD_MISSING'
  | 'FIELD_CUSTOM_VALIDATION_EXCEPTION'
  | 'FIELD_INTEGRITY_EXCEPTION'
  | 'INVALID_EMAIL_ADDRESS'
  | 'STRING_TOO_LONG'
  | 'NUMBER_OUTSIDE_VALID_RANGE'
  | 'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST'
  | 'INVALID_CROSS_REFERENCE_KEY'
  | 'MALFORMED_ID'
  | 'DUPLICATE_VALUE'
  | 'DUPLICATES_DETECTED'
  | 'ENTITY_IS_DELETED'
  | 'ENTITY_IS_LOCKED'
  | 'UNABLE_TO_LOCK_ROW'
  | 'DELETE_FAILED'
  | 'DEPENDENCY_EXISTS'
  | 'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY'
  | 'CANNOT_EXECUTE_FLOW_TRIGGER'
  | 'NOT_FOUND'
  | 'INSUFFICIENT_ACCESS'
  | 'INSUFFICIENT_ACCESS_OR_READONLY'
  | 'INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY'
  | 'INVALID_FIELD_FOR_INSERT_UPDATE'
  | 'FUNCTIONALITY_NOT_ENABLED'
  | 'API_DISABLED_FOR_ORG'
  | 'API_CURRENTLY_DISABLED'
  | 'INVALID_SESSION_ID'
  | 'INVALID_LOGIN'
  | 'INVALID_OPERATION_WITH_EXPIRED_PASSWORD'
  | 'REQUEST_LIMIT_EXCEEDED'
  | 'STORAGE_LIMIT_EXCEEDED'
  | 'LIMIT_EXCEEDED'
  | 'EXCEEDED_ID_LIMIT'
  | 'INVALID_FIELD'
  | 'INVALID_TYPE'
  | 'INVALID_QUERY_FILTER_OPERATOR'
  | 'INVALID_QUERY_LOCATOR'
  | 'MALFORMED_QUERY'
  | 'MALFORMED_SEARCH'
  | 'JSON_PARSER_ERROR'
  | 'MISSING_ARGUMENT'
  | 'METHOD_NOT_ALLOWED'
  | 'UNSUPPORTED_MEDIA_TYPE'
  | 'QUERY_TIMEOUT'
  | 'REQUEST_RUNNING_TOO_LONG'
  | 'SERVER_UNAVAILABLE'
  | 'APEX_ERROR'
  | 'UNKNOWN_EXCEPTION';

const callCorrectly = (note: string): readonly Advice[] => [
  'contactSupport',
  { remedy: 'fix', audience: 'developer', note },
];
const askAdmin: readonly Advice[] = [
  'requestAccess',
  'goBack',
  {
    remedy: 'fix',
    audience: 'admin',
    note: 'Look at profile, permission sets, sharing and field-level security.',
  },
];
const lookAtAutomation: readonly Advice[] = [
  'contactSupport',
  {
    remedy: 'check',
    audience: 'admin',
    note: 'A trigger or flow of the organisation broke off; its log tells where.',
  },
];

/** The codes of Salesforce. Nearly all of them come as 400, or under 200 with the record they belong to. */
export const codes: CodeTable<SalesforceCode> = {
  // What was entered
  REQUIRED_FIELD_MISSING: { kind: 'validation', meaning: 'Required fields are empty.' },
  FIELD_CUSTOM_VALIDATION_EXCEPTION: {
    kind: 'validation',
    meaning: 'A rule of the organisation was broken; the message is its administrator’s.',
  },
  FIELD_INTEGRITY_EXCEPTION: { kind: 'validation', meaning: 'A value does not go with the others.' },
  INVALID_EMAIL_ADDRESS: { kind: 'validation', meaning: 'This is no e-mail address.' },
  STRING_TOO_LONG: { kind: 'validation', meaning: 'A text is too long for its field.' },
  NUMBER_OUTSIDE_VALID_RANGE: {
    kind: 'validation',
    meaning: 'A number is too large or too small for its field.',
  },
  INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST: { kind: 'validation', meaning: 'A value is not on its list.' },
  INVALID_CROSS_REFERENCE_KEY: {
    kind: 'validation',
    meaning: 'A field refers to a record that does not exist.',
  },
  MALFORMED_ID: { kind: 'validation', meaning: 'This is no id of such a record.' },

  // What is there already
  DUPLICATE_VALUE: { kind: 'conflict', variant: 'taken', meaning: 'Another record has this unique value.' },
  DUPLICATES_DETECTED: {
    kind: 'conflict',
    variant: 'taken',
    meaning: 'A duplicate rule found records like this one.',
    remedies: [
      'openExisting',
      'fix',
      {
        remedy: 'fix',
        audience: 'developer',
        note: 'Where the rule allows it, save with the Sforce-Duplicate-Rule-Header.',
      },
    ],
  },
  ENTITY_IS_DELETED: { kind: 'not_found', variant: 'gone', meaning: 'The record was deleted.' },
  ENTITY_IS_LOCKED: {
    kind: 'conflict',
    variant: 'locked',
    meaning: 'The record is locked, for example while it is being approved.',
    remedies: [
      'contactSupport',
      { remedy: 'fix', audience: 'admin', note: 'Unlock the record, or finish its approval.' },
    ],
    repeat: 'never',
  },
  UNABLE_TO_LOCK_ROW: {
    kind: 'conflict',
    variant: 'locked',
    meaning: 'Someone else is just saving this record.',
    repeat: 'manual',
  },
  DELETE_FAILED: { kind: 'conflict', variant: 'state', meaning: 'Other records depend on it.' },
  DEPENDENCY_EXISTS: { kind: 'conflict', variant: 'state', meaning: 'Something else depends on it.' },
  CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY: {
    kind: 'bad_request',
    meaning: 'A trigger of the organisation broke off.',
    remedies: lookAtAutomation,
  },
  CANNOT_EXECUTE_FLOW_TRIGGER: {
    kind: 'bad_request',
    meaning: 'A flow of the organisation broke off.',
    remedies: lookAtAutomation,
  },
  NOT_FOUND: { kind: 'not_found', meaning: 'There is no such record or resource.' },

  // Rights
  INSUFFICIENT_ACCESS: {
    kind: 'forbidden',
    meaning: 'The person may not see or do this.',
    remedies: askAdmin,
  },
  INSUFFICIENT_ACCESS_OR_READONLY: {
    kind: 'forbidden',
    meaning: 'The person may only read this record, or not even that.',
    remedies: askAdmin,
  },
  INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY: {
    kind: 'forbidden',
    meaning: 'The person may not use a record that this one refers to.',
    remedies: askAdmin,
  },
  INVALID_FIELD_FOR_INSERT_UPDATE: {
    kind: 'forbidden',
    meaning: 'A field cannot be written, or not by this person.',
    remedies: [
      'contactSupport',
      { remedy: 'fix', audience: 'developer', note: 'Leave the field out, or make it writable.' },
    ],
  },
  FUNCTIONALITY_NOT_ENABLED: {
    kind: 'forbidden',
    variant: 'feature_off',
    meaning: 'The organisation has not switched this on.',
  },
  API_DISABLED_FOR_ORG: {
    kind: 'forbidden',
    meaning: 'The edition or the person’s profile does not include the API.',
    remedies: [
      'contactSupport',
      {
        remedy: 'fix',
        audience: 'admin',
        note: 'Switch on “API Enabled” in the profile; some editions lack the API.',
      },
    ],
  },
  API_CURRENTLY_DISABLED: {
    kind: 'unavailable',
    meaning: 'The API is switched off for now.',
    repeat: 'manual',
  },

  // Sessions
  INVALID_SESSION_ID: { variant: 'session_over', meaning: 'The session has run out, or is not accepted.' },
  INVALID_LOGIN: {
    kind: 'unauthenticated',
    variant: 'wrong_credentials',
    meaning: 'Name and password do not match, or the account is locked.',
  },
  INVALID_OPERATION_WITH_EXPIRED_PASSWORD: {
    kind: 'unauthenticated',
    variant: 'session_over',
    meaning: 'The password has run out.',
    remedies: ['signIn', { remedy: 'fix', audience: 'admin', note: 'Set a new password for this user.' }],
  },

  // Limits
  REQUEST_LIMIT_EXCEEDED: {
    kind: 'rate_limited',
    meaning: 'The organisation has used up its calls of the last 24 hours, or makes too many at once.',
    remedies: [
      'wait',
      'contactSupport',
      { remedy: 'upgrade', audience: 'admin', note: 'Buy more calls, or find out what makes so many.' },
    ],
    repeat: 'manual',
  },
  STORAGE_LIMIT_EXCEEDED: {
    kind: 'payment_required',
    variant: 'limit_reached',
    meaning: 'The organisation’s space is used up.',
    remedies: [
      'contactSupport',
      { remedy: 'upgrade', audience: 'admin', note: 'Buy space, or delete what is not needed.' },
    ],
  },
  LIMIT_EXCEEDED: {
    kind: 'bad_request',
    meaning: 'A limit of the organisation was passed; the message says which.',
    remedies: ['contactSupport'],
  },
  EXCEEDED_ID_LIMIT: {
    kind: 'bad_request',
    variant: 'too_large',
    meaning: 'Too many records were named at once.',
    remedies: callCorrectly('Send fewer ids per call.'),
  },

  // How it was asked
  INVALID_FIELD: {
    kind: 'bad_request',
    meaning: 'There is no such field, or it is not open to this person.',
    remedies: callCorrectly('Check the field’s API name and its field-level security.'),
  },
  INVALID_TYPE: {
    kind: 'bad_request',
    meaning: 'There is no such object, or it is not open to this person.',
    remedies: callCorrectly('Check the object’s API name and the person’s profile.'),
  },
  INVALID_QUERY_FILTER_OPERATOR: {
    kind: 'bad_request',
    meaning: 'The filter compares what cannot be compared.',
    remedies: callCorrectly('Compare values of the field’s type.'),
  },
  INVALID_QUERY_LOCATOR: {
    kind: 'bad_request',
    variant: 'not_allowed_now',
    meaning: 'The place in the list of results is no longer known.',
    remedies: ['reload'],
  },
  MALFORMED_QUERY: {
    kind: 'bad_request',
    meaning: 'The query cannot be read.',
    remedies: callCorrectly('Correct the SOQL; the message shows where it breaks.'),
  },
  MALFORMED_SEARCH: {
    kind: 'bad_request',
    meaning: 'The search cannot be read, or is too short.',
    remedies: ['fix', { remedy: 'fix', audience: 'developer', note: 'Escape reserved characters in SOSL.' }],
  },
  JSON_PARSER_ERROR: {
    kind: 'bad_request',
    meaning: 'What was sent cannot be read, or a value has a wrong type.',
    remedies: callCorrectly('Compare the values with the fields’ types.'),
  },
  MISSING_ARGUMENT: {
    kind: 'bad_request',
    meaning: 'The call lacks something, such as an id.',
    remedies: callCorrectly('Send what the message names.'),
  },
  METHOD_NOT_ALLOWED: { meaning: 'There is no such method at this address.' },
  UNSUPPORTED_MEDIA_TYPE: { meaning: 'The content type is not accepted.' },

  // Their side, and the organisation's own code
  QUERY_TIMEOUT: {
    kind: 'bad_request',
    meaning: 'The query takes too long.',
    remedies: callCorrectly('Filter by indexed fields, and ask for less.'),
  },
  REQUEST_RUNNING_TOO_LONG: { kind: 'unavailable', meaning: 'It took too long.', repeat: 'manual' },
  SERVER_UNAVAILABLE: {
    kind: 'unavailable',
    meaning: 'The service is down or overloaded for now.',
    repeat: 'auto',
  },
  APEX_ERROR: { variant: 'server', meaning: 'Code of the organisation broke off.' },
  UNKNOWN_EXCEPTION: { variant: 'server', meaning: 'A fault on their side.' },
};
