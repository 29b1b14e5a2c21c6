import type { Advice, CodeTable } from '../../codes/codeTable.ts';

/** The codes of AWS that an app meets: those of all services, of sign-in (Cognito), of tables, and of files. */
export type AwsCode =
  | 'AccessDenied'
  | 'AccessDeniedException'
  | 'UnauthorizedOperation'
  | 'OptInRequired'
  | 'UnrecognizedClientException'
  | 'InvalidClientTokenId'
  | 'InvalidAccessKeyId'
  | 'MissingAuthenticationToken'
  | 'MissingAuthenticationTokenException'
  | 'IncompleteSignature'
  | 'IncompleteSignatureException'
  | 'SignatureDoesNotMatch'
  | 'InvalidSignatureException'
  | 'RequestExpired'
  | 'RequestTimeTooSkewed'
  | 'ExpiredToken'
  | 'ExpiredTokenException'
  | 'UnauthorizedException'
  | 'ForbiddenException'
  | 'Throttling'
  | 'ThrottlingException'
  | 'ThrottledException'
  | 'RequestLimitExceeded'
  | 'TooManyRequestsException'
  | 'ProvisionedThroughputExceededException'
  | 'SlowDown'
  | 'LimitExceededException'
  | 'ServiceQuotaExceededException'
  | 'ValidationException'
  | 'ValidationError'
  | 'InvalidParameterException'
  | 'InvalidParameterValue'
  | 'InvalidParameterCombination'
  | 'MissingParameter'
  | 'SerializationException'
  | 'BadRequestException'
  | 'ResourceNotFoundException'
  | 'NotFoundException'
  | 'NoSuchBucket'
  | 'NoSuchKey'
  | 'NoSuchEntity'
  | 'EntityAlreadyExists'
  | 'BucketAlreadyExists'
  | 'BucketAlreadyOwnedByYou'
  | 'BucketNotEmpty'
  | 'DeleteConflict'
  | 'ConflictException'
  | 'ResourceConflictException'
  | 'ResourceInUseException'
  | 'ConditionalCheckFailedException'
  | 'TransactionConflictException'
  | 'TransactionCanceledException'
  | 'PreconditionFailed'
  | 'InvalidObjectState'
  | 'EntityTooLarge'
  | 'RequestTimeout'
  | 'InternalError'
  | 'InternalFailure'
  | 'InternalServerError'
  | 'InternalServerException'
  | 'ServiceUnavailable'
  | 'ServiceUnavailableException'
  | 'NotAuthorizedException'
  | 'UserNotFoundException'
  | 'UserNotConfirmedException'
  | 'UsernameExistsException'
  | 'AliasExistsException'
  | 'InvalidPasswordException'
  | 'PasswordHistoryPolicyViolationException'
  | 'PasswordResetRequiredException'
  | 'CodeMismatchException'
  | 'ExpiredCodeException'
  | 'CodeDeliveryFailureException'
  | 'TooManyFailedAttemptsException';

const newCredentials: readonly Advice[] = [
  'signIn',
  {
    remedy: 'fix',
    audience: 'developer',
    note: 'Get fresh credentials, with a session token if they are temporary.',
  },
];
const signCorrectly: readonly Advice[] = [
  'contactSupport',
  {
    remedy: 'fix',
    audience: 'developer',
    note: 'Sign with the right secret, region and service, over exactly what is sent.',
  },
];
const allow: readonly Advice[] = [
  'requestAccess',
  'goBack',
  { remedy: 'fix', audience: 'admin', note: 'Allow the action in a policy of this identity or resource.' },
];
const slowDown: readonly Advice[] = [
  'retry',
  'wait',
  { remedy: 'wait', audience: 'developer', note: 'Wait longer after each refusal, with jitter.' },
];
const moreQuota: readonly Advice[] = [
  'contactSupport',
  { remedy: 'upgrade', audience: 'admin', note: 'Ask for a larger quota, or delete what is not needed.' },
];

