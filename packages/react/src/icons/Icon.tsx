import type { ReactNode } from 'react';
import type { Kind, Presentation, Variant } from '@tactful/core';

/** Drawn on a grid of 20 with strokes of 1.6 and round caps; a point is a stroke of no length. */
const paths = {
  alert: 'M17.25 10a7.25 7.25 0 1 1-14.5 0 7.25 7.25 0 0 1 14.5 0ZM10 6.25v4.5m0 2.85h.01',
  clock: 'M17.25 10a7.25 7.25 0 1 1-14.5 0 7.25 7.25 0 0 1 14.5 0ZM10 5.75v4.5l2.9 1.7',
  check: 'm4.75 10.5 3.6 3.6 7-7.7',
  close: 'm6 6 8 8m0-8-8 8',
  copy: 'M8.5 7h6A1.5 1.5 0 0 1 16 8.5v6a1.5 1.5 0 0 1-1.5 1.5h-6A1.5 1.5 0 0 1 7 14.5v-6A1.5 1.5 0 0 1 8.5 7ZM13 4H5.5A1.5 1.5 0 0 0 4 5.5V13',
  person:
    'M13.25 6.75a3.25 3.25 0 1 1-6.5 0 3.25 3.25 0 0 1 6.5 0ZM3.75 16.75c.6-3 3-4.5 6.25-4.5s5.65 1.5 6.25 4.5',
  shield:
    'm10 2.75 5.75 2v4.5c0 3.6-2.25 6.25-5.75 8-3.5-1.75-5.75-4.4-5.75-8v-4.5l5.75-2ZM7.5 9.9l1.9 1.9 3.3-3.7',
  lock: 'M5.75 9h8.5a1.5 1.5 0 0 1 1.5 1.5v5a1.5 1.5 0 0 1-1.5 1.5h-8.5a1.5 1.5 0 0 1-1.5-1.5v-5a1.5 1.5 0 0 1 1.5-1.5ZM6.75 9V6.5a3.25 3.25 0 0 1 6.5 0V9M10 12.4v1.2',
  key: 'M9.75 13.25a3.25 3.25 0 1 1-6.5 0 3.25 3.25 0 0 1 6.5 0ZM8.8 11 16.25 3.5m-3.4 3.4 2.15 2.15',
  plan: 'M3 13.75 7.75 9l3.25 3.25 6-6.5M12.5 5.5H17V10',
  card: 'M4 4.75h12A1.5 1.5 0 0 1 17.5 6.25v7.5a1.5 1.5 0 0 1-1.5 1.5H4a1.5 1.5 0 0 1-1.5-1.5v-7.5A1.5 1.5 0 0 1 4 4.75ZM2.5 8.5h15M5.5 12h2.5',
  search: 'M14.25 8.75a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0ZM12.75 12.75l4 4',
  differ: 'M3.75 7h12.25m-3-3 3 3-3 3M16.25 13H4m3-3-3 3 3 3',
  rack: 'M4.75 3.25h10.5a1.25 1.25 0 0 1 1.25 1.25v2.75a1.25 1.25 0 0 1-1.25 1.25H4.75A1.25 1.25 0 0 1 3.5 7.25V4.5a1.25 1.25 0 0 1 1.25-1.25ZM4.75 11.5h10.5a1.25 1.25 0 0 1 1.25 1.25v2.75a1.25 1.25 0 0 1-1.25 1.25H4.75a1.25 1.25 0 0 1-1.25-1.25v-2.75a1.25 1.25 0 0 1 1.25-1.25ZM6.5 5.9h.01m-.01 8.25h.01',
  offline:
    'M2.75 8.1a10.6 10.6 0 0 1 14.5 0M5.6 11.3a6.5 6.5 0 0 1 5.4-1.8M8.6 14.5h.01m3.9-2.4 3.8 3.8m0-3.8-3.8 3.8',
} as const;

export type IconName = keyof typeof paths;

const byKind: Readonly<Partial<Record<Kind, IconName>>> = {
  unauthenticated: 'person',
  forbidden: 'lock',
  payment_required: 'plan',
  not_found: 'search',
  conflict: 'differ',
  rate_limited: 'clock',
  timeout: 'clock',
  unavailable: 'rack',
  network: 'offline',
  offline: 'offline',
};

const byVariant: Readonly<Partial<Record<Variant, IconName>>> = {
  step_up: 'shield',
  key_rejected: 'key',
  license_expired: 'key',
  license_invalid: 'key',
  license_lacks: 'key',
  payment_declined: 'card',
};

/** The icon that fits a message. */
export function iconOf({ tone, meaning }: Presentation): IconName {
  if (tone === 'success') return 'check';
  return byVariant[meaning.variant] ?? byKind[meaning.kind] ?? 'alert';
}

/** Decoration: what it says stands beside it in words. */
export function Icon({ name }: { name: IconName }): ReactNode {
  return (
    <svg className="tactful-icon" viewBox="0 0 20 20" aria-hidden="true" data-icon={name}>
      <path d={paths[name]} />
    </svg>
  );
}
