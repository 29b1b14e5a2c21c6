import { describe, expect, test } from 'vitest';
import { de } from './copy/de.ts';
import { en } from './copy/en.ts';
import { createErrorKit } from './createErrorKit.ts';
import type { ErrorKit, ErrorKitOptions } from './errorKit.ts';
import { explain } from './explain/explain.ts';
import { anError } from './explain/anError.test.support.ts';
import { allSayings } from './copy/allSayings.test.support.ts';
import { toastTime } from './notify/toastTime.ts';
import { presented } from './presented.test.support.ts';
import type { Presentation } from './present/presentation.ts';
import { politenessOf } from './present/manner.ts';
import { remedies as allRemedies } from './vocabulary/remedy.ts';
import { kinds } from './vocabulary/kind.ts';
import { occasions, type Situation } from './situation/situation.ts';
import { surfaces } from './situation/surface.ts';

const now = Date.UTC(2026, 0, 7, 12);
const clock = { now: () => now, after: () => () => {} };
const kitWith = (options: ErrorKitOptions = {}): ErrorKit =>
  createErrorKit({ appName: 'Postbox', clock, timeZone: 'UTC', retry: { attempts: 1 }, ...options });
const kit = kitWith();

const shown = (
  status: number,
  body: unknown,
  situation: Situation,
  own: ErrorKit = kit,
): Promise<Presentation> => presented(own, status, body, situation);

test('5.1.4 nobody is blamed and nothing is a joke', () => {
  const blame =
    /\byou (?:entered|typed|gave|made|forgot|failed|did not|provided)\b|\byour (?:mistake|fault|error)\b|!|\?|uh|ha\b|hm/i;
  const blamed = allSayings(en).filter(
    ({ text }) => blame.test(text) && !text.startsWith('What you entered'),
  );
  expect(blamed.filter(({ key }) => !/inputKept|writeTitle/.test(key))).toEqual([]);
  const ours = allSayings(en).filter(({ key }) =>
    /^variants\.(?:server|unavailable|network)\.title/.test(key),
  );
  expect(ours.some(({ text }) => text.startsWith('We '))).toBe(true);
});

describe('5.1.5 a field’s text makes sense alone', () => {
  const fields = [
    { name: 'email', label: 'E-mail address' },
    { name: 'country', label: 'Country', control: 'choice' },
  ] as const;
  test.each([
    [{ field: 'email', code: 'required' }, 'Enter e-mail address'],
    [
      { field: 'email', code: 'too_short', params: { min: 6 } },
      'E-mail address must have 6 characters or more',
    ],
    [{ field: 'country', code: 'required' }, 'Choose country'],
    [{ field: 'email', code: 'unheard_of' }, 'Check e-mail address'],
  ])('%o', async (issue, text) => {
    const made = await shown(422, { errors: [issue] }, { occasion: 'submit', fields });
    expect(made.fields.flatMap(({ messages }) => messages)).toEqual([text]);
  });

  test('different causes have different texts', () => {
    const rules = Object.entries(en.rules).map(([, sayings]) => JSON.stringify(sayings));
    expect(new Set(rules).size).toBe(rules.length);
  });
});

describe('5.1.13 what could not be loaded is never shown as nothing', () => {
  const loads = occasions.filter((occasion) => ['load', 'render', 'navigate'].includes(occasion));
  test.each(kinds.filter((kind) => kind !== 'aborted'))('%s', (kind) => {
    const error = anError(kind);
    for (const occasion of loads)
      expect(['silent', 'stale']).not.toContain(kit.present(error, { occasion, hasData: false }).surface);
  });
});

