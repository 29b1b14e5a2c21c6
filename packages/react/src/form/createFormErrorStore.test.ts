import { parseError, type FieldMessages, type Presentation } from '@tactful/core';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createFormErrorStore } from './createFormErrorStore.ts';
import type { FormAccess, FormErrorStore } from './formErrorStore.ts';

type Values = Record<string, unknown>;

let values: Values;
let fields: string[];
let focusable: Set<string>;
let focused: string[];
let errors: FormErrorStore;

const at = (name: string): unknown =>
  name.split('.').reduce<unknown>((value, key) => (value as Values | undefined)?.[key], values);

function answer(
  messages: Record<string, string | readonly string[]>,
  more: { unplaced?: readonly string[]; surface?: Presentation['surface'] } = {},
): Presentation {
  return {
    surface: more.surface ?? 'summary',
    tone: 'danger',
    title: 'Check the answers',
    remedies: [],
    fields: Object.entries(messages).map(([name, said]): FieldMessages => ({
      name,
      messages: [said].flat(),
      issues: [],
    })),
    unplaced: (more.unplaced ?? []).map((message) => ({ message, issue: { path: [] } })),
    politeness: 'assertive',
    retry: { do: 'stop', reason: 'kind_is_final' },
    referenceShown: false,
    outcome: 'failed',
    fingerprint: 'validation',
    meaning: { kind: 'validation', variant: 'validation', remedies: [], source: 'kind' },
    rule: 'test',
    considered: [],
  };
}

const shown = (): Record<string, readonly string[]> =>
  Object.fromEntries(errors.getSnapshot().fields.map(({ name, server }) => [name, server]));

beforeEach(() => {
  values = {
    email: 'a@b',
    name: 'Ada',
    tags: ['x', 'y'],
    place: { lat: 1, lng: 2 },
    items: [
      { price: 1, parts: [{ size: 1 }, { size: 2 }] },
      { price: 2, parts: [{ size: 3 }] },
      { price: 3, parts: [] },
    ],
  };
  fields = ['name', 'email', 'items', 'items.0.price', 'items.1.price', 'items.2.price'];
  focusable = new Set(fields);
  focused = [];
  errors = createFormErrorStore(access());
});

function access(more: Partial<FormAccess> = {}): FormAccess {
  return {
    getValue: at,
    getFields: () => fields.map((name) => ({ name })),
    isOnPage: (name) => focusable.has(name),
    focusField: (name) => focusable.has(name) && focused.push(name) > 0,
    ...more,
  };
}

function show(presentation: Presentation): void {
  errors.show(presentation, parseError(new Error('no')));
}

describe('what a form shows', () => {
  it('is nothing at first', () => {
    expect(errors.getSnapshot()).toMatchObject({ failed: false, failures: 0, fields: [], unplaced: [] });
  });

  it('is every message, in the order of the page', () => {
    show(answer({ email: ['taken', 'too long'], name: 'missing' }, { unplaced: ['no such field'] }));
    expect(Object.keys(shown())).toEqual(['name', 'email']);
    expect(errors.getField('email')?.messages).toEqual(['taken', 'too long']);
    expect(errors.getSnapshot().unplaced.map(({ message }) => message)).toEqual(['no such field']);
  });

  it('counts failures, so that the same answer can be told again', () => {
    show(answer({ email: 'taken' }));
    errors.clear();
    show(answer({ email: 'taken' }));
    expect(errors.getSnapshot()).toMatchObject({ failed: true, failures: 2 });
  });

  it('takes dots and brackets for the same field', () => {
    show(answer({ 'items[1].price': 'too small' }));
    expect(errors.getField('items.1.price')?.server).toEqual(['too small']);
    expect(errors.getField("items[1]['price']")?.server).toEqual(['too small']);
  });
});

