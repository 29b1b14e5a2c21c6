import { describe, expect, test } from 'vitest';
import { kindOfStatus } from '../codes/kindOfStatus.ts';
import type { Kind } from '../vocabulary/kind.ts';
import { kindOf, type KindEvidence } from './kindOf.ts';

const judged = (evidence: Partial<KindEvidence>): Kind =>
  kindOf({
    status: undefined,
    stated: undefined,
    listed: undefined,
    codes: [],
    title: undefined,
    sentence: undefined,
    issues: 0,
    failed: false,
    throttled: false,
    ...evidence,
  });

describe('2.1.5 what a status says by itself', () => {
  test.each<[Kind, number[]]>([
    ['bad_request', [400, 405, 406, 411, 413, 414, 415, 416, 417, 418, 421, 424, 426, 431, 444]],
    ['unauthenticated', [401, 407, 511]],
    ['payment_required', [402]],
    ['forbidden', [403, 451]],
    ['not_found', [404, 410]],
    ['timeout', [408, 504, 522, 524]],
    ['conflict', [409, 412, 423, 428]],
    ['validation', [422]],
    ['unavailable', [425, 502, 503, 520, 521, 523, 529]],
    ['rate_limited', [429]],
    ['aborted', [499]],
    ['server', [500, 501, 505, 506, 507, 508, 510, 555]],
  ])('%s', (kind, statuses) => {
    expect(statuses.filter((status) => kindOfStatus(status) !== kind)).toEqual([]);
  });

  test.each([undefined, 0, 100, 200, 204, 301, 304, 399])('%s says nothing', (status) => {
    expect(kindOfStatus(status ?? 0)).toBeUndefined();
    expect(judged({ status })).toBe('unknown');
  });
});

describe('2.1.4 codes refine what the status settles', () => {
  test.each<[string, Partial<KindEvidence>, Kind]>([
    ['400 with a code', { status: 400, codes: ['not_found'] }, 'not_found'],
    ['400 with an issue', { status: 400, issues: 1 }, 'validation'],
    ['400 with issues, whatever the code', { status: 400, issues: 2, codes: ['conflict'] }, 'validation'],
    [
      '400 with one issue and a telling code',
      { status: 400, issues: 1, codes: ['already_exists'] },
      'conflict',
    ],
    ['400 with a title', { status: 400, title: 'Validation failed' }, 'validation'],
    ['403 for a plan', { status: 403, codes: ['plan_limit_reached'] }, 'payment_required'],
    ['403 that throttles', { status: 403, throttled: true }, 'rate_limited'],
    ['403 never gives way to 404', { status: 403, codes: ['not_found'] }, 'forbidden'],
    ['404 whatever the code', { status: 404, codes: ['validation_error'], issues: 3 }, 'not_found'],
    ['409 whatever the issues', { status: 409, issues: 1 }, 'conflict'],
    ['422 for something taken', { status: 422, codes: ['email_exists'] }, 'conflict'],
    ['422 with issues', { status: 422, issues: 1, codes: ['bad_request'] }, 'validation'],
    ['429 for a quota of money', { status: 429, codes: ['insufficient_quota'] }, 'payment_required'],
    [
      '429 for a quota with a wait',
      { status: 429, codes: ['quota_exceeded'], throttled: true },
      'rate_limited',
    ],
    ['429 for a limit of pace', { status: 429, codes: ['limit_exceeded'] }, 'rate_limited'],
    ['500 that is a time-out', { status: 500, codes: ['timeout'] }, 'timeout'],
    ['500 whatever else the code', { status: 500, codes: ['not_found'] }, 'server'],
    ['503 whatever the code', { status: 503, codes: ['internal_error'] }, 'unavailable'],
    ['the format’s own word', { status: 400, stated: 'conflict', codes: ['not_found'] }, 'conflict'],
    [
      'a table’s word, where the format has none that fits',
      { status: 403, stated: 'server', listed: 'payment_required' },
      'payment_required',
    ],
    ['200 with a code', { status: 200, codes: ['rate_limited'] }, 'rate_limited'],
    ['200 with an issue', { status: 200, issues: 1 }, 'validation'],
    ['no status, but a code', { codes: ['UNAUTHENTICATED'] }, 'unauthenticated'],
    ['a title, which is a code in words', { status: 400, title: 'Permission denied' }, 'forbidden'],
    [
      'a sentence, of which a word means nothing',
      { status: 400, title: 'Your token field is empty' },
      'bad_request',
    ],
    ['a sentence about a card', { status: 400, title: 'Card number is wrong' }, 'bad_request'],
    ['a sentence about what one cannot', { status: 400, title: 'You cannot add a fourth' }, 'bad_request'],
    ['a sentence that blames the data', { status: 400, title: 'Title can’t be blank' }, 'validation'],
    ['200 that declares failure', { status: 200, failed: true }, 'bad_request'],
    ['nothing', {}, 'unknown'],
  ])('%s', (_, evidence, kind) => {
    expect(judged(evidence)).toBe(kind);
  });
});
