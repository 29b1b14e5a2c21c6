/** Why a retry plan is what it is. */
export type RetryReason =
  | 'aborted'
  | 'api_says_no'
  | 'kind_is_final'
  | 'not_safe_to_repeat'
  | 'attempts_used_up'
  | 'time_used_up'
  | 'budget_empty'
  | 'wait_too_long'
  | 'stated_wait'
  | 'back_off'
  | 'waiting_for_connection'
  | 'waiting_for_page';

/** Again, when, and by whom. All times are milliseconds since 1970. */
export type RetryPlan =
  /** The kit tries again by itself. */
  | { readonly do: 'retry'; readonly at: number; readonly reason: RetryReason; readonly paused?: boolean }
  /** The person may try again, at once or from `notBefore` on. */
  | { readonly do: 'offer'; readonly notBefore?: number; readonly reason: RetryReason }
  /** Trying again makes no sense. */
  | { readonly do: 'stop'; readonly reason: RetryReason };
