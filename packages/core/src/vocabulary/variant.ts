import type { Kind } from './kind.ts';

/**
 * The situations the kit has words for. Each belongs to one kind; a code or a family of codes picks one,
 * and where none fits, the kind's first one is used.
 */
export const variantsByKind = {
  validation: ['validation'],
  bad_request: ['bad_request', 'too_large', 'wrong_media_type', 'not_allowed_now', 'not_accepted'],
  unauthenticated: [
    'session_over',
    'sign_in',
    'step_up',
    'wrong_credentials',
    'link_expired',
    'link_used',
    'key_rejected',
    'license_expired',
    'license_invalid',
  ],
  forbidden: [
    'forbidden',
    'missing_permission',
    'owners_only',
    'not_a_member',
    'wrong_workspace',
    'feature_off',
    'license_lacks',
    'not_verified',
    'on_hold',
    'not_here',
  ],
  payment_required: [
    'payment_required',
    'limit_reached',
    'quota_used',
    'not_in_plan',
    'no_subscription',
    'payment_declined',
    'checkout_unavailable',
    'billing_unavailable',
    'price_unknown',
  ],
  not_found: ['not_found', 'page_not_found', 'workspace_not_found', 'reference_not_found', 'gone'],
  conflict: ['state', 'taken', 'edited', 'resubmitted', 'in_progress', 'locked'],
  rate_limited: ['rate_limited'],
  timeout: ['timeout'],
  unavailable: ['unavailable', 'maintenance', 'provider_unavailable'],
  server: ['server', 'provider_problem'],
  network: ['network', 'unexpected_page'],
  offline: ['offline'],
  aborted: ['aborted'],
  unknown: ['unknown', 'crash', 'page_crash', 'new_version'],
} as const satisfies Record<Kind, readonly string[]>;

export type Variant = (typeof variantsByKind)[Kind][number];

/** Whether the variant is one of the kind's. */
export function fits(variant: Variant, kind: Kind): boolean {
  return (variantsByKind[kind] as readonly Variant[]).includes(variant);
}
