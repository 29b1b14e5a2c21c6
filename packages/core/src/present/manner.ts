import type { Kind } from '../vocabulary/kind.ts';
import type { Politeness, Tone } from './presentation.ts';
import type { Occasion } from '../situation/situation.ts';
import type { Surface } from '../situation/surface.ts';

/** How grave each kind is for the person. */
export const toneOf: Readonly<Record<Kind, Tone>> = {
  validation: 'danger',
  bad_request: 'danger',
  unauthenticated: 'accent',
  forbidden: 'warning',
  payment_required: 'accent',
  not_found: 'warning',
  conflict: 'warning',
  rate_limited: 'warning',
  timeout: 'warning',
  unavailable: 'warning',
  server: 'danger',
  network: 'warning',
  offline: 'warning',
  aborted: 'neutral',
  unknown: 'danger',
};

/** Only what stops the person's own action interrupts them; what stays in the background is not read out. */
export function politenessOf(surface: Surface, occasion: Occasion): Politeness {
  if (surface === 'silent' || surface === 'stale') return 'off';
  return occasion === 'submit' || occasion === 'action' ? 'assertive' : 'polite';
}

/** The kinds whose reference id stands open; elsewhere it is among the details. */
export const showsReference: ReadonlySet<Kind> = new Set(['server', 'unknown', 'bad_request', 'unavailable']);
