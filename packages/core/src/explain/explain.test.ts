import { describe, expect, test } from 'vitest';
import type { ApiErrorFields } from '../normalise/apiError.ts';
import type { Dialect } from '../recognise/dialect.ts';
import { kinds, type Kind } from '../vocabulary/kind.ts';
import { anError } from './anError.test.support.ts';
import type { CodeTable } from '../codes/codeTable.ts';
import { explain } from './explain.ts';
import { remediesOf } from './remediesOf.ts';
import { fits, variantsByKind, type Variant } from '../vocabulary/variant.ts';

const dialect: Dialect = {
  id: 'parcels',
  read: () => undefined,
  codes: {
    email_exists: { variant: 'taken', meaning: 'Addresses are unique.', remedies: ['fix'] },
    wrong_place: { variant: 'taken' },
  },
};
const knowing = (codes: CodeTable = {}) => ({ codes, dialects: [dialect] });

describe('5.7.1 the most particular table answers', () => {
  const error = anError('conflict', { codes: ['email_exists'], dialect: 'parcels' });

  test('the app before the dialect, with the gaps filled in', () => {
    const meaning = explain(error, knowing({ email_exists: { title: 'Already subscribed' } }));
    expect(meaning).toMatchObject({
      source: 'app',
      matched: 'email_exists',
      title: 'Already subscribed',
      variant: 'taken',
      meaning: 'Addresses are unique.',
      remedies: [{ remedy: 'fix', audience: 'person' }],
    });
  });

  test('the dialect before the family', () => {
    expect(explain(error, knowing())).toMatchObject({
      source: 'dialect',
      variant: 'taken',
      meaning: 'Addresses are unique.',
    });
  });

  test('the dialect only for its own errors', () => {
    expect(explain(anError('conflict', { codes: ['email_exists'] }), knowing()).source).toBe('family');
  });

  test('the family before the kind', () => {
    expect(explain(anError('conflict', { codes: ['stale_version'] }), knowing())).toMatchObject({
      source: 'family',
      matched: 'stale_version',
      variant: 'edited',
    });
  });

  test('the kind at last', () => {
    expect(explain(anError('conflict', { codes: ['E17'] }), knowing())).toMatchObject({
      source: 'kind',
      variant: 'state',
    });
  });

  test('a row may be kept to one API', () => {
    const codes: CodeTable = {
      'parcels/email_exists': { title: 'Of parcels' },
      'mail.example/E1': { title: 'Of mail' },
    };
    expect(explain(error, knowing(codes)).title).toBe('Of parcels');
    expect(explain(anError('conflict', { codes: ['email_exists'] }), knowing(codes)).title).toBeUndefined();
    expect(
      explain(anError('conflict', { codes: ['E1'], params: { domain: 'mail.example' } }), knowing(codes))
        .title,
    ).toBe('Of mail');
  });

  test('every code is tried, the most specific first', () => {
    const both = anError('conflict', { codes: ['E17', 'email_exists'] });
    expect(explain(both, knowing({ email_exists: { title: 'outer' } })).title).toBe('outer');
    expect(explain(both, knowing({ email_exists: { title: 'outer' }, E17: { title: 'inner' } })).title).toBe(
      'inner',
    );
  });
});

describe('5.7.2 spelling does not matter', () => {
  test.each([
    ['rate_limit_exceeded', 'api.common.rateLimitExceeded'],
    ['rateLimitExceeded', 'RATE-LIMIT-EXCEEDED'],
    ['RATE_LIMIT_EXCEEDED', 'rate.limit.exceeded'],
    ['balance-too-low', 'https://parcels.example/problems/balance-too-low'],
    ['AUTH_001', 'auth-001'],
    ['42', '42'],
  ])('%s is found for %s', (row, code) => {
    expect(
      explain(anError('rate_limited', { codes: [code] }), knowing({ [row]: { title: 'Found' } })).title,
    ).toBe('Found');
  });

  test('the whole code counts before its end', () => {
    const codes: CodeTable = { forbidden: { title: 'end' }, 'api.common.forbidden': { title: 'whole' } };
    expect(explain(anError('forbidden', { codes: ['api.common.forbidden'] }), knowing(codes)).title).toBe(
      'whole',
    );
    expect(explain(anError('forbidden', { codes: ['api.other.forbidden'] }), knowing(codes)).title).toBe(
      'end',
    );
  });
});

test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf'])(
  '4.29 a code called %s finds nothing',
  (code) => {
    expect(explain(anError('server', { codes: [code] }), knowing())).toMatchObject({
      source: 'kind',
      variant: 'server',
    });
  },
);

