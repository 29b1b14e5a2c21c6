import { describe, expect, test } from 'vitest';
import { de } from '../copy/de.ts';
import { createErrorKit } from '../createErrorKit.ts';
import type { ErrorKit } from '../errorKit.ts';
import { occasions, type Situation } from '../situation/situation.ts';
import { presented } from '../presented.test.support.ts';
import type { Presentation } from './presentation.ts';

const clock = { now: () => Date.UTC(2026, 0, 7, 12), after: () => () => {} };
const kit = createErrorKit({ clock, appName: 'Harbour', timeZone: 'UTC' });

const shown = (
  status: number,
  body: unknown,
  situation: Situation,
  own: ErrorKit = kit,
): Promise<Presentation> => presented(own, status, body, situation);

const form: Situation = { occasion: 'submit', request: { method: 'POST' } };
const offered = ({ remedies }: Presentation): string[] => remedies.map(({ remedy }) => remedy);

describe('5.1.7 a form offers nothing that loses what was typed', () => {
  test.each([
    ['400', 400, {}, 'Check the details and try again. If it happens again, contact support.'],
    [
      '404',
      404,
      {},
      'It may have been deleted or moved, or you may need access to it. What you entered is still here.',
    ],
    [
      '409',
      409,
      {},
      'Something has changed in the meantime. Check the details and try again. What you entered is still here.',
    ],
    [
      'a state that does not allow it',
      400,
      { code: 'invalid_state' },
      'It does not fit the current state. Check the details and try again.',
    ],
  ])('%s', async (_, status, answer, body) => {
    const made = await shown(status, answer, form);
    expect(made.body).toBe(body);
    expect(offered(made)).not.toContain('reload');
    // The same where nothing was typed.
    const pressed = await shown(status, answer, { occasion: 'action' });
    expect(offered(pressed)[0]).toBe('reload');
    expect(pressed.body).toMatch(/reload|refresh/i);
  });

  test('what the app itself does in place of a reload is offered, and so is what says that it discards', async () => {
    expect(offered(await shown(409, {}, { ...form, handled: ['reload'] }))).toEqual(['reload']);
    const discards = await shown(412, {}, form);
    expect(discards.remedies.map(({ label }) => label)).toEqual(['Compare', 'Discard my changes']);
    expect(offered(await shown(412, {}, { ...form, handled: ['compare'] }))).toEqual(['compare']);
  });

  test('the same wherever something is being edited', async () => {
    for (const occasion of occasions)
      expect(offered(await shown(404, {}, { occasion, editing: true }))).not.toContain('reload');
  });

  test('in another language', async () => {
    const own = createErrorKit({ clock, copy: de });
    const { body } = await shown(400, {}, form, own);
    expect(body).toMatch(/^Prüfen Sie die Angaben/);
  });
});

describe('4.2 the API’s own sentence about what was typed', () => {
  const sunday = 'Cranes cannot be ordered on a Sunday.';

  test.each([
    ['a sentence for a person', { message: sunday }, sunday],
    ['beside a code that only says so', { code: 'param_wrong', message: sunday }, sunday],
    [
      'in another script',
      { message: '日曜日はクレーンを注文できません' },
      '日曜日はクレーンを注文できません',
    ],
  ])('stands in a form: %s', async (_, answer, body) => {
    const made = await shown(400, answer, form);
    expect(made).toMatchObject({ body, serverText: 'shown', title: 'We could not use those details' });
  });

  test.each([
    ['parsers', 'Malformed JSON in what was sent'],
    ['parsers', 'Unexpected end of the input'],
    ['protocols', 'The X-Tenant header is missing here'],
    ['protocols', 'Missing required query parameter page'],
    ['names in code', 'The field first_name is not right'],
    ['names in code', 'The field firstName is not right'],
    ['names in code', 'Please send order.lines with it'],
    ['credentials', 'Your token field is empty'],
    ['types', 'Price has to be an integer above zero'],
    ['traces', 'at Crane.order (Crane.java:12) it broke'],
    ['no sentence', 'Bad input'],
    ['no sentence', 'nope'],
    ['a denial of meaning', 'Your request could not be processed'],
  ])('is not shown when it speaks of %s: %s', async (_, message) => {
    const made = await shown(400, { message }, form);
    expect(made.body).toMatch(/^Check the details/);
    expect(made.serverText).toBe('replaced');
  });

  test.each([
    ['nothing was typed', 400, { message: sunday }, { occasion: 'load' }, kit],
    ['a button was pressed', 400, { message: sunday }, { occasion: 'action' }, kit],
    ['no API is trusted', 400, { message: sunday }, form, createErrorKit({ clock, trustMessages: false })],
    ['it is too large', 413, { message: sunday }, form, kit],
    ['it is a fault', 500, { message: sunday }, form, kit],
    ['its format is for developers', 400, { error: 'invalid_grant', error_description: sunday }, form, kit],
    [
      'the app has own words for its code',
      400,
      { code: 'sunday', message: sunday },
      form,
      createErrorKit({ clock, codes: { sunday: { kind: 'bad_request', body: 'Choose another day.' } } }),
    ],
  ] as const)('is not shown when %s', async (_, status, answer, situation, own) => {
    expect((await shown(status, answer, situation, own)).body).not.toContain('Cranes');
  });
});

