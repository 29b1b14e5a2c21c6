import {
  createErrorKit,
  type Clock,
  type ErrorKit,
  type KnownField,
  type Presentation,
  type Situation,
} from '@tactful/core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFormErrorStore } from './createFormErrorStore.ts';
import { createSubmission } from './createSubmission.ts';
import type { FormErrorStore } from './formErrorStore.ts';
import type { FormSubmissionOptions, Submission, SubmitContext } from './submission.ts';

interface Call extends SubmitContext {
  readonly values: unknown;
  readonly answer: (result: unknown) => void;
  readonly fail: (thrown: unknown) => void;
}

let page: EventTarget & { visibilityState: string; onLine: boolean };
let now: number;
let timers: { at: number; run: () => void }[];
let calls: Call[];
let situations: Situation[];
let fields: KnownField[];
let focused: number;
let settled: string[];
let errors: FormErrorStore;
let submission: Submission<unknown>;
let options: FormSubmissionOptions<unknown>;
let kit: ErrorKit;
let leave: () => void;

const clock: Clock = {
  now: () => now,
  after: (ms, run) => {
    const timer = { at: now + ms, run };
    timers.push(timer);
    return () => {
      timers = timers.filter((one) => one !== timer);
    };
  },
};

/** Lets time pass, and what is due run. */
const pass = async (ms: number): Promise<void> => {
  now += ms;
  const due = timers.filter(({ at }) => at <= now);
  timers = timers.filter(({ at }) => at > now);
  for (const { run } of due) run();
  await vi.waitFor(() => {});
};

const refusal = (status: number, body: unknown = {}, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });
const taken = { errors: [{ pointer: '#/email', detail: 'Choose another address.' }] };
const unreachable = (): TypeError => new TypeError('Failed to fetch');

const call = (): Call => {
  const last = calls.at(-1);
  if (!last) throw new Error('nothing was sent');
  return last;
};
/** Sends, and lets it fail. */
const failWith = async (thrown: unknown): Promise<void> => {
  const sent = submission.send({ email: 'a@b' });
  call().fail(thrown);
  expect(await sent).toBe(false);
};

beforeEach(() => {
  page = Object.assign(new EventTarget(), { visibilityState: 'visible', onLine: true });
  vi.stubGlobal('navigator', page);
  vi.stubGlobal('document', page);
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
  now = 1_000_000;
  timers = [];
  calls = [];
  situations = [];
  fields = [{ name: 'email' }];
  settled = [];
  focused = 0;
  kit = createErrorKit({ clock, random: () => 0.5 });
  options = {
    submit: (values, context) =>
      new Promise((answer, fail) => {
        calls.push({ ...context, values, answer, fail });
      }),
  };
  const access = {
    getValue: () => 'a@b',
    getFields: () => fields,
    isOnPage: () => true,
    focusField: () => true,
  };
  errors = createFormErrorStore(access);
  errors.attachSummary(() => true);
  errors.attachMessage();
  submission = createSubmission<unknown>({
    kit: { ...kit, settle: (source) => settled.push(source) },
    access,
    errors,
    present: (...said) => kit.present(...said),
    source: 'form1',
    report:
      () =>
      (thrown, situation): Presentation => {
        situations.push(situation);
        return kit.report(thrown, situation);
      },
    options: () => options,
    focus: () => focused++,
  });
  submission.resubmitWith(() => submission.send({ email: 'a@b' }));
  leave = submission.attach();
});

afterEach(() => vi.unstubAllGlobals());

