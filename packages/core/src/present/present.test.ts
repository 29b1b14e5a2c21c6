import { describe, expect, test } from 'vitest';
import { ar } from '../copy/ar.ts';
import { de } from '../copy/de.ts';
import { en } from '../copy/en.ts';
import { fr } from '../copy/fr.ts';
import { ja } from '../copy/ja.ts';
import { zhHans } from '../copy/zh-Hans.ts';
import { anError } from '../explain/anError.test.support.ts';
import { explain } from '../explain/explain.ts';
import type { ApiErrorFields } from '../normalise/apiError.ts';
import type { RetryPlan } from '../retry/retryPlan.ts';
import type { Issue } from '../vocabulary/issue.ts';
import { kinds, type Kind } from '../vocabulary/kind.ts';
import type { Remedy } from '../vocabulary/remedy.ts';
import type { Copy } from './copy.ts';
import { say } from './format.ts';
import type { PresentPolicy } from './policy.ts';
import { present } from './present.ts';
import type { Presentation } from './presentation.ts';
import { occasions, type Occasion, type Situation } from '../situation/situation.ts';

const now = 1_767_225_600_000;
const stop: RetryPlan = { do: 'stop', reason: 'kind_is_final' };

interface Scene {
  readonly situation?: Partial<Situation>;
  readonly policy?: PresentPolicy;
  readonly retry?: RetryPlan;
  readonly copy?: Copy;
}

function shown(
  kind: Kind,
  occasion: Occasion,
  fields: Partial<ApiErrorFields> = {},
  scene: Scene = {},
): Presentation {
  const error = anError(kind, { receivedAt: now, ...fields });
  const meaning = explain(error, { codes: scene.policy?.codes ?? {}, dialects: [] });
  return present(
    error,
    meaning,
    scene.retry ?? stop,
    { occasion, ...scene.situation },
    { appName: 'Postbox', ...scene.policy },
    scene.copy ?? en,
    now,
  );
}

const form: Partial<Situation> = {
  fields: [
    { name: 'email', label: 'E-mail address' },
    { name: 'firstName', label: 'First name' },
    { name: 'plan', label: 'Plan', control: 'choice' },
    { name: 'iban', label: 'IBAN' },
    { name: 'avatar', label: 'Picture', control: 'file' },
    { name: 'password', label: 'Password' },
  ],
};

const withIssue = (fields: Partial<Issue>): Partial<ApiErrorFields> => ({
  issues: [{ path: ['email'], message: 'This one is not for you', ...fields }],
});

const labelled = (made: Presentation): string[] =>
  made.remedies.map(({ remedy, label, primary }) => `${primary ? '*' : ''}${remedy}: ${label}`);

const upgradeAt = (upgradeUrl: string): Partial<ApiErrorFields> => ({
  limit: { upgradeUrl },
  request: { url: 'https://api.example.com/v1/subscribers', method: 'POST' },
});

const call = (url: string, method = 'GET'): Partial<ApiErrorFields> => ({ request: { url, method } });

