import type { Occasion, Situation, Variant } from '@tactful/core';
import { samplesOf, type Sample } from '@tactful/core/samples';
import { apiBase, noAnswer, thrownBy, type Answer, type Sent } from './answers.ts';

/** Something that goes wrong, as it would in an app: what was answered, and what the person was doing. */
export interface Failure {
  /** What it means, so that the same can be found among an API's samples. */
  readonly variant: Variant;
  readonly occasion: Occasion;
  /** What it was about, as the person would say it. */
  readonly subject?: string;
  readonly sent: Sent;
  /** The answer in the words of RFC 9457, or what is thrown when none comes. */
  readonly answer: Answer | (() => Error);
  readonly situation?: Partial<Situation>;
}

const load = (path: string): Sent => ({ method: 'GET', url: `${apiBase}/${path}` });
const save = (path: string): Sent => ({ method: 'POST', url: `${apiBase}/${path}` });
const change = (path: string): Sent => ({ method: 'PATCH', url: `${apiBase}/${path}` });

const reference = '01JXWNSZMS5N601QW8FE4QRBSF';

/** A problem by RFC 9457, with what its extension members say. */
function problem(
  status: number,
  type: string,
  members: Readonly<Record<string, unknown>> = {},
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return {
    status,
    headers: { 'content-type': 'application/problem+json', ...headers },
    body: { type: `https://postbox.example/problems/${type}`, status, code: type, ...members },
  };
}

/** What is wrong with each field, by RFC 9457 and its JSON pointers. */
function invalid(...errors: readonly Readonly<Record<string, unknown>>[]): Answer {
  return problem(422, 'validation_error', { errors });
}

/** The names of a long form's fields. */
export const manyFields = [
  'email',
  'name',
  'company',
  'street',
  'city',
  'postcode',
  'country',
  'phone',
  'website',
  'vat_id',
  'contact',
  'notes',
] as const;