describe('a submission', () => {
  it('is accepted', async () => {
    const onSuccess = vi.fn<(result: unknown, values: unknown) => void>();
    options = { ...options, onSuccess };
    const sent = submission.send('values');
    expect([call().values, call().attempt, submission.getSnapshot().submitting]).toEqual(['values', 1, true]);
    call().answer('result');
    expect(await sent).toBe(true);
    expect(submission.getSnapshot()).toEqual({ submitting: false, automatic: false });
    expect(onSuccess).toHaveBeenCalledWith('result', 'values');
    expect(settled).toEqual(['form1']);
  });

  it('knows rows by their ids, where the API names them so', async () => {
    options = { ...options, aliases: { mail: 'email' } };
    const values = { items: [{ id: 'a1' }, { id: 'b2', price: -1 }] };
    const sent = submission.send(values);
    call().fail(refusal(422, { errors: [{ field: 'items.b2.price', message: 'is too small' }] }));
    expect(await sent).toBe(false);
    expect(situations[0]?.aliases).toEqual({ 'items.a1': 'items.0', 'items.b2': 'items.1', mail: 'email' });
  });

  it.each<[string, (sent: Call) => void]>([
    ['rejects with a response', ({ fail }) => fail(refusal(422, taken))],
    ['resolves with a response that is not ok', ({ answer }) => answer(refusal(422, taken))],
    [
      'resolves with an error beside such a response',
      ({ answer }) => answer({ error: taken, response: refusal(422, taken) }),
    ],
  ])('has failed when submit %s', async (_, end) => {
    const onFailure = vi.fn<NonNullable<typeof options.onFailure>>();
    options = { ...options, onFailure };
    const sent = submission.send({});
    end(call());
    expect(await sent).toBe(false);
    expect(errors.getField('email')?.server).toEqual(['Choose another address.']);
    expect(onFailure.mock.calls[0]?.[0]).toMatchObject({ kind: 'validation', status: 422 });
    expect(focused).toBe(1);
  });

  it('has failed when submit throws at once', async () => {
    options = {
      submit: () => {
        throw new Error('a bug');
      },
    };
    expect(await submission.send({})).toBe(false);
    expect(errors.getSnapshot().presentation?.surface).toBe('form');
    expect(focused).toBe(0);
  });

  it('is made once at a time', async () => {
    const first = submission.send({});
    expect(await submission.send({})).toBe(false);
    expect(calls).toHaveLength(1);
    call().answer('');
    expect(await first).toBe(true);
  });

  it('tells the situation', async () => {
    options = {
      ...options,
      subject: 'this subscriber',
      aliases: { mail: 'email' },
      idempotent: true,
      situation: { main: true },
    };
    await failWith(refusal(422, taken));
    expect(situations).toEqual([
      {
        occasion: 'submit',
        source: 'form1',
        attempt: 1,
        startedAt: now,
        fields: [{ name: 'email' }],
        surfaces: ['field', 'summary', 'form'],
        subject: 'this subscriber',
        aliases: { mail: 'email' },
        request: { idempotent: true },
        main: true,
      },
    ]);
  });

  it.each<[string, string, string]>([
    ['in the form, where it asks for one', 'password', 'form'],
    ['as the end of the session, where it does not', 'email', 'dialog'],
  ])('with a wrong password is told %s', async (_, field, surface) => {
    fields = [{ name: field }];
    options = { ...options, situation: { handled: ['signIn'], surfaces: ['form', 'dialog'] } };
    await failWith(refusal(401, { error: 'Invalid Email or password.' }));
    expect(kit.present(refusal(401), situations[0]!).surface).toBe(surface);
  });

  it('that fails after the form has left is told elsewhere', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    fields = [{ name: 'email', label: 'E-mail address' }];
    const sent = submission.send({});
    leave();
    // Its fields have left with it.
    fields = [];
    call().fail(refusal(422, taken));
    expect(await sent).toBe(false);
    expect([situations[0]?.surfaces, errors.getSnapshot().failed, focused]).toEqual([[], false, 0]);
    expect(warn).not.toHaveBeenCalled();
    const blank = refusal(422, { errors: { email: ["can't be blank"] } });
    // They are still called what the person has seen.
    const { body } = kit.present(await kit.parseResponse(blank), situations[0]!);
    expect(body).toBe("E-mail address can't be blank");
    expect(kit.present(refusal(429), situations[0]!).body).not.toContain('What you entered is still here');
  });

  it('ends with a reset, whatever comes later', async () => {
    const sent = submission.send({});
    submission.reset();
    expect([await sent, call().signal.aborted]).toEqual([false, true]);
    call().fail(refusal(422, taken));
    await vi.waitFor(() => {});
    expect([situations, errors.getSnapshot().failed, submission.getSnapshot().submitting]).toEqual([
      [],
      false,
      false,
    ]);
  });
});