describe('5.4 words', () => {
  test.each<[string, Kind, Occasion, Partial<ApiErrorFields>, Scene, string, string | undefined]>([
    [
      'a failed load',
      'server',
      'load',
      {},
      { situation: { subject: 'your invoices' } },
      'We could not load your invoices',
      'The problem is on our side. Try again in a moment.',
    ],
    [
      'without a subject',
      'server',
      'load',
      {},
      {},
      'We could not load this',
      'The problem is on our side. Try again in a moment.',
    ],
    [
      'a failed write',
      'server',
      'action',
      {},
      {},
      'We could not finish this',
      'The problem is on our side. Try again in a moment.',
    ],
    [
      '1.2.11 a write of unknown outcome',
      'timeout',
      'submit',
      { outcome: 'unknown' },
      { situation: { subject: 'the order' } },
      'We do not know if this was saved',
      'There was no answer in time. Check the order before you send it again.',
    ],
    [
      'a read has no unknown outcome',
      'timeout',
      'load',
      { outcome: 'unknown' },
      {},
      'This is taking too long',
      'There was no answer in time. Try again.',
    ],
    [
      'the app by its name',
      'network',
      'load',
      {},
      {},
      'We could not reach Postbox',
      'Check your connection. A firewall, VPN or blocker can also stop it.',
    ],
    [
      'an app without a name',
      'network',
      'load',
      {},
      { policy: { appName: undefined as never } },
      'We could not connect',
      'Check your connection. A firewall, VPN or blocker can also stop it.',
    ],
    [
      'a session that ended',
      'unauthenticated',
      'load',
      {},
      {},
      'Sign in again to continue',
      'Your session has ended. You will come back to this page.',
    ],
    [
      'a session that ended where nobody can sign in',
      'unauthenticated',
      'load',
      {},
      { situation: { handled: [] } },
      'Sign in again to continue',
      'Your session has ended.',
    ],
    [
      'no session before',
      'unauthenticated',
      'load',
      {},
      { situation: { hadSession: false } },
      'Sign in to see this',
      'This page is for people with an account.',
    ],
    [
      'a page that is not there',
      'not_found',
      'navigate',
      {},
      {},
      'We could not find this page',
      'Check the address. The page may have moved, or you may need access to see it.',
    ],
    [
      'a crash',
      'unknown',
      'render',
      { status: undefined },
      {},
      'This part of the page stopped working',
      'The rest of the page still works. Load this part again.',
    ],
    [
      'a limit',
      'payment_required',
      'action',
      { limit: { name: 'max_subscribers', current: 500, max: 500, tier: 'free' } },
      {},
      'Your plan’s limit is reached',
      'You are using 500 of 500 subscribers on the Free plan. Choose a larger plan, or remove some you do not need.',
    ],
    [
      'a limit of unknown size',
      'payment_required',
      'action',
      { codes: ['seat_limit_reached'] },
      {},
      'Your plan’s limit is reached',
      'Choose a larger plan, or remove something you do not need.',
    ],
    [
      '5.1.9 a fault that repeats',
      'unknown',
      'action',
      { status: 418, requestId: 'req_1' },
      {},
      'This did not work',
      'Try again. If it happens again, contact support and give the reference below.',
    ],
    [
      'without a reference',
      'unknown',
      'action',
      { status: 418 },
      {},
      'This did not work',
      'Try again. If it happens again, contact support.',
    ],
    [
      '5.1.7 a form keeps its input',
      'offline',
      'submit',
      {},
      {},
      'You are offline',
      'Try again when you are back online. What you entered is still here.',
    ],
    [
      'a validation without details',
      'validation',
      'submit',
      { message: 'Validation failed' },
      {},
      'Check what you entered',
      'Some of the details were not accepted. Look through the form and send it again. What you entered is still here.',
    ],
  ])('%s', (_, kind, occasion, fields, scene, title, body) => {
    expect(shown(kind, occasion, fields, scene)).toMatchObject({ title, body });
  });

  test.each<[string, RetryPlan, string, string | undefined]>([
    [
      'by the person, in a minute',
      { do: 'offer', notBefore: now + 60_000, reason: 'stated_wait' },
      'Too much was sent in a short time. You can try again in 1 minute.',
      'Too much was sent in a short time.',
    ],
    [
      'by the person, in seconds',
      { do: 'offer', notBefore: now + 12_000, reason: 'stated_wait' },
      'Too much was sent in a short time. You can try again in 12 seconds.',
      'Too much was sent in a short time.',
    ],
    [
      'by itself',
      { do: 'retry', at: now + 30_000, reason: 'stated_wait' },
      'Too much was sent in a short time. We continue by ourselves in 30 seconds.',
      'Too much was sent in a short time. We continue by ourselves.',
    ],
    [
      'in hours',
      { do: 'offer', notBefore: now + 7_200_000, reason: 'stated_wait' },
      'Too much was sent in a short time. You can try again after 2:00 AM.',
      'Too much was sent in a short time.',
    ],
    [
      '1.1.23 in days',
      { do: 'offer', notBefore: now + 200_000_000, reason: 'wait_too_long' },
      'Too much was sent in a short time. Try again later.',
      undefined,
    ],
    [
      'at a time nobody knows',
      { do: 'offer', reason: 'back_off' },
      'Too much was sent in a short time. Wait a little, then try again.',
      undefined,
    ],
  ])('5.1.8 again %s', (_, retry, body, bodyWithoutTime) => {
    const made = shown('rate_limited', 'action', {}, { retry, policy: { timeZone: 'UTC' } });
    expect(made.body?.replaceAll('\u202F', ' ')).toBe(body);
    expect(made.bodyWithoutTime).toBe(bodyWithoutTime);
  });

  test('title and body are never empty, nor the same', () => {
    for (const kind of kinds)
      for (const occasion of occasions) {
        const { title, body } = shown(kind, occasion);
        expect(title).toMatch(/\S/);
        expect(body).not.toBe(title);
        expect(`${title} ${body ?? ''}`).not.toMatch(/[{}]|undefined/);
      }
  });
});

