import type { Limit } from '@tactful/core';
import type { Plan, Tier } from '../api/postbox.ts';
import { t, type Phrase } from '../text/text.ts';

const names: Record<Tier, Phrase> = {
  free: 'Free',
  starter: 'Starter',
  professional: 'Professional',
};

export const tierName = (tier: Tier): string => t(names[tier]);

/** What the plan limits and how much of it is used, as the kit's meter takes it. */
export const limitsOf = ({ tier, usage, limits }: Plan): [Limit, Limit] => [
  { name: 'max_subscribers', current: usage.subscribers, max: limits.max_subscribers, tier },
  { name: 'max_emails_per_month', current: usage.emails_this_month, max: limits.max_emails_per_month, tier },
];