describe('0.1 the kind is settled', () => {
  test.each<[Kind, string, Variant]>([
    ['rate_limited', 'service_unavailable', 'rate_limited'],
    ['unauthenticated', 'permission_denied', 'session_over'],
    ['forbidden', 'organization_not_found', 'wrong_workspace'],
    ['not_found', 'organization_not_found', 'workspace_not_found'],
  ])('%s with the code %s means %s', (kind, code, variant) => {
    expect(explain(anError(kind, { codes: [code] }), knowing()).variant).toBe(variant);
  });

  test('a table cannot overrule it', () => {
    const error = anError('not_found', { codes: ['wrong_place'], dialect: 'parcels' });
    expect(explain(error, knowing()).variant).toBe('not_found');
  });
});

describe('what the protocol itself states', () => {
  test.each<[Kind, Partial<ApiErrorFields>, Variant]>([
    ['bad_request', { status: 413 }, 'too_large'],
    ['bad_request', { status: 415 }, 'wrong_media_type'],
    ['not_found', { status: 410 }, 'gone'],
    ['conflict', { status: 412 }, 'edited'],
    ['conflict', { status: 423 }, 'locked'],
    ['forbidden', { status: 451 }, 'not_here'],
    [
      'unauthenticated',
      {
        codes: ['unauthorized'],
        challenges: [{ scheme: 'bearer', params: { error: 'insufficient_user_authentication' } }],
      },
      'step_up',
    ],
    [
      'forbidden',
      { challenges: [{ scheme: 'bearer', params: { error: 'insufficient_scope' } }] },
      'missing_permission',
    ],
    [
      'unauthenticated',
      { challenges: [{ scheme: 'bearer', params: { error: 'constructor' } }] },
      'session_over',
    ],
    ['payment_required', { limit: { max: 3 } }, 'limit_reached'],
    ['payment_required', {}, 'payment_required'],
  ])('%s with %j means %s', (kind, fields, variant) => {
    expect(explain(anError(kind, fields), knowing()).variant).toBe(variant);
  });
});

describe('5.7.4 remedies', () => {
  test('every variant has its advice, and whose move it is', () => {
    const variants = Object.values(variantsByKind).flat();
    expect(Object.keys(remediesOf).toSorted()).toEqual(variants.toSorted());
    for (const kind of kinds) {
      for (const { audience } of explain(anError(kind), knowing()).remedies)
        expect(['person', 'admin', 'developer']).toContain(audience);
    }
  });

  test('what a developer has to do is no advice for the person', () => {
    const { remedies } = explain(anError('unauthenticated', { codes: ['api_key_revoked'] }), knowing());
    expect(remedies.find(({ note }) => note)).toMatchObject({ audience: 'developer' });
    expect(remedies.filter(({ audience }) => audience === 'person').map(({ remedy }) => remedy)).toEqual([
      'contactSupport',
    ]);
  });

  test.each<[Kind, string, string]>([
    ['unauthenticated', 'token_expired', 'signIn'],
    ['unauthenticated', 'magic_link_expired', 'requestLink'],
    ['unauthenticated', 'magic_link_already_used', 'requestLink'],
    ['unauthenticated', 'license_expired', 'renewLicense'],
    ['forbidden', 'insufficient_permissions', 'requestAccess'],
    ['forbidden', 'not_a_member', 'requestAccess'],
    ['forbidden', 'owner_only', 'requestAccess'],
    ['forbidden', 'organization_mismatch', 'switchWorkspace'],
    ['payment_required', 'subscriber_limit_exceeded', 'upgrade'],
    ['payment_required', 'no_active_subscription', 'subscribe'],
    ['payment_required', 'card_declined', 'updatePayment'],
    ['payment_required', 'checkout_failed', 'retry'],
    ['conflict', 'email_exists', 'openExisting'],
    ['conflict', 'version_conflict', 'compare'],
    ['conflict', 'reusedIdempotencyKey', 'check'],
    ['server', 'provider_error', 'retry'],
    ['unavailable', 'maintenance', 'retry'],
    ['forbidden', 'feature_disabled', 'contactSupport'],
  ])('5.7.3 of %s with the code %s the first is %s', (kind, code, remedy) => {
    expect(explain(anError(kind, { codes: [code] }), knowing()).remedies[0]?.remedy).toBe(remedy);
  });
});

test('every kind and variant fit', () => {
  for (const kind of kinds) expect(fits(explain(anError(kind), knowing()).variant, kind)).toBe(true);
});
