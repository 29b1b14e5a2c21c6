import { describe, expect, test } from 'vitest';
import { createErrorKit } from './createErrorKit.ts';
import type { Presentation } from './present/presentation.ts';
import type { Occasion, Situation } from './situation/situation.ts';

const now = Date.UTC(2026, 0, 1);
const clock = { now: () => now, after: () => () => {} };
const kit = createErrorKit({ appName: 'Postbox', clock, trustMessages: true, timeZone: 'UTC' });

const form: Situation = {
  occasion: 'submit',
  fields: [
    { name: 'email', label: 'E-mail address' },
    { name: 'name', label: 'Name' },
    { name: 'tags', label: 'Tags' },
    { name: 'seats', label: 'Seats' },
  ],
};

interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

async function shown({ status, body, headers = {} }: Answer, situation: Situation): Promise<Presentation> {
  const text = body === undefined ? null : JSON.stringify(body);
  const type = { 'content-type': 'application/problem+json', ...headers };
  return kit.present(await kit.parseResponse(new Response(text, { status, headers: type })), situation);
}

const minutes = (count: number) => ({ 'retry-after': String(count * 60) });

const denied = (detail: string): Answer => ({
  status: 403,
  body: { type: 'https://api.example.com/problems/q7', title: 'Denied', detail },
});

const crash = (main: boolean): Presentation =>
  kit.present(new TypeError('x is not a function'), { occasion: 'render', main });

describe('5.3 the code of the error speaks of the only field', () => {
  const inUse = 'E-mail address is already in use. Use another one.';
  test.each<[string, Answer, readonly string[]]>([
    ['409 without a text', { status: 409, body: { code: 'email_exists', field: 'email' } }, [inUse]],
    [
      '409 with a text about the case',
      { status: 409, body: { code: 'email_exists', field: 'email', detail: 'Email exists' } },
      [inUse],
    ],
    [
      '409 as a problem',
      {
        status: 409,
        body: {
          type: 'https://api.example.com/problems/email-exists',
          title: 'Email exists',
          field: 'email',
        },
      },
      [inUse],
    ],
    [
      '422 with what is missing',
      { status: 422, body: { code: 'missing_field', field: 'email', detail: 'x' } },
      ['Enter e-mail address'],
    ],
    [
      'a code of its own says more',
      { status: 409, body: { code: 'email_exists', errors: [{ field: 'email', code: 'invalid_email' }] } },
      ['Enter an e-mail address like name@example.com'],
    ],
    [
      'a changed version is no value in use',
      { status: 409, body: { code: 'version_conflict', field: 'email', detail: 'It changed meanwhile' } },
      ['It changed meanwhile'],
    ],
  ])('%s', async (_, answer, messages) => {
    const { fields } = await shown(answer, form);
    expect(fields.flatMap((field) => field.messages)).toEqual(messages);
  });

  test('of several fields it speaks of none in particular', async () => {
    const errors = [
      { field: 'email', message: 'Not this one' },
      { field: 'name', message: 'Not that one' },
    ];
    const { fields } = await shown({ status: 409, body: { code: 'email_exists', errors } }, form);
    expect(fields.flatMap((field) => field.messages)).toEqual(['Not this one', 'Not that one']);
  });
});

describe('5.3 what is measured makes the words', () => {
  test.each<[string, object, string]>([
    [
      'characters',
      { path: ['name'], code: 'too_small', minimum: 3, origin: 'string' },
      'Name must have 3 characters or more',
    ],
    [
      'characters',
      { path: ['name'], code: 'too_big', maximum: 30, type: 'string' },
      'Name must have 30 characters or fewer',
    ],
    ['items', { path: ['tags'], code: 'too_small', minimum: 2, origin: 'array' }, 'Tags: choose at least 2'],
    [
      'a number',
      { path: ['seats'], code: 'too_small', minimum: 2, origin: 'number' },
      'Seats must be 2 or more',
    ],
    [
      'characters, by the text',
      { path: ['name'], code: 'min', message: 'Use at least 3 characters', min: 3 },
      'Name must have 3 characters or more',
    ],
    [
      'items, by the text',
      { path: ['tags'], code: 'max', message: 'No more than 5 items', max: 5 },
      'Tags: choose no more than 5',
    ],
  ])('%s: %o', async (_, issue, message) => {
    const { fields } = await shown({ status: 422, body: { errors: [issue] } }, form);
    expect(fields.flatMap((field) => field.messages)).toEqual([message]);
  });
});