describe('a message of the API leaves', () => {
  const all = { email: 'taken', name: 'missing', items: 'too many', 'items.0.price': 'too small' };

  it.each<[string, () => void, readonly string[]]>([
    ['with its own field', () => (values['email'] = 'c@d'), ['email']],
    ['not when nothing changed', () => {}, []],
    ['not when the value was only copied', () => (values = structuredClone(values)), []],
    ['not with another field', () => (values['place'] = null), []],
    ['with its list', () => (values['items'] = []), ['items', 'items.0.price']],
    [
      'with a field in its row, the list stays',
      () => (values['items'] = edited(0, { price: 9 })),
      ['items.0.price'],
    ],
    ['not with another row', () => (values['items'] = edited(1, { price: 9 })), []],
    ['for the list when a row is added', () => rows().push({ price: 4 }), ['items']],
  ])('%s', (_, change, left) => {
    show(answer(all));
    change();
    errors.valuesChanged();
    expect(Object.keys(all).filter((name) => !errors.getField(name))).toEqual(left);
  });

  it.each<[string, () => void]>([
    ['on the next submit, or on reset', () => errors.clear()],
    ['when another answer arrives', () => show(answer({}))],
  ])('%s', (_, next) => {
    show(answer(all, { unplaced: ['no such field'] }));
    next();
    expect(errors.getSnapshot()).toMatchObject({ fields: [], unplaced: [] });
  });

  it('takes the answer with it when nothing is left to correct', () => {
    show(answer({ email: 'taken' }));
    values['email'] = 'c@d';
    errors.valuesChanged();
    expect(errors.getSnapshot().presentation).toBeUndefined();
  });

  it.each([
    ['something belongs to no field', answer({ email: 'taken' }, { unplaced: ['no such field'] })],
    ['the form itself is concerned', answer({ email: 'taken' }, { surface: 'form' })],
    ['the API named no field', answer({})],
  ])('but the answer stays while %s', (_, presentation) => {
    show(presentation);
    values['email'] = 'c@d';
    errors.valuesChanged();
    expect(errors.getSnapshot().presentation).toBe(presentation);
  });
});

describe('messages follow their rows', () => {
  const rowsWithErrors = {
    'items.0.price': 'first',
    'items.1.price': 'second',
    'items.0.parts.1.size': 'part',
  };

  it.each<[string, () => void, Record<string, string>]>([
    [
      'when one is inserted in front',
      () => rows().unshift({ price: 0, parts: [] }),
      { 'items.1.price': 'first', 'items.2.price': 'second', 'items.1.parts.1.size': 'part' },
    ],
    ['when one is removed', () => rows().shift(), { 'items.0.price': 'second' }],
    [
      'when they are swapped',
      () => (values['items'] = [rows()[1], rows()[0], rows()[2]]),
      { 'items.1.price': 'first', 'items.0.price': 'second', 'items.1.parts.1.size': 'part' },
    ],
    [
      'when an inner row goes',
      () => parts(0).shift(),
      { 'items.0.price': 'first', 'items.1.price': 'second', 'items.0.parts.0.size': 'part' },
    ],
    [
      'when an inner row goes after the outer one moved',
      () => {
        rows().unshift({ price: 0, parts: [] });
        errors.valuesChanged();
        parts(1).shift();
      },
      { 'items.1.price': 'first', 'items.2.price': 'second', 'items.1.parts.0.size': 'part' },
    ],
    [
      'and still leave when their field changes there',
      () => {
        rows().unshift({ price: 0, parts: [] });
        errors.valuesChanged();
        Object.assign(rows()[1] ?? {}, { price: 10 });
      },
      { 'items.2.price': 'second', 'items.1.parts.1.size': 'part' },
    ],
  ])('%s', (_, change, expected) => {
    show(answer(rowsWithErrors));
    change();
    errors.valuesChanged();
    expect(shown()).toEqual(
      Object.fromEntries(Object.entries(expected).map(([name, said]) => [name, [said]])),
    );
  });
});