describe('5.1.14 a limit says where one stands and what can be done about it', () => {
  const limit = {
    code: 'plan_limit_reached',
    details: {
      limit: 'max_subscribers',
      current: 500,
      max: 500,
      tier: 'free',
      resets_at: '2026-02-01T00:00:00Z',
    },
  };

  test('which limit, how much of it, which plan, and the way without paying', async () => {
    const { title, body, remedies } = await shown(402, limit, { occasion: 'action' });
    expect(title).toBe('Your plan’s limit is reached');
    expect(body).toContain('500 of 500 subscribers on the Free plan');
    expect(body).toContain('remove some you do not need');
    expect(remedies.map(({ label }) => label)).toEqual(['See plans', 'Not now']);
  });

  test('when it starts again', async () => {
    const quota = { ...limit, code: 'email_quota_exceeded' };
    const { body } = await shown(402, quota, { occasion: 'action' });
    expect(body).toContain('starts again on February 1, 2026');
  });

  test('who can change it, where nothing here can', async () => {
    const handled = allRemedies.filter((remedy) => !['upgrade', 'subscribe'].includes(remedy));
    const { body, surface } = await shown(402, limit, { occasion: 'submit', handled });
    expect(body).toContain('The person who manages Postbox can change the plan.');
    expect(surface).toBe('form');
    const pressed = await shown(402, limit, { occasion: 'action', handled });
    expect(pressed.surface).toBe('local');
    const plain = await shown(402, limit, { occasion: 'submit' });
    expect(plain.body).not.toContain('can change the plan');
  });

  test('it presses nobody', () => {
    const words = allSayings(en).filter(({ key }) =>
      /limit_reached|quota_used|not_in_plan|no_subscription/.test(key),
    );
    expect(
      words.filter(({ text }) => /now or|only today|hurry|miss|lose|last chance|must/i.test(text)),
    ).toEqual([]);
    expect(en.remediesByVariant?.limit_reached?.dismiss).toBe('Not now');
  });
});

const conflict = (details: object) => ({ code: 'version_conflict', details });

describe('5.1.15 two people have changed the same', () => {
  const last = { updated_by: 'Ada Lovelace', updated_at: '2026-01-07T09:30:00Z' };

  test('what was typed is kept, comparing comes first, nothing is overwritten', async () => {
    const { title, body, remedies } = await shown(409, conflict(last), { occasion: 'submit' });
    expect(title).toBe('This changed while you were editing');
    expect(body).toContain('Your version is not saved. Compare both before you save again.');
    expect(body).toContain('What you entered is still here.');
    expect(remedies.map(({ remedy, primary }) => [remedy, primary])).toEqual([
      ['compare', true],
      ['reload', false],
    ]);
  });

  test.each([
    [last, 'Last changed by Ada Lovelace, 9:30 AM.'],
    [{ ...last, updated_at: undefined }, 'Last changed by Ada Lovelace.'],
    [{ ...last, updated_by: undefined }, 'Last changed: 9:30 AM.'],
    [{ ...last, updated_by: 'usr_81f2', updated_at: 'yesterday' }, 'Your version is not saved.'],
  ])('who and when, where that is known: %o', async (details, words) => {
    const made = await shown(409, conflict(details), { occasion: 'submit' });
    expect(made.body?.replaceAll('\u202F', ' ').slice(0, words.length)).toBe(words);
  });
});

test.each([
  [en, /you may need access/],
  [de, /Sie brauchen Zugriff/],
])('5.1.16 what is not found may only be out of reach', async (copy, words) => {
  const own = kitWith({ copy });
  for (const occasion of ['load', 'navigate'] as const)
    expect((await shown(404, {}, { occasion }, own)).body).toMatch(words);
});

test('5.1.17 a sign-in never tells whether there is such an account', async () => {
  const codes = [
    'user_not_found',
    'no_such_user',
    'account_not_found',
    'invalid_password',
    'wrong_password',
    'bad_credentials',
  ];
  const told = await Promise.all(
    codes.map(async (code) => {
      const message = code.includes('password')
        ? 'That password is wrong.'
        : 'There is no account with this address.';
      const { title, body, fields, unplaced } = await shown(
        401,
        { code, message },
        { occasion: 'submit', fields: ['email', 'password'] },
      );
      return JSON.stringify({ title, body, fields, unplaced });
    }),
  );
  expect(new Set(told).size).toBe(1);
  expect(told[0]).toContain('Check your sign-in details');
});

const onSurface = (
  surface: Presentation['surface'],
  occasion: Situation['occasion'] = 'action',
): Presentation => kit.present(anError('server'), { occasion, surfaces: [surface] });

