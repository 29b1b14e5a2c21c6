/** Where a wait was found. */
export type WaitSource =
  | 'retry-after-ms'
  | 'retry-after'
  | 'body'
  | 'ratelimit'
  | 'reset-after'
  | 'reset'
  | 'message';