describe('where rows move, their messages are written again', () => {
  beforeEach(() => {
    vi.stubGlobal('requestAnimationFrame', queueMicrotask);
    errors = createFormErrorStore(
      access({ getFields: () => fields.map((name) => ({ name, label: place(name) })) }),
    );
    return () => vi.unstubAllGlobals();
  });

  it.each<[string, () => void, Record<string, string>, string]>([
    ['one goes', () => rows().shift(), { 'items.0.price': 'Price 1 second' }, 'Check Price 1'],
    [
      'they are swapped',
      () => (values['items'] = [rows()[1], rows()[0], rows()[2]]),
      { 'items.0.price': 'Price 1 second', 'items.1.price': 'Price 2 first' },
      'Check Price 2, Price 1',
    ],
    [
      'one was corrected meanwhile',
      () => {
        Object.assign(rows()[0] ?? {}, { price: 10 });
        errors.valuesChanged();
        rows().unshift({ price: 0 });
      },
      { 'items.2.price': 'Price 3 second' },
      'Check Price 3',
    ],
  ])('with the labels of their new places: %s', async (_, change, expected, title) => {
    showNumbered({ 'items.0.price': 'first', 'items.1.price': 'second' });
    change();
    errors.valuesChanged();
    await vi.waitFor(() => expect(errors.getSnapshot().presentation?.title).toBe(title));
    expect(shown()).toEqual(
      Object.fromEntries(Object.entries(expected).map(([name, said]) => [name, [said]])),
    );
    expect(errors.getSnapshot().fields.map(({ name, label }) => label === place(name))).not.toContain(false);
  });

  it('not while nothing moves', async () => {
    const heard = vi.fn<() => void>();
    showNumbered({ 'items.0.price': 'first' });
    const before = errors.getSnapshot();
    errors.subscribe(heard);
    values['name'] = 'Bob';
    errors.valuesChanged();
    await Promise.resolve();
    expect([errors.getSnapshot() === before, heard.mock.calls.length]).toEqual([true, 0]);
  });
});

describe('what the form itself says', () => {
  it('stands beside what the API says, apart by source', () => {
    show(answer({ email: 'taken' }));
    errors.setClientErrors(
      new Map([
        ['email', ['no domain']],
        ['name', ['required']],
      ]),
    );
    expect(errors.getField('email')).toMatchObject({
      client: ['no domain'],
      server: ['taken'],
      messages: ['no domain', 'taken'],
    });
    errors.setClientErrors(new Map());
    expect(shown()).toEqual({ email: ['taken'] });
  });

  it('is said once when both say the same', () => {
    show(answer({ email: 'taken' }));
    errors.setClientErrors(new Map([['email', ['taken']]]));
    expect(errors.getField('email')?.messages).toEqual(['taken']);
  });

  it('survives the next submit, and a failed check keeps what the API said', () => {
    errors.setClientErrors(new Map([['name', ['required']]]));
    show(answer({ email: 'taken' }));
    errors.showInvalid();
    expect(errors.getSnapshot()).toMatchObject({ failures: 2, failed: true });
    expect(errors.getField('email')?.server).toEqual(['taken']);
    errors.clear();
    expect(errors.getField('name')?.client).toEqual(['required']);
    expect(errors.getField('email')).toBeUndefined();
  });
});