describe('5.1.8 a wait that is known is given, and never promised too short', () => {
  const maintenance = { code: 'maintenance_mode' };
  const provider = { code: 'upstream_unavailable' };
  const soon = /few minutes|a moment|a little/;
  test.each<[string, Answer, Occasion, RegExp, RegExp]>([
    [
      'maintenance of 4 minutes',
      { status: 503, body: maintenance, headers: minutes(4) },
      'load',
      /in 4 minutes/,
      /^It is not available until we are done\.$/,
    ],
    [
      'maintenance of 90 minutes',
      { status: 503, body: maintenance, headers: minutes(90) },
      'load',
      /at 1:30/,
      /^It is not available until we are done\.$/,
    ],
    [
      'maintenance of 30 hours',
      { status: 503, body: maintenance, headers: minutes(1800) },
      'load',
      /later/,
      /later/,
    ],
    [
      'maintenance of no stated time',
      { status: 503, body: maintenance },
      'load',
      /in a few minutes/,
      /in a few minutes/,
    ],
    ['an outage of 90 minutes', { status: 503, headers: minutes(90) }, 'load', /at 1:30/, /^$/],
    ['an outage of 30 hours', { status: 503, headers: minutes(1800) }, 'load', /later/, /later/],
    [
      'a provider’s of 20 minutes',
      { status: 503, body: provider, headers: minutes(20) },
      'load',
      /in 20 minutes/,
      /^A service that we use is not available\.$/,
    ],
    [
      'a provider’s of 90 minutes',
      { status: 503, body: provider, headers: minutes(90) },
      'load',
      /later/,
      /later/,
    ],
    [
      'a fault with a wait',
      { status: 500, headers: minutes(20) },
      'load',
      /in 20 minutes/,
      /^The problem is on our side\.$/,
    ],
    ['a fault without one', { status: 500 }, 'load', /in a moment/, /in a moment/],
    ['a lock of 90 minutes', { status: 423, headers: minutes(90) }, 'action', /after 1:30/, /^$/],
  ])('%s', async (_, answer, occasion, body, beside) => {
    const made = await shown(answer, { occasion, attempt: 9 });
    expect(made.body?.replaceAll('\u202F', ' ')).toMatch(body);
    expect(made.bodyWithoutTime ?? made.body).toMatch(beside);
    const promised = [made.body ?? '', made.bodyWithoutTime ?? made.body ?? ''].map((text) =>
      soon.test(text),
    );
    expect(promised).toEqual([body, beside].map(({ source }) => soon.test(source)));
  });
});

describe('5.1.2 the body does not repeat the title', () => {
  const own = 'Ask the person who manages Postbox for access, or go back to where you were.';
  test.each([
    ['You do not have access to this.', own],
    ['You do not have access to this project', own],
    ['You do not have permission to perform this action.', own],
    ['You are not authorized to view this resource', own],
    ['Access denied', own],
    ['You do not have access to this. Ask Ada to share it.', 'Ask Ada to share it.'],
    ['Ask Ada to share this project with you.', 'Ask Ada to share this project with you.'],
  ])('%s', async (detail, words) => {
    const { title, body } = await shown(denied(detail), { occasion: 'load' });
    expect([title, body]).toEqual(['You do not have access to this', words]);
  });
});

describe('5.4 a crash', () => {
  test('of a part leaves the rest', () => {
    expect(crash(false)).toMatchObject({
      surface: 'section',
      title: 'This part of the page stopped working',
      body: 'The rest of the page still works. Load this part again.',
    });
  });

  test('of the whole page leaves nothing', () => {
    const { surface, title, body, remedies } = crash(true);
    expect({ surface, title }).toEqual({ surface: 'page', title: 'This page stopped working' });
    expect(body).not.toMatch(/rest|part/);
    expect(remedies.map(({ remedy }) => remedy)).toEqual(['reload', 'retry']);
  });
});

test('5.4 the words follow what is really done about trying again', async () => {
  const error = await kit.parseResponse(
    new Response(null, { status: 429, headers: { 'retry-after': '40' } }),
  );
  const here: Situation = { occasion: 'action', request: { method: 'POST' }, surfaces: ['banner'] };
  expect(kit.present(error, here).body).toContain('You can try again in 40 seconds.');
  // Beside the countdown of a shared banner, whoever goes on when it ends.
  expect(kit.present(error, here).bodyWithoutTime).toBe('Too much was sent in a short time.');
  const plan = { do: 'retry', at: now + 40_000, reason: 'stated_wait' } as const;
  expect(kit.present(error, here, plan)).toMatchObject({
    body: 'Too much was sent in a short time. We continue by ourselves in 40 seconds.',
    bodyWithoutTime: 'Too much was sent in a short time. We continue by ourselves.',
    retry: plan,
  });
  expect(kit.explain(error, here, plan)).toContain('Again: by itself after 40000 ms');
});

test.each<[Answer['body'], string]>([
  [
    { error: 'The file is too large', code: 'file_too_large', max_bytes: 5_242_880 },
    'Choose a file smaller than 5 MB',
  ],
  [{ error: { message: 'Too large', maxFileSizeInBytes: 1_048_576 } }, 'Choose a file smaller than 1 MB'],
  [{ error: 'The file is too large' }, 'Choose a smaller file'],
])('413 says how large a file may be, where the API does: %j', async (body, message) => {
  const fields = [{ name: 'file', label: 'Delivery note', control: 'file' }] as const;
  const made = await shown({ status: 413, body }, { occasion: 'submit', fields });
  expect(made.fields).toMatchObject([{ name: 'file', messages: [message] }]);
});