describe('an app’s own words', () => {
  const codes = { email_exists: { title: 'That address is already subscribed', body: 'Open {thing}.' } };

  test('win over ours', () => {
    expect(
      shown(
        'conflict',
        'action',
        { codes: ['email_exists'] },
        { policy: { codes }, situation: { subject: 'the subscriber' } },
      ),
    ).toMatchObject({ title: 'That address is already subscribed', body: 'Open the subscriber.' });
  });

  test('stand at the field that the code speaks of', () => {
    const { fields } = shown(
      'conflict',
      'submit',
      { codes: ['email_exists'] },
      { policy: { codes }, situation: form },
    );
    expect(fields).toMatchObject([{ name: 'email', messages: ['That address is already subscribed'] }]);
  });

  test('5.1.11 may be kept by language', () => {
    const copy: Copy = {
      ...en,
      codes: { 'quota.*': { title: 'Enough for today', body: 'Come back tomorrow.' } },
    };
    expect(shown('payment_required', 'load', { codes: ['quota_exceeded'] }, { copy })).toMatchObject({
      title: 'Enough for today',
      body: 'Come back tomorrow.',
    });
  });

  test('name what the API calls otherwise', () => {
    const copy: Copy = { ...en, names: { max_subscribers: 'readers', free: 'Starter' } };
    const limit = { name: 'max_subscribers', current: 5, max: 5, tier: 'free' };
    expect(shown('payment_required', 'load', { limit }, { copy }).body).toContain(
      '5 of 5 readers on the Starter plan',
    );
  });
});