/** The codes of AWS. Nearly all of them may come as 400. */
export const codes: CodeTable<AwsCode> = {
  // Who calls
  AccessDenied: { kind: 'forbidden', meaning: 'No policy allows this, or one forbids it.', remedies: allow },
  AccessDeniedException: {
    kind: 'forbidden',
    meaning: 'No policy allows this, or one forbids it.',
    remedies: allow,
  },
  UnauthorizedOperation: { kind: 'forbidden', meaning: 'No policy allows this operation.', remedies: allow },
  ForbiddenException: {
    kind: 'forbidden',
    meaning: 'The gateway or the service does not allow this.',
    remedies: allow,
  },
  OptInRequired: {
    kind: 'forbidden',
    variant: 'feature_off',
    meaning: 'The account has not subscribed to this service or region.',
  },
  UnauthorizedException: {
    kind: 'unauthenticated',
    meaning: 'No credentials came along that the gateway accepts.',
    remedies: newCredentials,
  },
  UnrecognizedClientException: {
    kind: 'unauthenticated',
    variant: 'session_over',
    meaning: 'The access key or token is unknown.',
    remedies: newCredentials,
  },
  InvalidClientTokenId: {
    kind: 'unauthenticated',
    variant: 'key_rejected',
    meaning: 'The access key is unknown.',
    remedies: signCorrectly,
  },
  InvalidAccessKeyId: {
    kind: 'unauthenticated',
    variant: 'key_rejected',
    meaning: 'The access key is unknown.',
    remedies: signCorrectly,
  },
  MissingAuthenticationToken: {
    kind: 'unauthenticated',
    meaning: 'The call was not signed, or there is no such route.',
    remedies: newCredentials,
  },
  MissingAuthenticationTokenException: {
    kind: 'unauthenticated',
    meaning: 'The call was not signed, or there is no such route.',
    remedies: newCredentials,
  },
  IncompleteSignature: {
    kind: 'unauthenticated',
    variant: 'key_rejected',
    meaning: 'The signature is not whole.',
    remedies: signCorrectly,
  },
  IncompleteSignatureException: {
    kind: 'unauthenticated',
    variant: 'key_rejected',
    meaning: 'The signature is not whole.',
    remedies: signCorrectly,
  },
  SignatureDoesNotMatch: {
    kind: 'unauthenticated',
    variant: 'key_rejected',
    meaning: 'The signature does not fit what was sent.',
    remedies: signCorrectly,
  },
  InvalidSignatureException: {
    kind: 'unauthenticated',
    variant: 'key_rejected',
    meaning: 'The signature does not fit what was sent, or is too old.',
    remedies: signCorrectly,
  },
  RequestExpired: {
    kind: 'unauthenticated',
    variant: 'session_over',
    meaning: 'The signature is too old.',
    remedies: newCredentials,
  },
  RequestTimeTooSkewed: {
    kind: 'unauthenticated',
    variant: 'key_rejected',
    meaning: 'The clock of the caller is wrong by more than some minutes.',
    remedies: [
      'check',
      { remedy: 'fix', audience: 'developer', note: 'Correct the clock, or the offset that the SDK keeps.' },
    ],
  },
  ExpiredToken: {
    kind: 'unauthenticated',
    variant: 'session_over',
    meaning: 'The session token has run out.',
    remedies: newCredentials,
  },
  ExpiredTokenException: {
    kind: 'unauthenticated',
    variant: 'session_over',
    meaning: 'The session token has run out.',
    remedies: newCredentials,
  },

  // Pace and quota
  Throttling: {
    kind: 'rate_limited',
    meaning: 'Too many calls in a short time.',
    remedies: slowDown,
    repeat: 'auto',
  },
  ThrottlingException: {
    kind: 'rate_limited',
    meaning: 'Too many calls in a short time.',
    remedies: slowDown,
    repeat: 'auto',
  },
  ThrottledException: {
    kind: 'rate_limited',
    meaning: 'Too many calls in a short time.',
    remedies: slowDown,
    repeat: 'auto',
  },
  RequestLimitExceeded: {
    kind: 'rate_limited',
    meaning: 'Too many calls in a short time.',
    remedies: slowDown,
    repeat: 'auto',
  },
  TooManyRequestsException: {
    kind: 'rate_limited',
    meaning: 'Too many calls in a short time.',
    remedies: slowDown,
    repeat: 'auto',
  },
  SlowDown: {
    kind: 'rate_limited',
    meaning: 'Too many calls to the same part of a bucket.',
    remedies: slowDown,
    repeat: 'auto',
  },
  ProvisionedThroughputExceededException: {
    kind: 'rate_limited',
    meaning: 'The table or stream gets more calls than it was set up for.',
    remedies: [
      'retry',
      'wait',
      { remedy: 'upgrade', audience: 'admin', note: 'Raise its throughput, or let it scale by itself.' },
    ],
    repeat: 'auto',
  },
  LimitExceededException: {
    kind: 'rate_limited',
    meaning: 'Too many at once, or too many attempts for now.',
    remedies: ['wait', 'contactSupport'],
    repeat: 'manual',
  },
  ServiceQuotaExceededException: {
    kind: 'payment_required',
    variant: 'limit_reached',
    meaning: 'The account may not have more of these.',
    remedies: moreQuota,
  },

  // What was sent
  ValidationException: { kind: 'validation', meaning: 'What was sent breaks a rule of the service.' },
  ValidationError: { kind: 'validation', meaning: 'What was sent breaks a rule of the service.' },
  InvalidParameterException: { kind: 'validation', meaning: 'A parameter is not accepted.' },
  InvalidParameterValue: { kind: 'validation', meaning: 'A parameter has a value that is not accepted.' },
  InvalidParameterCombination: { kind: 'bad_request', meaning: 'Two parameters do not go together.' },
  MissingParameter: { kind: 'validation', meaning: 'A required parameter is missing.' },
  SerializationException: { kind: 'bad_request', meaning: 'What was sent cannot be read.' },
  BadRequestException: { kind: 'bad_request', meaning: 'What was sent is not accepted.' },
  EntityTooLarge: {
    kind: 'bad_request',
    variant: 'too_large',
    meaning: 'The file is larger than may be uploaded at once.',
  },

  // What is there, or not
  ResourceNotFoundException: {
    kind: 'not_found',
    meaning: 'What the call names does not exist, or not in this region.',
  },
  NotFoundException: { kind: 'not_found', meaning: 'What the call names does not exist.' },
  NoSuchBucket: { kind: 'not_found', meaning: 'There is no such bucket.' },
  NoSuchKey: { kind: 'not_found', meaning: 'There is no such file.' },
  NoSuchEntity: { kind: 'not_found', meaning: 'There is no such user, role or policy.' },
  EntityAlreadyExists: {
    kind: 'conflict',
    variant: 'taken',
    meaning: 'There is one with this name already.',
  },
  BucketAlreadyExists: {
    kind: 'conflict',
    variant: 'taken',
    meaning: 'Someone has a bucket with this name.',
    remedies: ['fix'],
  },
  BucketAlreadyOwnedByYou: { kind: 'conflict', variant: 'taken', meaning: 'The bucket was made before.' },
  BucketNotEmpty: { kind: 'conflict', variant: 'state', meaning: 'The bucket holds files yet.' },
  DeleteConflict: { kind: 'conflict', variant: 'state', meaning: 'Something else depends on it yet.' },
  ConflictException: {
    kind: 'conflict',
    meaning: 'It clashes with what is there, or is just being changed.',
  },
  ResourceConflictException: {
    kind: 'conflict',
    meaning: 'There is one already, or it is just being changed.',
  },
  ResourceInUseException: {
    kind: 'conflict',
    variant: 'in_progress',
    meaning: 'It is just being made, changed or deleted.',
  },
  ConditionalCheckFailedException: {
    kind: 'conflict',
    variant: 'edited',
    meaning: 'It is not as the condition wants it: it has changed, or is there already.',
  },
  PreconditionFailed: { variant: 'edited', meaning: 'It has changed since it was read.' },
  TransactionConflictException: {
    kind: 'conflict',
    variant: 'in_progress',
    meaning: 'Another transaction is changing it.',
    repeat: 'auto',
  },
  TransactionCanceledException: {
    kind: 'conflict',
    variant: 'edited',
    meaning: 'One part of the transaction did not go through, so none did.',
  },
  InvalidObjectState: {
    kind: 'forbidden',
    meaning: 'The file is in an archive.',
    remedies: [
      'contactSupport',
      { remedy: 'fix', audience: 'admin', note: 'Restore the file before it can be read.' },
    ],
  },

  // Their side
  RequestTimeout: {
    kind: 'timeout',
    meaning: 'What was being sent did not arrive in time.',
    repeat: 'manual',
  },
  InternalError: { variant: 'server', meaning: 'A fault on their side.', repeat: 'auto' },
  InternalFailure: { variant: 'server', meaning: 'A fault on their side.', repeat: 'auto' },
  InternalServerError: { variant: 'server', meaning: 'A fault on their side.', repeat: 'auto' },
  InternalServerException: { variant: 'server', meaning: 'A fault on their side.', repeat: 'auto' },
  ServiceUnavailable: { meaning: 'The service is down for a moment, or overloaded.', repeat: 'auto' },
  ServiceUnavailableException: {
    meaning: 'The service is down for a moment, or overloaded.',
    repeat: 'auto',
  },

  // Sign-up and sign-in
  NotAuthorizedException: {
    kind: 'unauthenticated',
    variant: 'wrong_credentials',
    meaning: 'User name and password do not match, or a token is not accepted any more.',
    remedies: ['fix', 'signIn'],
  },
  UserNotFoundException: {
    kind: 'unauthenticated',
    variant: 'wrong_credentials',
    meaning: 'There is no such user.',
  },
  UserNotConfirmedException: {
    kind: 'forbidden',
    variant: 'not_verified',
    meaning: 'The user has not entered the code that was sent.',
  },
  UsernameExistsException: {
    kind: 'conflict',
    variant: 'taken',
    meaning: 'There is a user of this name.',
    remedies: ['signIn', 'fix'],
  },
  AliasExistsException: {
    kind: 'conflict',
    variant: 'taken',
    meaning: 'Another user has this e-mail address or phone number.',
    remedies: ['signIn', 'fix'],
  },
  InvalidPasswordException: { kind: 'validation', meaning: 'The password does not meet the policy.' },
  PasswordHistoryPolicyViolationException: { kind: 'validation', meaning: 'The password was used before.' },
  PasswordResetRequiredException: {
    kind: 'unauthenticated',
    meaning: 'An administrator wants a new password.',
    remedies: ['requestLink', 'contactSupport'],
  },
  CodeMismatchException: {
    kind: 'validation',
    meaning: 'This is not the code that was sent.',
    remedies: ['fix', 'requestLink'],
  },
  ExpiredCodeException: {
    kind: 'unauthenticated',
    variant: 'link_expired',
    meaning: 'The code is too old.',
    remedies: ['requestLink'],
  },
  CodeDeliveryFailureException: {
    kind: 'bad_request',
    meaning: 'The code could not be sent to that address or number.',
    remedies: ['check', 'retry', 'contactSupport'],
    repeat: 'manual',
  },
  TooManyFailedAttemptsException: {
    kind: 'rate_limited',
    meaning: 'Too many wrong codes or passwords.',
    remedies: ['wait', 'contactSupport'],
    repeat: 'manual',
  },
};
