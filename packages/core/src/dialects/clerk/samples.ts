import type { Expectation, Sample } from '../sample.ts';
import type { ClerkCode } from './codes.ts';

const requestId = '7ac7f010000000000000aa41';

/** A response of the form that Clerk documents; wording made up. */
const sample = (
  code: ClerkCode,
  status: number,
  long: string,
  occasion: Sample['occasion'],
  means: Pick<Expectation, 'kind' | 'variant' | 'remedies'>,
  field?: string,
): Sample => ({
  id: `clerk-${code.replaceAll('_', '-')}`,
  api: 'Clerk',
  source: 'Clerk documentation: Errors, Frontend API',
  status,
  headers: { 'content-type': 'application/json' },
  body: {
    errors: [
      {
        code,
        message: 'Not accepted',
        long_message: long,
        ...(field !== undefined && { meta: { param_name: field } }),
      },
    ],
    clerk_trace_id: requestId,
  },
  occasion,
  expect: {
    code,
    message: long,
    issues: field === undefined ? [] : [{ path: field, message: long, code }],
    requestId,
    ...means,
  },
});

const validation = { kind: 'validation', variant: 'validation', remedies: ['fix'] } as const;

/** Errors as Clerk documents them. */
export const samples: readonly Sample[] = [
  sample('form_param_nil', 422, 'Enter your first name.', 'submit', validation, 'first_name'),
  sample(
    'form_param_format_invalid',
    422,
    'That is no e-mail address.',
    'submit',
    validation,
    'email_address',
  ),
  sample(
    'form_password_pwned',
    422,
    'That password is known from a breach.',
    'submit',
    validation,
    'password',
  ),
  sample(
    'form_identifier_exists',
    422,
    'Someone has that address. Use another.',
    'submit',
    { kind: 'conflict', variant: 'taken', remedies: ['signIn', 'fix'] },
    'email_address',
  ),
  sample('form_password_incorrect', 422, 'That is not the password.', 'submit', validation, 'password'),
  sample(
    'form_code_incorrect',
    422,
    'That is not the code.',
    'submit',
    { kind: 'validation', variant: 'validation', remedies: ['fix', 'requestLink'] },
    'code',
  ),
  sample('strategy_for_user_invalid', 400, 'This account signs in with Google.', 'submit', {
    kind: 'validation',
    variant: 'validation',
    remedies: ['signIn'],
  }),
  sample('session_not_found', 401, 'There is no session sess_gone.', 'refresh', {
    kind: 'unauthenticated',
    variant: 'session_over',
    remedies: ['signIn'],
  }),
  sample('session_reverification_required', 403, 'Confirm that it is you.', 'action', {
    kind: 'unauthenticated',
    variant: 'step_up',
    remedies: ['confirmIdentity'],
  }),
  sample('user_locked', 403, 'The account is locked for an hour.', 'submit', {
    kind: 'forbidden',
    variant: 'on_hold',
    remedies: ['wait', 'contactSupport'],
  }),
  sample('organization_membership_quota_exceeded', 403, 'Five members are possible.', 'submit', {
    kind: 'payment_required',
    variant: 'limit_reached',
    remedies: ['upgrade', 'contactSupport'],
  }),
  sample('too_many_requests', 429, 'Wait a little.', 'submit', {
    kind: 'rate_limited',
    variant: 'rate_limited',
    remedies: ['retry', 'wait'],
  }),
];