describe('5.2 whose text is shown', () => {
  const sent = 'This order was shipped yesterday.';
  test.each<[string, Kind, Partial<ApiErrorFields>, PresentPolicy, boolean]>([
    ['a conflict whose code says nothing', 'conflict', {}, {}, true],
    ['a conflict whose code we know', 'conflict', { codes: ['stale_version'] }, {}, false],
    ['403 in a text for people', 'forbidden', { audience: 'person' }, {}, true],
    ['403 in a text for developers', 'forbidden', {}, {}, false],
    [
      '4.18 403 whose code we know',
      'forbidden',
      { codes: ['forbidden'], audience: 'person' },
      { trustMessages: true },
      false,
    ],
    ['a code that only says that it failed', 'validation', { codes: ['validation_error'] }, {}, true],
    ['403 where the app trusts', 'forbidden', {}, { trustMessages: true }, true],
    ['402 in a text for people', 'payment_required', { audience: 'person' }, {}, true],
    ['a conflict where the app does not trust', 'conflict', {}, { trustMessages: false }, false],
    ['4.3 a failure of the service', 'server', { audience: 'person' }, { trustMessages: true }, false],
    ['401', 'unauthenticated', { audience: 'person' }, { trustMessages: true }, false],
    ['404', 'not_found', { audience: 'person' }, { trustMessages: true }, false],
    ['429', 'rate_limited', { audience: 'person' }, { trustMessages: true }, false],
    ['413', 'bad_request', { status: 413, audience: 'person' }, { trustMessages: true }, false],
    ['400 that blames nothing', 'bad_request', { audience: 'person' }, {}, false],
    ['no response', 'network', { audience: 'person' }, { trustMessages: true }, false],
    ['a conflict that is only named', 'conflict', { message: 'Version conflict' }, {}, false],
    [
      'one that is only named, where the app trusts',
      'conflict',
      { message: 'Version conflict' },
      { trustMessages: true },
      true,
    ],
    ['another language', 'conflict', { lang: 'de' }, {}, false],
    ['the same language', 'conflict', { lang: 'en-GB' }, {}, true],
    [
      'text that was not for people',
      'conflict',
      { message: 'duplicate key value violates unique constraint' },
      {},
      false,
    ],
    [
      'an origin that is trusted',
      'forbidden',
      { request: { url: 'https://api.example.com/x' } },
      { trustMessages: { 'https://api.example.com': true } },
      true,
    ],
    [
      'an origin that is not listed',
      'conflict',
      { request: { url: 'https://other.example/x' } },
      { trustMessages: { 'https://api.example.com': true } },
      false,
    ],
  ])('%s', (_, kind, fields, policy, theirs) => {
    const { body, title } = shown(kind, 'action', { message: sent, ...fields }, { policy });
    expect(body === (fields.message ?? sent)).toBe(theirs);
    expect(title).not.toBe(sent);
  });

  test.each<[string, Partial<ApiErrorFields>, PresentPolicy, string]>([
    [
      'a rule that we know',
      withIssue({ code: 'email' }),
      {},
      'Enter an e-mail address like name@example.com',
    ],
    ['a rule that we do not know', withIssue({ code: 'E17' }), {}, 'This one is not for you'],
    ['no code', withIssue({}), {}, 'This one is not for you'],
    ['a rule without its number', withIssue({ code: 'too_long' }), {}, 'This one is not for you'],
    [
      'a rule with its number in the text',
      withIssue({ code: 'max_length', message: 'Must not exceed 100 characters' }),
      {},
      'E-mail address must have 100 characters or fewer',
    ],
    [
      'text with a number that is no bound',
      withIssue({ code: 'max_length', message: 'Address line 2 is full' }),
      {},
      'Address line 2 is full',
    ],
    ['text that is unfit', withIssue({ message: 'null' }), {}, 'Check e-mail address'],
    ['no trust', withIssue({}), { trustMessages: false }, 'Check e-mail address'],
    ['half a sentence', withIssue({ message: "can't be blank" }), {}, "E-mail address can't be blank"],
    [
      'the API’s own name for the field',
      withIssue({ message: 'email must be an address' }),
      {},
      'E-mail address must be an address',
    ],
    [
      'a quoted name',
      withIssue({ message: '"email" is not allowed here' }),
      {},
      'E-mail address is not allowed here',
    ],
    [
      'an app’s code',
      withIssue({ code: 'E17' }),
      { codes: { E17: { title: 'Use your work address' } } },
      'Use your work address',
    ],
    ['4.3 issues of a failure', { ...withIssue({}), status: 500 }, {}, 'Check e-mail address'],
  ])('at a field: %s', (_, fields, policy, message) => {
    const { fields: placed } = shown('validation', 'submit', fields, { policy, situation: form });
    expect(placed).toMatchObject([{ name: 'email', messages: [message] }]);
  });

  test.each<[string, Copy, string, string]>([
    ['German', de, 'muss ausgefüllt werden', 'Kunde: muss ausgefüllt werden'],
    ['German that names the field', de, 'nur ein Kunde ist möglich', 'Nur ein Kunde ist möglich'],
    ['German of its own', de, 'Das ist schon vergeben', 'Das ist schon vergeben'],
    ['French', fr, 'doit être rempli(e)', 'Kunde\u00A0: doit être rempli(e)'],
    ['English in another language', de, 'must be a palindrome', 'Kunde: must be a palindrome'],
    ['English after the name', en, 'must be a palindrome', 'Kunde must be a palindrome'],
    ['Arabic', ar, 'لا يمكن أن يكون فارغا', '\u2068Kunde\u2069: لا يمكن أن يكون فارغا'],
    ['an Arabic sentence', ar, 'هذا الحقل مطلوب.', 'هذا الحقل مطلوب.'],
    ['Japanese', ja, 'を入力してください', 'Kunde：を入力してください'],
    ['a Chinese sentence', zhHans, '该值不被接受。', '该值不被接受。'],
  ])('5.1.5 half a sentence stands after the name of its field: %s', (_, copy, message, told) => {
    const fields = { issues: [{ path: ['customer'], message }] };
    const situation = { fields: [{ name: 'customer', label: 'Kunde' }] };
    const [field] = shown('validation', 'submit', fields, { situation, copy }).fields;
    expect(field?.messages).toEqual([told]);
  });

  test.each<[readonly Remedy[], string]>([
    [['compare', 'reload'], 'Compare both before you save again.'],
    [['reload'], 'Open this page in another tab to see the latest one.'],
  ])('5.1.15 versions are to be compared where something compares them: %s', (handled, told) => {
    const situation = { editing: true, handled };
    const { body } = shown('conflict', 'submit', { status: 412, codes: ['edit_conflict'] }, { situation });
    expect(body).toBe(`Your version is not saved. ${told} What you entered is still here.`);
    const read = shown(
      'conflict',
      'load',
      { status: 412, codes: ['edit_conflict'] },
      { situation: { handled } },
    );
    expect(read.body).toBe('Refresh to see the latest version.');
  });

  test('a resource stands in no case that its name would have to follow', () => {
    const limit = { name: 'orders', current: 100, max: 100 };
    const copy = { ...de, names: { orders: 'Aufträge' } };
    const { body } = shown('payment_required', 'submit', { limit, codes: ['plan_limit_reached'] }, { copy });
    expect(body).toContain('Aufträge: 100 von 100 in Gebrauch.');
    expect(say(copy.ui.usage, { ...limit, resource: 'Aufträge' }, copy)).toBe('Aufträge: 100 von 100');
  });

  test.each<[string, Partial<Situation>, string]>([
    ['nobody repeats it', {}, 'Try again when you are back online.'],
    ['a page that can be loaded again', { handled: ['retry'] }, 'We carry on when the connection is back.'],
    [
      'a toast, which repeats nothing',
      { handled: ['retry'], surfaces: ['toast'] },
      'Try again when you are back online.',
    ],
    ['attempts are counted', { attempt: 1 }, 'We carry on when the connection is back.'],
  ])(
    'that it goes on when the connection is back is said where somebody sees to it: %s',
    (_, situation, told) => {
      const retry = { do: 'retry', at: now, paused: true, reason: 'waiting_for_connection' } as const;
      expect(shown('offline', 'navigate', {}, { retry, situation }).body).toBe(told);
      const hidden = { ...retry, reason: 'waiting_for_page' } as const;
      const kept = situation.attempt !== undefined;
      const { body } = shown('network', 'navigate', {}, { retry: hidden, situation });
      expect(body === 'Check your connection. We keep trying.').toBe(kept);
    },
  );

  test('5.1.5 a sentence that several fields share names them', () => {
    const message = 'Dieses Feld ist erforderlich.';
    const issues = [
      { path: ['email'], message },
      { path: ['firstName'], message },
      { path: ['iban'], message: 'Die IBAN ist es nicht.' },
    ];
    const { fields } = shown('validation', 'submit', { issues }, { situation: form, copy: de });
    expect(fields.flatMap(({ messages }) => messages)).toEqual([
      'E-mail address: Dieses Feld ist erforderlich.',
      'First name: Dieses Feld ist erforderlich.',
      'Die IBAN ist es nicht.',
    ]);
  });

  test('4.13 a text about a secret that quotes something is not shown', () => {
    const fields = { issues: [{ path: ['password'], message: "The password 'hunter2' is too common" }] };
    expect(shown('validation', 'submit', fields, { situation: form }).fields[0]?.messages).toEqual([
      'Check password',
    ]);
  });

  test('3.1.20 a text in another language says so', () => {
    const fields = { lang: 'de', issues: [{ path: ['email'], message: 'Diese Adresse ist gesperrt' }] };
    expect(shown('validation', 'submit', fields, { situation: form }).fields).toMatchObject([
      { messages: ['Diese Adresse ist gesperrt'], lang: 'de' },
    ]);
  });
});

