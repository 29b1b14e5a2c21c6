import type { Plan, Tier } from './api.ts';
import { rowOf, type Queries } from './database.ts';
import { Failure, type PlanLimit } from './failure.ts';

/** Where to POST for a larger plan. */
const upgradeUrl = '/api/v1/billing/create-checkout-session';

export const prices = [
  { id: 'price_starter', tier: 'starter', euros_per_month: 9 },
  { id: 'price_professional', tier: 'professional', euros_per_month: 49 },
] as const;

const limits: Record<Tier, Plan['limits']> = {
  free: { max_subscribers: 5, max_emails_per_month: 10 },
  starter: { max_subscribers: 50, max_emails_per_month: 200 },
  professional: { max_subscribers: 500, max_emails_per_month: 2000 },
};

/** What the visitor's workspace may use, and what it has used. */
export async function planOf(queries: Queries, visitor: string): Promise<Plan> {
  const row = await rowOf<{ tier: Tier; emails_sent: number; subscribers: number }>(
    queries,
    `select tier, emails_sent,
       (select count(*)::integer from subscribers where subscribers.visitor = $1) as subscribers
     from organizations where visitor = $1 and joined`,
    [visitor],
  );
  if (!row) throw new Error(`Visitor ${visitor} has no organization`);
  const { tier, emails_sent, subscribers } = row;
  return { tier, limits: limits[tier], usage: { subscribers, emails_this_month: emails_sent } };
}

/** Throws `plan_limit` unless the plan has room for that many more. */
export async function ensureRoom(queries: Queries, visitor: string, limit: PlanLimit, more: number) {
  const { tier, limits: most, usage } = await planOf(queries, visitor);
  const current = limit === 'max_subscribers' ? usage.subscribers : usage.emails_this_month;
  const max = most[limit];
  if (current + more > max) throw new Failure('plan_limit', { limit, current, max, tier, upgradeUrl });
}
