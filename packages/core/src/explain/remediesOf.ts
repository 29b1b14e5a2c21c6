import type { Advice } from '../codes/codeTable.ts';
import type { AdvisedRemedy } from './meaning.ts';
import type { Variant } from '../vocabulary/variant.ts';

const forDeveloper = (remedy: 'fix' | 'check', note: string): Advice => ({
  remedy,
  audience: 'developer',
  note,
});

/** What helps in each situation, most helpful first. */
export const remediesOf: Readonly<Record<Variant, readonly Advice[]>> = {
  validation: ['fix'],

  bad_request: ['reload', 'copyReference', 'contactSupport'],
  too_large: ['fix'],
  wrong_media_type: ['fix'],
  not_allowed_now: ['reload', 'goBack'],
  not_accepted: ['fix'],

  session_over: ['signIn'],
  sign_in: ['signIn'],
  step_up: ['confirmIdentity'],
  wrong_credentials: ['fix'],
  link_expired: ['requestLink', 'signIn'],
  link_used: ['requestLink', 'signIn'],
  key_rejected: [
    'contactSupport',
    forDeveloper('fix', 'Create a new key and put it in place of the old one.'),
  ],
  license_expired: ['renewLicense', 'contactSupport'],
  license_invalid: ['contactSupport', forDeveloper('check', 'Compare the licence key with the one issued.')],

  forbidden: ['requestAccess', 'goBack'],
  missing_permission: [
    'requestAccess',
    'goBack',
    forDeveloper('fix', 'Use a key or token that carries the scope this call needs.'),
  ],
  owners_only: ['requestAccess', 'goBack'],
  not_a_member: ['requestAccess', 'switchWorkspace'],
  wrong_workspace: ['switchWorkspace', 'goBack'],
  feature_off: ['contactSupport', 'goBack'],
  license_lacks: ['upgrade', 'contactSupport'],
  not_verified: ['requestLink', 'contactSupport'],
  on_hold: ['contactSupport'],
  not_here: ['goBack'],

  payment_required: ['upgrade', 'updatePayment'],
  limit_reached: ['upgrade'],
  quota_used: ['upgrade', 'wait'],
  not_in_plan: ['upgrade'],
  no_subscription: ['subscribe'],
  payment_declined: ['updatePayment'],
  checkout_unavailable: ['retry', 'contactSupport'],
  billing_unavailable: ['retry', 'contactSupport'],
  price_unknown: ['reload', 'contactSupport'],

  not_found: ['reload', 'goBack'],
  page_not_found: ['goBack'],
  workspace_not_found: [
    'switchWorkspace',
    'goBack',
    forDeveloper('check', 'Look at which workspace the call names.'),
  ],
  reference_not_found: ['fix', 'reload'],
  gone: ['goBack'],

  state: ['reload'],
  taken: ['openExisting', 'fix'],
  edited: ['compare', 'reload'],
  resubmitted: ['check'],
  in_progress: ['check', 'retry'],
  locked: ['retry'],

  rate_limited: ['retry', 'wait'],
  timeout: ['retry'],
  unavailable: ['retry'],
  maintenance: ['retry'],
  provider_unavailable: ['retry'],
  server: ['retry', 'copyReference', 'contactSupport'],
  provider_problem: ['retry', 'copyReference', 'contactSupport'],
  network: ['retry'],
  unexpected_page: ['retry'],
  offline: ['retry'],
  aborted: [],
  unknown: ['retry', 'copyReference', 'contactSupport'],
  crash: ['retry', 'copyReference'],
  page_crash: ['reload', 'retry', 'copyReference'],
  new_version: ['reload'],
};

/** The advice with whose move it is; a bare name is the person's. */
export function advised(advice: Advice): AdvisedRemedy {
  return typeof advice === 'string' ? { remedy: advice, audience: 'person' } : advice;
}