describe('5.3 rules speak with the form’s labels', () => {
  test.each<[Copy, string]>([
    [en, 'Enter first name'],
    [de, 'First name eingeben'],
    [ar, '\u2068First name\u2069: أدخل قيمة'],
    [ja, 'First nameを入力してください'],
  ])('$lang leaves a label as it stands, unless it writes words in small letters', (copy, message) => {
    const { fields } = shown(
      'validation',
      'submit',
      { issues: [{ path: ['firstName'], code: 'required' }] },
      {
        situation: form,
        copy,
      },
    );
    expect(fields).toMatchObject([{ messages: [message] }]);
  });

  test.each<[Partial<Issue> & { path: Issue['path'] }, string]>([
    [{ path: ['first_name'], code: 'missing' }, 'Enter first name'],
    [{ path: ['iban'], code: 'blank' }, 'Enter IBAN'],
    [{ path: ['plan'], code: 'required' }, 'Choose plan'],
    [{ path: ['avatar'], code: 'required' }, 'Choose a file for picture'],
    [
      { path: ['password'], code: 'too_short', params: { min: 12 } },
      'Password must have 12 characters or more',
    ],
    [
      { path: ['password'], code: 'too_short', params: { count: 1 } },
      'Password must have 1 character or more',
    ],
    [
      { path: ['first_name'], code: 'string_too_long', params: { max_length: 1000 } },
      'First name must have 1,000 characters or fewer',
    ],
    [
      { path: ['first_name'], code: 'Size', params: { min: 2, max: 9 } },
      'First name must have 2 to 9 characters',
    ],
    [{ path: ['plan'], code: 'gte', params: { gte: 1 } }, 'Plan must be 1 or more'],
    [{ path: ['plan'], code: 'enum' }, 'Choose one of the options for plan'],
    [{ path: ['email'], code: 'email_exists' }, 'E-mail address is already in use. Use another one.'],
    [
      { path: ['avatar'], code: 'too_big', params: { origin: 'file', maximum: 5_242_880 } },
      'Choose a file smaller than 5 MB',
    ],
    [{ path: ['avatar'], code: 'mimes', params: { types: 'PNG or JPEG' } }, 'Choose a PNG or JPEG file'],
  ])('%j', (issue, message) => {
    const { fields } = shown('validation', 'submit', { issues: [issue] }, { situation: form });
    expect(fields[0]?.messages).toEqual([message]);
  });

  test('2.9.4 what is missing comes first, and the same is said once', () => {
    const issues: Issue[] = [
      { path: ['email'], message: 'Not this one' },
      { path: ['email'], code: 'email' },
      { path: ['email'], code: 'blank' },
      { path: ['email'], code: 'required' },
    ];
    expect(shown('validation', 'submit', { issues }, { situation: form }).fields[0]?.messages).toEqual([
      'Enter e-mail address',
      'Enter an e-mail address like name@example.com',
      'Not this one',
    ]);
  });

  test('2.9.2 what has no field is said with its name, and nothing is dropped', () => {
    const issues: Issue[] = [
      { path: ['billing', 'plan_id'], message: 'Is not sold any more' },
      { path: ['billing', 'plan_id'], message: 'plan_id is required' },
      { path: ['items', 0, 'taxRate'], code: 'required' },
      { path: [], message: 'Both dates are the same' },
      { path: ['email'], code: 'email' },
    ];
    const made = shown('validation', 'submit', { issues }, { situation: form });
    expect(made.unplaced.map(({ message }) => message)).toEqual([
      'Plan id: Is not sold any more',
      'Plan id is required',
      'Enter tax rate',
      'Both dates are the same',
    ]);
    expect(made.fields).toHaveLength(1);
    expect(made.title).toBe('Check 3 answers');
  });

  test.each<[string, readonly Issue[], string]>([
    ['the whole form', [{ path: [], message: 'The shop is closed' }], 'Check what you entered'],
    [
      'a field, twice, and the whole form',
      [
        { path: ['email'], message: 'Not this one' },
        { path: ['email'], code: 'email' },
        { path: [], message: 'The shop is closed' },
      ],
      'Check 1 answer',
    ],
  ])('answers are counted rather than messages: what is about %s', (_, issues, title) => {
    expect(shown('validation', 'submit', { issues }, { situation: form }).title).toBe(title);
  });

  test('a code alone finds its field, if the form has it', () => {
    expect(shown('bad_request', 'submit', { codes: ['INVALID_EMAIL'] }, { situation: form })).toMatchObject({
      surface: 'summary',
      fields: [{ name: 'email', messages: ['Enter an e-mail address like name@example.com'] }],
    });
    expect(shown('conflict', 'submit', { codes: ['sku_taken'] }, { situation: form })).toMatchObject({
      surface: 'form',
      fields: [],
    });
    expect(shown('conflict', 'action', { codes: ['email_exists'] }, { situation: form }).fields).toEqual([]);
  });

  test('a file that is too large belongs to the only file field', () => {
    expect(
      shown('bad_request', 'submit', { status: 413, params: { max_size: 1_048_576 } }, { situation: form }),
    ).toMatchObject({
      surface: 'summary',
      fields: [{ name: 'avatar', messages: ['Choose a file smaller than 1 MB'] }],
    });
  });

  test('one message stands for all where there is no list', () => {
    const issues: Issue[] = [
      { path: ['email'], code: 'email' },
      { path: ['first_name'], code: 'required' },
      { path: ['x'], message: 'Not now' },
    ];
    expect(shown('validation', 'action', { issues }).body).toBe(
      'Enter an e-mail address like name@example.com (and 2 more problems)',
    );
  });
});