describe('5.5 how each surface behaves', () => {
  test.each(surfaces)('%s is told as loudly as it should be', (surface) => {
    const quiet = surface === 'silent' || surface === 'stale';
    expect(politenessOf(surface, 'submit')).toBe(quiet ? 'off' : 'assertive');
    expect(politenessOf(surface, 'refresh')).toBe(quiet ? 'off' : 'polite');
  });

  test('a toast of an error stays, one that only informs leaves by itself', () => {
    expect(toastTime(onSurface('toast'))).toBeUndefined();
    expect(toastTime({ ...onSurface('toast'), tone: 'success', remedies: [] })).toBeGreaterThanOrEqual(6_000);
  });

  test('one banner a cause', () => {
    const own = kitWith();
    for (const source of ['list', 'menu'])
      own.report(anError('unavailable'), { occasion: 'refresh', streak: 3, source, surfaces: ['banner'] });
    expect(own.notices.getSnapshot().banner).toMatchObject({ count: 2, sources: ['list', 'menu'] });
  });

  test('a dialog only after the person’s own action', () => {
    const dialogs = kinds.flatMap((kind) =>
      occasions.filter((occasion) => kit.present(anError(kind), { occasion }).surface === 'dialog'),
    );
    expect(new Set(dialogs)).toEqual(new Set(['submit', 'action']));
  });
});

test('5.6.3 what was done in a dialog is said in the dialog', () => {
  // A form in a dialog names the surfaces that it draws; the page's own are behind it.
  for (const kind of kinds) {
    const { surface } = kit.present(anError(kind), {
      occasion: 'submit',
      surfaces: ['field', 'summary', 'form'],
    });
    expect(['form', 'silent']).toContain(surface);
  }
});

test('6.11 what a boundary has told is recognised by the root’s own hook', () => {
  const own = kitWith();
  const thrown = new TypeError('x is not a function');
  expect(own.isReported(thrown)).toBe(false);
  own.report(thrown, { occasion: 'render', main: false });
  expect(own.isReported(thrown)).toBe(true);
});

describe('5.6.5 one failure that reaches two consumers', () => {
  test('shows once', () => {
    const own = kitWith();
    const error = own.parseError({ status: 500 });
    for (const source of ['header', 'page'])
      own.report(error, { occasion: 'load', source, surfaces: ['toast'] });
    expect(own.notices.getSnapshot().toasts).toMatchObject([{ count: 2, sources: ['header', 'page'] }]);
    expect(own.isReported(error)).toBe(true);
  });

  test('on the most specific surface that is there', () => {
    const error = anError('server');
    const on = (...there: Presentation['surface'][]): string =>
      kit.present(error, { occasion: 'action', surfaces: there }).surface;
    expect(on('local', 'section', 'banner', 'toast')).toBe('local');
    expect(on('banner', 'toast')).toBe('toast');
    const invalid = anError('validation', { issues: [{ path: ['email'], message: 'Not this one' }] });
    const where: Situation = { occasion: 'submit', fields: ['email'] };
    expect(kit.present(invalid, { ...where, surfaces: ['field', 'local', 'toast'] }).surface).toBe('field');
  });
});

test('5.6.6 when its cause is over a banner leaves, and its end is told if its beginning was', () => {
  const own = kitWith();
  own.report(anError('unavailable'), {
    occasion: 'refresh',
    streak: 3,
    source: 'list',
    surfaces: ['banner'],
  });
  own.settle('list');
  expect(own.notices.getSnapshot()).toMatchObject({ recovered: { cause: 'unavailable' } });
  expect(own.notices.getSnapshot().banner).toBeUndefined();
  expect(kitWith().notices.getSnapshot().recovered).toBeUndefined();
});

test.each<[string, unknown, 'failed' | 'unknown']>([
  ['the API said no', { status: 409 }, 'failed'],
  ['it was never sent', { status: 429 }, 'failed'],
  ['the connection broke', new TypeError('Failed to fetch'), 'unknown'],
])('5.6.7 a change may be undone only where it is certain that it failed: %s', (_, thrown, outcome) => {
  const made = kit.present(thrown, { occasion: 'action', request: { method: 'POST' } });
  expect(made.outcome).toBe(outcome);
  expect(made.remedies.some(({ remedy }) => remedy === 'check')).toBe(outcome === 'unknown');
});

test('5.7.5 a code that nobody knows is understood by its status, and can be found', () => {
  const error = anError('conflict', { codes: ['wombat_on_strike'], code: 'wombat_on_strike' });
  expect(explain(error, { codes: {}, dialects: [] }).source).toBe('kind');
  expect(kit.explain(error, { occasion: 'action' })).toContain('wombat_on_strike');
});