/** A slice of what an API can send, one for each situation that looks different on screen. */
export const failures = {
  validation: {
    variant: 'validation',
    occasion: 'submit',
    sent: save('subscribers'),
    answer: invalid(
      { pointer: '#/email', code: 'invalid_email', detail: 'is not an email' },
      { pointer: '#/name', code: 'too_long', detail: 'is too long', max: 100 },
    ),
  },
  validationOne: {
    variant: 'validation',
    occasion: 'submit',
    sent: save('subscribers'),
    answer: invalid({ pointer: '#/email', code: 'required' }),
  },
  validationUnplaced: {
    variant: 'validation',
    occasion: 'submit',
    sent: save('subscribers'),
    answer: invalid(
      { pointer: '#/email', code: 'invalid_email' },
      { pointer: '#/consent', detail: 'The consent of this person has run out.' },
      { detail: 'A list can hold one address only once.' },
    ),
  },
  validationLong: {
    variant: 'validation',
    occasion: 'submit',
    sent: save('subscribers'),
    answer: invalid({
      pointer: '#/name',
      detail:
        'The name holds characters that cannot be printed on the label of a parcel, so that the carrier would refuse it; leave out emoji, brackets and anything that is not written by hand.',
    }),
  },
  validationMany: {
    variant: 'validation',
    occasion: 'submit',
    sent: save('subscribers'),
    answer: invalid(...manyFields.map((field) => ({ pointer: `#/${field}`, code: 'required' }))),
  },
  tooLarge: {
    variant: 'too_large',
    occasion: 'submit',
    sent: save('imports'),
    answer: problem(413, 'file_too_large', { max: 5_242_880 }),
  },
  badRequest: {
    variant: 'bad_request',
    occasion: 'submit',
    sent: save('campaigns'),
    answer: problem(400, 'malformed_json', { request_id: reference }),
  },
  sessionOver: {
    variant: 'session_over',
    occasion: 'action',
    sent: save('campaigns'),
    answer: problem(401, 'token_expired'),
  },
  signIn: {
    variant: 'session_over',
    occasion: 'navigate',
    sent: load('campaigns'),
    answer: problem(401, 'unauthorized'),
    situation: { hadSession: false },
  },
  stepUp: {
    variant: 'step_up',
    occasion: 'action',
    sent: save('api-keys'),
    answer: problem(
      401,
      'step_up',
      {},
      { 'www-authenticate': 'Bearer error="insufficient_user_authentication"' },
    ),
  },
  linkExpired: {
    variant: 'link_expired',
    occasion: 'navigate',
    sent: save('sessions'),
    answer: problem(401, 'magic_link_expired'),
  },
  forbidden: {
    variant: 'forbidden',
    occasion: 'navigate',
    sent: load('settings/billing'),
    answer: problem(403, 'forbidden'),
  },
  missingPermission: {
    variant: 'missing_permission',
    occasion: 'action',
    sent: change('campaigns/41'),
    answer: problem(403, 'insufficient_scope'),
  },
  ownersOnly: {
    variant: 'owners_only',
    occasion: 'action',
    sent: save('members'),
    answer: problem(403, 'owner_only'),
  },
  limitReached: {
    variant: 'limit_reached',
    occasion: 'action',
    sent: save('subscribers'),
    answer: problem(402, 'subscriber_limit_exceeded', {
      limit: 'max_subscribers',
      current: 500,
      max: 500,
      tier: 'free',
    }),
  },
  limitWithPage: {
    variant: 'limit_reached',
    occasion: 'action',
    sent: save('subscribers'),
    answer: problem(402, 'subscriber_limit_exceeded', {
      limit: 'max_subscribers',
      current: 500,
      max: 500,
      tier: 'free',
      upgrade_url: 'https://billing.example/plans',
    }),
  },
  limitWithoutNumbers: {
    variant: 'limit_reached',
    occasion: 'action',
    sent: save('subscribers'),
    answer: problem(402, 'plan_limit_reached'),
  },
  quotaUsed: {
    variant: 'quota_used',
    occasion: 'action',
    sent: save('campaigns/41/send'),
    answer: problem(402, 'monthly_quota_exceeded', {
      limit: 'monthly_emails',
      current: 12_000,
      max: 12_000,
      tier: 'starter',
      resets_at: '2026-04-01T00:00:00Z',
    }),
  },
  notInPlan: {
    variant: 'not_in_plan',
    occasion: 'load',
    sent: load('reports/cohorts'),
    answer: problem(402, 'feature_not_in_plan'),
  },
  noSubscription: {
    variant: 'no_subscription',
    occasion: 'action',
    sent: save('campaigns'),
    answer: problem(402, 'no_active_subscription'),
  },
  paymentDeclined: {
    variant: 'payment_declined',
    occasion: 'action',
    sent: save('subscription'),
    answer: problem(402, 'card_declined'),
  },
  licenseExpired: {
    variant: 'license_expired',
    occasion: 'load',
    sent: load('reports'),
    answer: problem(401, 'license_expired'),
  },
  notFound: {
    variant: 'not_found',
    occasion: 'navigate',
    sent: load('campaigns/41'),
    answer: problem(404, 'not_found'),
  },
  gone: {
    variant: 'gone',
    occasion: 'navigate',
    sent: load('campaigns/41'),
    answer: problem(410, 'gone'),
  },
  taken: {
    variant: 'taken',
    occasion: 'submit',
    sent: save('subscribers'),
    answer: problem(409, 'email_exists', { errors: [{ pointer: '#/email', code: 'email_exists' }] }),
  },
  edited: {
    variant: 'edited',
    occasion: 'submit',
    sent: change('campaigns/41'),
    answer: problem(409, 'version_conflict'),
    situation: { editing: true },
  },
  changedElsewhere: {
    variant: 'edited',
    occasion: 'refresh',
    sent: load('campaigns/41'),
    answer: problem(409, 'version_conflict'),
    situation: { editing: true, hasData: true },
  },
  resubmitted: {
    variant: 'resubmitted',
    occasion: 'submit',
    subject: 'the list of campaigns',
    sent: save('campaigns'),
    answer: problem(409, 'idempotency_key_reused'),
  },
  rateLimited: {
    variant: 'rate_limited',
    occasion: 'load',
    sent: load('reports'),
    answer: problem(429, 'rate_limit_exceeded', {}, { 'retry-after': '42' }),
  },
  rateLimitedAction: {
    variant: 'rate_limited',
    occasion: 'action',
    sent: save('campaigns/41/send'),
    answer: problem(429, 'rate_limit_exceeded', {}, { 'retry-after': '42' }),
  },
  rateLimitedLong: {
    variant: 'rate_limited',
    occasion: 'load',
    sent: load('reports'),
    answer: problem(429, 'rate_limit_exceeded', {}, { 'retry-after': '720' }),
  },
  timeout: {
    variant: 'timeout',
    occasion: 'action',
    subject: 'the list of subscribers',
    sent: save('subscribers'),
    answer: noAnswer.timeout,
  },
  unavailable: {
    variant: 'unavailable',
    occasion: 'load',
    sent: load('reports'),
    answer: problem(503, 'service_unavailable'),
  },
  maintenance: {
    variant: 'maintenance',
    occasion: 'load',
    sent: load('reports'),
    answer: problem(503, 'maintenance', {}, { 'retry-after': '5400' }),
  },
  server: {
    variant: 'server',
    occasion: 'load',
    subject: 'the report',
    sent: load('reports/41'),
    answer: problem(500, 'internal_error', {
      request_id: reference,
      detail: 'NullReferenceException at Report.cs:88',
    }),
  },
  serverAction: {
    variant: 'server',
    occasion: 'action',
    sent: change('subscribers/7'),
    answer: problem(500, 'internal_error', { request_id: reference }),
  },
  network: {
    variant: 'network',
    occasion: 'load',
    sent: load('reports'),
    answer: noAnswer.network,
  },
  offline: {
    variant: 'offline',
    occasion: 'refresh',
    sent: load('subscribers'),
    answer: noAnswer.offline,
    situation: { hasData: true },
  },
  aborted: {
    variant: 'aborted',
    occasion: 'action',
    sent: save('exports'),
    answer: noAnswer.aborted,
  },
  unknown: {
    variant: 'unknown',
    occasion: 'action',
    sent: change('subscribers/7'),
    answer: () => new RangeError('Invalid time value'),
  },
} as const satisfies Readonly<Record<string, Failure>>;

export type FailureName = keyof typeof failures;

export const failureNames = Object.keys(failures) as FailureName[];

/** The standard in which the stories' own answers are written; the toolbar can choose an API's dialect instead. */
export const ownDialect = 'RFC 9457';

/** How this API says it, where one of its samples means the same; else how the standard would. */
export function answerIn(dialect: string, failure: Failure): Answer | (() => Error) {
  const alike = samplesOf(dialect).filter(({ expect }) => expect.variant === failure.variant);
  const sample: Sample | undefined =
    alike.find(({ occasion, documented }) => documented && occasion === failure.occasion) ?? alike[0];
  return sample ?? failure.answer;
}

/** What the app gets to catch. */
export function thrownFor(failure: Failure, dialect: string = ownDialect): unknown {
  const answer = answerIn(dialect, failure);
  return typeof answer === 'function' ? answer() : thrownBy(answer, failure.sent);
}

/** The situation in which it happens. A subject is the app's own word, which the stories know in English only. */
export function situationOf(failure: Failure, lang = 'en'): Situation {
  const { occasion, sent, subject, situation } = failure;
  return {
    occasion,
    request: sent,
    ...(subject !== undefined && /^en\b/.test(lang) && { subject }),
    ...situation,
  };
}