describe('what the person can do', () => {
  const offer: RetryPlan = { do: 'offer', reason: 'left_to_person' };

  test.each<[string, Kind, Occasion, Partial<ApiErrorFields>, Scene, string[]]>([
    [
      'one to take and one other',
      'server',
      'load',
      { requestId: 'r1' },
      { retry: offer },
      ['*retry: Try again', 'copyReference: Copy reference'],
    ],
    ['no retry where it makes no sense', 'server', 'load', {}, {}, ['*contactSupport: Contact support']],
    [
      '5.6.8 nothing that the app does not handle',
      'server',
      'load',
      {},
      { retry: offer, situation: { handled: ['retry'] } },
      ['*retry: Try again'],
    ],
    [
      'check before sending again',
      'timeout',
      'submit',
      { outcome: 'unknown' },
      { retry: offer, situation: { subject: 'the order' } },
      ['*check: Check the order', 'retry: Send again'],
    ],
    [
      'a dialog can be left',
      'payment_required',
      'action',
      { codes: ['plan_required'] },
      {},
      ['*upgrade: See plans', 'dismiss: Not now'],
    ],
    [
      'a limit of pace is not for sale',
      'rate_limited',
      'action',
      { limit: { upgradeUrl: 'https://api.example.com/x' } },
      { policy: { codes: { x: { remedies: ['upgrade', 'retry'] } } } },
      [],
    ],
    [
      'developers’ advice is not for people',
      'unauthenticated',
      'load',
      { codes: ['api_key_revoked'] },
      {},
      ['*contactSupport: Contact support'],
    ],
    ['going back is for pages', 'forbidden', 'action', {}, {}, ['*requestAccess: Ask for access']],
    [
      'going back from a page',
      'forbidden',
      'navigate',
      {},
      {},
      ['*requestAccess: Ask for access', 'goBack: Go back'],
    ],
    [
      'labels fit the situation',
      'unknown',
      'render',
      { status: undefined },
      { retry: offer },
      ['*retry: Load again'],
    ],
  ])('%s', (_, kind, occasion, fields, scene, expected) => {
    expect(labelled(shown(kind, occasion, fields, scene))).toEqual(expected);
  });

  test('1.5.6 the button opens when the API allows it', () => {
    const plan: RetryPlan = { do: 'offer', notBefore: now + 60_000, reason: 'stated_wait' };
    expect(shown('rate_limited', 'action', {}, { retry: plan }).remedies).toMatchObject([
      { remedy: 'retry', notBefore: now + 60_000 },
    ]);
    const own: RetryPlan = { do: 'retry', at: now + 500, reason: 'back_off' };
    expect(shown('server', 'load', {}, { retry: own }).remedies[0]).not.toHaveProperty('notBefore');
  });

  describe('4.23 the API’s upgrade address', () => {
    const links = { appOrigin: 'https://app.example.com' };

    test('of the API is an action for the app', () => {
      const made = shown('payment_required', 'action', upgradeAt('/api/v1/billing/session'), {
        policy: { links },
      });
      expect(made.remedies[0]).toMatchObject({ remedy: 'upgrade', link: { type: 'action' } });
    });

    test('of the app is a page, offered without a handler too', () => {
      const made = shown('payment_required', 'action', upgradeAt('https://app.example.com/plans'), {
        policy: { links },
        situation: { handled: [] },
      });
      expect(made.remedies[0]).toMatchObject({
        remedy: 'upgrade',
        link: { type: 'page', url: 'https://app.example.com/plans' },
      });
    });

    test.each(['https://evil.example/x', 'javascript:alert(1)', '//evil.example'])('%s is dropped', (url) => {
      const made = shown('payment_required', 'action', upgradeAt(url), { policy: { links } });
      expect(made.remedies[0]).toMatchObject({ remedy: 'upgrade' });
      expect(made.remedies[0]).not.toHaveProperty('link');
    });
  });

  test('5.1.6 never more than two and a way out', () => {
    for (const kind of kinds)
      for (const occasion of occasions) {
        const made = shown(kind, occasion, { requestId: 'r' }, { retry: offer }).remedies;
        expect(made.filter(({ remedy }) => remedy !== 'dismiss').length).toBeLessThanOrEqual(2);
        expect(made.filter(({ primary }) => primary).length).toBeLessThanOrEqual(1);
      }
  });
});

