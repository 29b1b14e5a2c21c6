import { describe, expect, test } from 'vitest';
import { createErrorKit } from '../createErrorKit.ts';
import type { CodeTable } from './codeTable.ts';
import { matchesCode } from './codePattern.ts';
import { findCode, type SoughtCodes } from './findCode.ts';

const table: CodeTable = {
  'billing.*': { meaning: 'anything of billing' },
  'billing.card.*': { meaning: 'anything of cards' },
  'billing.card.declined': { meaning: 'just this' },
  '*_expired': { meaning: 'anything that ends' },
  forbidden: { meaning: 'a plain word' },
  'acme/*': { meaning: 'anything of acme' },
  'other/card_*': { meaning: 'cards of another domain' },
};

describe('5.7.1 the most particular row of a table answers', () => {
  test.each<[string, SoughtCodes, string | undefined]>([
    ['the code itself before any pattern', { codes: ['billing.card.declined'] }, 'just this'],
    ['the longer pattern before the shorter', { codes: ['billing.card.stolen'] }, 'anything of cards'],
    ['a pattern', { codes: ['BILLING_CLOSED'] }, 'anything of billing'],
    ['a pattern at the end', { codes: ['trialExpired'] }, 'anything that ends'],
    ['a row of one code before a pattern of another', { codes: ['billing.x', 'forbidden'] }, 'a plain word'],
    [
      'a pattern of the whole code before a row without its prefix',
      { codes: ['billing.forbidden'] },
      'anything of billing',
    ],
    ['a row without the prefix', { codes: ['api.common.forbidden'] }, 'a plain word'],
    ['a pattern without the prefix', { codes: ['api.billing.closed'] }, 'anything of billing'],
    ['a pattern kept to a dialect', { codes: ['whatever'], dialect: 'acme' }, 'anything of acme'],
    [
      'a pattern kept to a domain',
      { codes: ['card_lost'], params: { domain: 'other' } },
      'cards of another domain',
    ],
    ['a word that only begins alike', { codes: ['billings'] }, undefined],
    ['the part before the star alone', { codes: ['billing'] }, undefined],
    ['4.29 a method of objects', { codes: ['constructor', 'toString', '__proto__'] }, undefined],
    ['no code', { codes: [] }, undefined],
  ])('%s', (_, sought, meaning) => {
    expect(findCode(sought, table)?.meaning.meaning).toBe(meaning);
  });

  test('nothing of its order is up to the order of the table', () => {
    const turned = Object.fromEntries(Object.entries(table).toReversed());
    expect(findCode({ codes: ['billing.card.stolen'] }, turned)?.code).toBe('billing.card.*');
  });
});

test.each([
  ['quota.*', 'quota.exceeded', true],
  ['quota*', 'quotas', true],
  ['*', 'anything', true],
  ['*limit*', 'plan_limit_reached', true],
  ['a*a', 'a', false],
  ['*.expired', 'expired', false],
  ['payment-*-failed', 'payment_card_failed', true],
  ['payment-*-failed', 'payment_failed', false],
])('%s is about %s: %s', (pattern, code, is) => {
  expect(matchesCode(pattern, code)).toBe(is);
});

test('an app says with one row what a whole family of codes means, and where it goes', async () => {
  const kit = createErrorKit({
    codes: {
      'billing.*': {
        kind: 'payment_required',
        variant: 'billing_unavailable',
        title: 'Billing is closed today',
      },
      'billing.card.*': {
        kind: 'payment_required',
        variant: 'payment_declined',
        remedies: ['updatePayment'],
      },
    },
  });
  const error = async (code: string) =>
    kit.parseResponse(new Response(JSON.stringify({ code }), { status: 403 }));
  expect(kit.present(await error('billing.paused'), { occasion: 'action' })).toMatchObject({
    title: 'Billing is closed today',
    meaning: { kind: 'payment_required', source: 'app', matched: 'billing.*' },
  });
  expect(kit.present(await error('billing.card.lost'), { occasion: 'action' })).toMatchObject({
    title: 'The payment did not go through',
    meaning: { matched: 'billing.card.*' },
    remedies: [{ remedy: 'updatePayment' }, { remedy: 'dismiss' }],
  });
});
