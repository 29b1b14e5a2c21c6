/** The fifteen kinds of failure, told apart by what the person can do about them. */
export const kinds = [
  'validation',
  'bad_request',
  'unauthenticated',
  'forbidden',
  'payment_required',
  'not_found',
  'conflict',
  'rate_limited',
  'timeout',
  'unavailable',
  'server',
  'network',
  'offline',
  'aborted',
  'unknown',
] as const;

export type Kind = (typeof kinds)[number];