describe('manner and identity', () => {
  test.each<[Kind, Occasion, Presentation['politeness']]>([
    ['server', 'submit', 'assertive'],
    ['server', 'action', 'assertive'],
    ['server', 'load', 'polite'],
    ['server', 'refresh', 'off'],
    ['offline', 'refresh', 'polite'],
    ['aborted', 'action', 'off'],
  ])('5.6.4 %s on %s is %s', (kind, occasion, politeness) => {
    expect(shown(kind, occasion).politeness).toBe(politeness);
  });

  test.each<[Kind, boolean]>([
    ['server', true],
    ['unknown', true],
    ['bad_request', true],
    ['unavailable', true],
    ['validation', false],
    ['not_found', false],
    ['rate_limited', false],
  ])('5.1.9 the reference of %s is open: %s', (kind, open) => {
    const made = shown(kind, 'load', { requestId: 'req_1' });
    expect(made).toMatchObject({ reference: 'req_1', referenceShown: open });
    expect(shown(kind, 'load').referenceShown).toBe(false);
  });

  test.each<[string, Presentation, Presentation, boolean]>([
    [
      'whatever the text',
      shown('server', 'load', { message: 'a' }),
      shown('server', 'load', { message: 'b' }),
      true,
    ],
    [
      'reads of one API',
      shown('server', 'load', call('https://a.example/x')),
      shown('server', 'load', call('https://a.example/y')),
      true,
    ],
    [
      'writes of one route',
      shown('server', 'submit', call('https://a.example/x/1', 'PUT')),
      shown('server', 'submit', call('https://a.example/x/2', 'PUT')),
      true,
    ],
    [
      'writes of two routes',
      shown('server', 'submit', call('https://a.example/x/1', 'PUT')),
      shown('server', 'submit', call('https://a.example/y/1', 'PUT')),
      false,
    ],
    [
      'two APIs',
      shown('server', 'load', call('https://a.example/x')),
      shown('server', 'load', call('https://b.example/x')),
      false,
    ],
    [
      'two codes',
      shown('server', 'load', { codes: ['a'] }),
      shown('server', 'load', { codes: ['b'] }),
      false,
    ],
    ['two kinds', shown('server', 'load'), shown('timeout', 'load'), false],
    [
      'other rows of a list',
      shown('validation', 'submit', { issues: [{ path: ['items', 0, 'x'] }] }),
      shown('validation', 'submit', { issues: [{ path: ['items', 7, 'x'] }] }),
      true,
    ],
    [
      'other fields',
      shown('validation', 'submit', { issues: [{ path: ['a'] }] }),
      shown('validation', 'submit', { issues: [{ path: ['b'] }] }),
      false,
    ],
  ])('4.40 the same failure: %s', (_, one, other, same) => {
    expect(one.fingerprint === other.fingerprint).toBe(same);
  });

  test.each<[Kind, string | undefined]>([
    ['offline', 'offline'],
    ['network', 'network:https://a.example'],
    ['unavailable', 'unavailable:https://a.example'],
    ['rate_limited', 'rate_limited:https://a.example'],
    ['unauthenticated', 'session:https://a.example'],
    ['server', undefined],
  ])('%s has the cause %s', (kind, cause) => {
    expect(shown(kind, 'load', call('https://a.example/x')).cause).toBe(cause);
  });

  test('the attempt can tell that the outcome is unknown', () => {
    const made = shown(
      'not_found',
      'action',
      {},
      { retry: { do: 'stop', reason: 'may_have_worked', outcome: 'unknown' } },
    );
    expect(made.outcome).toBe('unknown');
    expect(made.remedies[0]?.remedy).toBe('check');
  });
});