describe('who hears of it', () => {
  it('is exactly the field that changed', () => {
    const email = vi.fn<() => void>();
    const name = vi.fn<() => void>();
    errors.subscribeField('email', email);
    errors.subscribeField('name', name);
    show(answer({ email: 'taken' }));
    expect([email.mock.calls.length, name.mock.calls.length]).toEqual([1, 0]);
    values['name'] = 'Bob';
    errors.valuesChanged();
    expect([email.mock.calls.length, name.mock.calls.length]).toEqual([1, 0]);
    values['email'] = 'c@d';
    errors.valuesChanged();
    expect([email.mock.calls.length, name.mock.calls.length]).toEqual([2, 0]);
  });

  it('is both the old and the new place of a moved row', () => {
    const heard: string[] = [];
    for (const name of ['items.0.price', 'items.1.price'])
      errors.subscribeField(name, () => heard.push(name));
    show(answer({ 'items.0.price': 'too small' }));
    heard.length = 0;
    rows().unshift({ price: 0 });
    errors.valuesChanged();
    expect(heard.toSorted()).toEqual(['items.0.price', 'items.1.price']);
  });

  it('is nobody after leaving, and a field that is gone is not shown', () => {
    const heard = vi.fn<() => void>();
    const leave = [errors.subscribe(heard), errors.subscribeField('email', heard)];
    expect(errors.isShown('email')).toBe(true);
    for (const stop of leave) stop();
    show(answer({ email: 'taken' }));
    expect(heard).not.toHaveBeenCalled();
    expect(errors.isShown('email')).toBe(false);
  });

  it('gets the same object until something changes', () => {
    show(answer({ email: 'taken', name: 'missing' }));
    const before = [errors.getSnapshot(), errors.getField('email')];
    errors.valuesChanged();
    expect(errors.getSnapshot()).toBe(before[0]);
    values['name'] = 'Bob';
    errors.valuesChanged();
    expect(errors.getSnapshot()).not.toBe(before[0]);
    expect(errors.getField('email')).toBe(before[1]);
  });
});

describe('focus', () => {
  beforeEach(() => show(answer({ email: 'taken', name: 'missing' })));

  it('goes to the first bad field of the page', () => {
    expect(errors.focus()).toBe(true);
    expect(focused).toEqual(['name']);
  });

  it('passes over a field that cannot take it', () => {
    focusable.delete('name');
    expect(errors.focus()).toBe(true);
    expect(focused).toEqual(['email']);
  });

  it('goes to the summary where there is one', () => {
    const summary = vi.fn<() => void>();
    const detach = errors.attachSummary(summary);
    expect([errors.hasSummary(), errors.focus(), summary.mock.calls.length, focused]).toEqual([
      true,
      true,
      1,
      [],
    ]);
    detach();
    expect(errors.hasSummary()).toBe(false);
  });

  it('says when there is no place to go', () => {
    focusable.clear();
    expect(errors.focus()).toBe(false);
  });

  it('opens what hides a field', async () => {
    focusable.delete('email');
    const hiding = createFormErrorStore(access({ reveal: (name) => void focusable.add(name) }));
    expect(await hiding.focusField('email')).toBe(true);
    expect(focused).toEqual(['email']);
    focusable.delete('email');
    expect(await errors.focusField('email')).toBe(false);
  });
});

it('puts a thousand messages on a thousand fields, telling each field once', () => {
  const names = Array.from({ length: 1_000 }, (_, index) => `field${index}`);
  fields = names;
  values = Object.fromEntries(names.map((name) => [name, name]));
  const heard = vi.fn<() => void>();
  for (const name of names) errors.subscribeField(name, heard);
  show(answer(Object.fromEntries(names.map((name) => [name, 'no']))));
  for (let stroke = 0; stroke < 10; stroke++) errors.valuesChanged();
  expect(errors.getSnapshot().fields).toHaveLength(1_000);
  expect(heard).toHaveBeenCalledTimes(1_000);
});

function place(name: string): string {
  return `Price ${Number(name.split('.')[1]) + 1}`;
}

/** Shows messages that speak of their row by its number. */
function showNumbered(messages: Record<string, string>): void {
  const labelled = (labels: ReadonlyMap<string, string>): Presentation => {
    const said = Object.entries(messages).map(([name, text]) => [name, `${labels.get(name)} ${text}`]);
    return { ...answer(Object.fromEntries(said)), title: `Check ${[...labels.values()].join(', ')}` };
  };
  const first = labelled(new Map(Object.keys(messages).map((name) => [name, place(name)])));
  const known = first.fields.map((field) => ({ ...field, label: place(field.name) }));
  errors.show({ ...first, fields: known }, parseError(new Error('no')), labelled);
}

function rows(): Values[] {
  return values['items'] as Values[];
}

function parts(row: number): Values[] {
  return rows()[row]?.['parts'] as Values[];
}

function edited(row: number, change: Values): Values[] {
  return rows().map((one, index) => (index === row ? { ...one, ...change } : one));
}