describe('5.1.15 a conflict while something is edited', () => {
  const editing: Situation = { occasion: 'submit', editing: true };
  const put = { method: 'PUT', url: 'https://api.example.com/ships/1' };

  test.each<[string, number, unknown, Situation, string]>([
    ['of no code', 409, {}, { ...editing, request: put }, 'edited'],
    ['of an unknown code', 409, { code: 'wombat' }, { ...editing, request: put }, 'edited'],
    ['of a code that only says so', 409, { code: 'CONFLICT' }, { ...editing, request: put }, 'edited'],
    ['with PATCH', 409, {}, { ...editing, request: { ...put, method: 'patch' } }, 'edited'],
    ['of a form whose method nobody knows', 409, {}, editing, 'edited'],
    ['with POST', 409, {}, { ...editing, request: { ...put, method: 'POST' } }, 'state'],
    ['of a button whose method nobody knows', 409, {}, { ...editing, occasion: 'action' }, 'state'],
    ['of a code that says what it is', 409, { code: 'email_exists' }, { ...editing, request: put }, 'taken'],
    ['of nothing that is edited', 409, {}, { occasion: 'submit', request: put }, 'state'],
  ])('%s', async (_, status, answer, situation, variant) => {
    expect((await shown(status, answer, situation)).meaning.variant).toBe(variant);
  });

  test('offers what a failed precondition does, and keeps the API’s own sentence', async () => {
    const here: Situation = { ...editing, request: put, handled: ['compare', 'reload'] };
    const [conflict, precondition] = [await shown(409, {}, here), await shown(412, {}, here)];
    expect(conflict.remedies).toEqual(precondition.remedies);
    expect([conflict.title, conflict.body]).toEqual([precondition.title, precondition.body]);
    const said = await shown(409, { message: 'Bo saved version 5 a minute ago' }, here);
    expect(said).toMatchObject({
      title: 'This changed while you were editing',
      body: 'Bo saved version 5 a minute ago',
    });
  });
});

describe('a 401 of a form that signs in', () => {
  const signsIn: Situation = { occasion: 'submit', signsIn: true };
  const expired = { error: 'Token has expired', code: 'token_expired' };

  test.each<[string, number, unknown, Situation, string]>([
    ['of a sentence only', 401, { error: 'Invalid Email or password.' }, signsIn, 'wrong_credentials'],
    ['of nothing', 401, {}, signsIn, 'wrong_credentials'],
    ['of a code that only says so', 401, { code: 'unauthorized' }, signsIn, 'wrong_credentials'],
    ['of an unknown code', 401, { code: 'wombat' }, signsIn, 'wrong_credentials'],
    ['to somebody new', 401, {}, { ...signsIn, hadSession: false }, 'wrong_credentials'],
    ['of a session', 401, expired, signsIn, 'session_over'],
    ['of a sentence on a session', 401, { message: 'Your session has expired' }, signsIn, 'session_over'],
    ['of a page that is too old', 419, {}, signsIn, 'session_over'],
    [
      'of any other form',
      401,
      { error: 'Invalid Email or password.' },
      { occasion: 'submit' },
      'session_over',
    ],
  ])('%s', async (_, status, answer, situation, variant) => {
    expect((await shown(status, answer, situation)).meaning.variant).toBe(variant);
  });

  test('is told in the form, whatever can be done about a session', async () => {
    const here: Situation = { ...signsIn, handled: ['signIn'] };
    const told = await shown(401, { error: 'Invalid Email or password.' }, here);
    expect(told).toMatchObject({ surface: 'form', title: 'Check your sign-in details' });
    expect(offered(told)).not.toContain('signIn');
    // What the app knows about its code stands.
    const codes = { wombat: { kind: 'unauthenticated', variant: 'session_over' } } as const;
    expect(await shown(401, { code: 'wombat' }, here, createErrorKit({ clock, codes }))).toMatchObject({
      surface: 'dialog',
    });
  });
});

describe('5.1.8 beside a countdown nothing names another time', () => {
  const inFour = { status: 503, headers: { 'retry-after': '4', 'content-type': 'application/json' } };
  test.each([
    ['an outage', {}, ''],
    ['maintenance', { code: 'maintenance_mode' }, 'It is not available until we are done.'],
    ['a provider’s outage', { code: 'upstream_unavailable' }, 'A service that we use is not available.'],
  ])('%s', async (_, answer, beside) => {
    const error = await kit.parseResponse(new Response(JSON.stringify(answer), inFour));
    const by: Situation = { occasion: 'action', request: { method: 'GET' }, attempt: 9 };
    const { body, bodyWithoutTime, remedies } = kit.present(error, by);
    expect(remedies[0]).toHaveProperty('notBefore');
    expect(body).toMatch(/in 4 seconds/);
    expect(bodyWithoutTime).toBe(beside);
    // The same where the kit goes on by itself, unless the words tell of that.
    const plan = { do: 'retry', at: clock.now() + 4000, reason: 'stated_wait' } as const;
    expect(kit.present(error, by, plan).bodyWithoutTime).toBe(beside || 'We keep trying.');
    // In a form it is said too that nothing is lost.
    const kept = kit.present(error, { ...by, occasion: 'submit' });
    expect(kept.bodyWithoutTime).toBe(`${beside} What you entered is still here.`.trim());
  });

  test('what nobody knows about a change is said all the same', async () => {
    const error = await kit.parseResponse(new Response(null, inFour));
    const made = kit.present(error, { occasion: 'submit', request: { method: 'POST' } });
    expect(made.bodyWithoutTime ?? made.body).toContain('We cannot tell if this was saved.');
  });
});

test('5.6.8 words send nobody back where no way back is offered', async () => {
  const way = /go back to where you were/;
  expect((await shown(403, {}, { occasion: 'navigate' })).body).toMatch(way);
  const toast: Situation = { occasion: 'action', request: { method: 'GET' }, surfaces: ['toast'] };
  const { body, surface } = await shown(403, {}, toast);
  expect(surface).toBe('toast');
  expect(body).toBe('Ask the person who manages Harbour for access.');
  expect((await shown(403, {}, { occasion: 'navigate', handled: [] })).body).not.toMatch(way);
});