describe('an intent', () => {
  it('keeps its key through every repeat, and counts what may have arrived', async () => {
    await failWith(unreachable());
    await failWith(unreachable());
    expect(new Set(calls.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(1);
    expect(calls.map(({ attempt }) => attempt)).toEqual([1, 2]);
  });

  it('begins anew after what certainly was not done, with the same key', async () => {
    await failWith(refusal(422, taken));
    await failWith(refusal(409, { code: 'email_exists' }));
    expect(calls.map(({ attempt }) => attempt)).toEqual([1, 1]);
    expect(errors.getSnapshot().presentation?.outcome).toBe('failed');
  });

  it.each<[string, () => unknown]>([
    ['something is edited', () => submission.edited()],
    ['the form is reset', () => submission.reset()],
    ['the key turns out to be used', () => failWith(refusal(409, { code: 'idempotency_key_already_used' }))],
    [
      'it is accepted',
      async () => {
        const sent = submission.send({});
        call().answer('');
        await sent;
      },
    ],
  ])('is another one after %s', async (_, end) => {
    await failWith(unreachable());
    const before = call().idempotencyKey;
    await end();
    await failWith(unreachable());
    expect(call().idempotencyKey).not.toBe(before);
  });
});

describe('sending again by itself', () => {
  beforeEach(() => {
    options = { ...options, idempotent: true };
  });

  it('goes unnoticed when it is soon', async () => {
    await failWith(refusal(503));
    expect([situations, errors.getSnapshot().failed, submission.getSnapshot().submitting]).toEqual([
      [],
      false,
      true,
    ]);
    await pass(1_000);
    expect(calls.map(({ attempt }) => attempt)).toEqual([1, 2]);
    call().answer('');
    await vi.waitFor(() => expect(submission.getSnapshot().submitting).toBe(false));
  });

  it('is announced when it takes a while, with the same key and the same values', async () => {
    await failWith(refusal(429, {}, { 'retry-after': '20' }));
    const { retryAt, automatic, submitting } = submission.getSnapshot();
    expect([automatic, submitting, errors.getSnapshot().presentation?.surface]).toEqual([
      true,
      false,
      'form',
    ]);
    await pass((retryAt ?? 0) - now - 1);
    expect(calls).toHaveLength(1);
    await pass(1);
    expect(calls).toHaveLength(2);
    expect(calls[1]).toMatchObject({ idempotencyKey: calls[0]?.idempotencyKey, values: calls[0]?.values });
    expect(errors.getSnapshot().presentation).toBeUndefined();
  });

  it('gives up after three', async () => {
    await failWith(refusal(503));
    for (let time = 0; time < 2; time++) {
      await pass(2_000);
      call().fail(refusal(503));
      await vi.waitFor(() => expect(timers.length > 0 || errors.getSnapshot().failed).toBe(true));
    }
    await pass(60_000);
    expect(calls).toHaveLength(3);
    expect(errors.getSnapshot().failed).toBe(true);
  });

  it.each<[string, () => void]>([
    ['it is stopped', () => submission.stop()],
    ['something is edited', () => submission.edited()],
    ['the form is reset', () => submission.reset()],
    ['the form leaves the page', () => leave()],
  ])('does not happen once %s', async (_, end) => {
    await failWith(refusal(429, {}, { 'retry-after': '20' }));
    end();
    expect(submission.getSnapshot()).toEqual({ submitting: false, automatic: false });
    await pass(60_000);
    expect(calls).toHaveLength(1);
  });

  it('does not happen when something was edited while it was under way', async () => {
    const sent = submission.send({});
    submission.edited();
    call().fail(refusal(503));
    await sent;
    await pass(60_000);
    expect([calls.length, errors.getSnapshot().failed]).toEqual([1, true]);
  });

  it.each<[string, () => void, () => void, string]>([
    ['offline', () => (page.onLine = false), () => (page.onLine = true), 'online'],
    [
      'hidden',
      () => (page.visibilityState = 'hidden'),
      () => (page.visibilityState = 'visible'),
      'visibilitychange',
    ],
  ])('waits while %s, and then a moment longer', async (_, before, after, event) => {
    await failWith(refusal(429, {}, { 'retry-after': '20' }));
    before();
    await pass(60_000);
    page.dispatchEvent(new Event(event));
    await pass(60_000);
    expect(calls).toHaveLength(1);
    after();
    page.dispatchEvent(new Event(event));
    expect(calls).toHaveLength(1);
    await pass(1_000);
    expect(calls).toHaveLength(2);
  });

  it('does not happen twice when the person is faster', async () => {
    await failWith(refusal(429, {}, { 'retry-after': '20' }));
    submission.tryNow();
    expect(calls).toHaveLength(2);
    await pass(60_000);
    expect(calls).toHaveLength(2);
  });

  it('does not happen without a key that is sent along', async () => {
    options = { ...options, idempotent: false };
    await failWith(refusal(429, {}, { 'retry-after': '20' }));
    expect(submission.getSnapshot()).toEqual({ submitting: false, automatic: false, retryAt: now + 20_000 });
    await pass(60_000);
    expect(calls).toHaveLength(1);
  });
});
