import type { Tier } from './api.ts';

/** One complaint about one field of what was sent. */
export interface Problem {
  path: (string | number)[];
  rule: 'required' | 'email' | 'max_length' | 'unknown_tag' | 'format';
  message: string;
  /** What was sent there; undefined when nothing was. */
  value: unknown;
}

/** Everything that can go wrong, and what is known when it does. */
export interface Facts {
  validation_failed: { problems: Problem[] };
  body_unreadable: undefined;
  idempotency_key_missing: undefined;
  signed_out: undefined;
  session_expired: undefined;
  link_unknown: undefined;
  link_expired: undefined;
  link_used: undefined;
  owners_only: { area: 'billing' | 'members' };
  not_a_member: { organization: string };
  not_found: { what: Thing; id: string };
  already_exists: { what: 'subscriber' | 'member'; email: string };
  stale_version: { subscriber: string; sent: number; current: number };
  idempotency_key_reused: { key: string; seconds: number };
  already_sent: { newsletter: string };
  rate_limited: { limit: number; waitSeconds: number; /** Seconds since 1970. */ resetAt: number };
  plan_limit: { limit: PlanLimit; current: number; max: number; tier: Tier; upgradeUrl: string };
  no_subscription: undefined;
  unknown_price: { price: string };
  payment_declined: undefined;
  report_timed_out: { seconds: number };
  maintenance: undefined;
  database_failed: undefined;
  crashed: undefined;
}

export type Thing =
  | 'subscriber'
  | 'tag'
  | 'newsletter'
  | 'member'
  | 'organization'
  | 'checkout_session'
  | 'route';

export type PlanLimit = 'max_subscribers' | 'max_emails_per_month';

export type Reason = keyof Facts;

/** Thrown by a route that cannot do what was asked. Says what is the case, never how it is written. */
export class Failure<R extends Reason = Reason> extends Error {
  override readonly name = 'Failure';
  readonly reason: R;
  readonly facts: Facts[R];

  constructor(reason: R, ...[facts]: Facts[R] extends undefined ? [] : [facts: Facts[R]]) {
    super(reason);
    this.reason = reason;
    this.facts = facts as Facts[R];
  }
}
