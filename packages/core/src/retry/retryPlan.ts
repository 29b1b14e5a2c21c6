/** Why a retry plan is what it is. */
export type RetryReason =
  | 'aborted'
  | 'api_says_no'
  | 'kind_is_final'
  | 'left_to_person'
  | 'may_have_worked'
  | 'not_safe_to_repeat'
  | 'attempts_used_up'
  | 'time_used_up'
  | 'budget_empty'
  | 'wait_too_long'
  | 'stated_wait'
  | 'back_off'
  | 'fresh_credentials'
  | 'waiting_for_connection'
  | 'waiting_for_page';

/** Again, when, and by whom. All times are milliseconds since 1970. */
export type RetryPlan =
  /**
   * The kit tries again by itself. `paused`: not before the connection or the page is back; see `resumeAt`.
   * `notBefore`: the API's own deadline, from which on the person may bring it forward; absent: at once.
   */
  | {
      readonly do: 'retry';
      readonly at: number;
      readonly reason: RetryReason;
      readonly paused?: boolean;
      readonly notBefore?: number;
    }
  /**
   * The person may try again, at once or from `notBefore` on.
   * `outcome`: nobody knows whether the action took place, also where the error alone does not show it.
   */
  | {
      readonly do: 'offer';
      readonly notBefore?: number;
      readonly reason: RetryReason;
      readonly outcome?: 'unknown';
    }
  /** Trying again makes no sense. */
  | { readonly do: 'stop'; readonly reason: RetryReason; readonly outcome?: 'unknown' };
