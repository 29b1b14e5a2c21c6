/** A plan's or a quota's limit that the action ran into. */
export interface Limit {
  /** The API's name for it, such as `max_subscribers`. */
  readonly name?: string;
  readonly current?: number;
  readonly max?: number;
  /** The plan the account is on, as the API calls it. */
  readonly tier?: string;
  /** Where the API says that the plan can be changed. Unchecked: see `checkLink`. */
  readonly upgradeUrl?: string;
  /** When the count starts again, in milliseconds since 1970. */
  readonly resetsAt?: number;
}
