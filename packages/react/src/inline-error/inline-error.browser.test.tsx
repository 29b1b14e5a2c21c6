import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createErrorKit, type ErrorKit, type Presentation } from '@tactful/core';
import { ErrorPage } from '../error-page/ErrorPage.tsx';
import { errorOf, presentationOf, remedyOf } from '../fixtures.test.support.ts';
import { createFakeClock, listen, open, painted, type FakeClock } from '../page.test.support.tsx';
import { SectionError } from '../section-error/SectionError.tsx';
import { StaleMark } from '../stale-mark/StaleMark.tsx';
import { createFormErrorStore } from '../form/createFormErrorStore.ts';
import { FormMessage } from '../form/FormMessage.tsx';
import { FormError } from './FormError.tsx';
import { LocalError } from './LocalError.tsx';

let clock: FakeClock;
let kit: ErrorKit;
let ear: ReturnType<typeof listen>;
beforeEach(() => {
  clock = createFakeClock();
  kit = createErrorKit({ clock });
  ear = listen();
});
afterEach(() => ear.stop());
const told = async (): Promise<readonly (readonly [string, string])[]> => {
  clock.advance(200);
  await painted();
  return ear.heard.map(({ text, politeness }) => [text, politeness] as const);
};
const error = errorOf();
const retry = remedyOf('retry', 'Try again', { primary: true });

const row = (failed: boolean) => (
  <main>
    <button type="button">Save</button>
    <LocalError
      error={failed ? error : undefined}
      presentation={failed ? presentationOf(error, { surface: 'local', remedies: [retry] }) : undefined}
      remedies={{ retry: () => {} }}
    />
  </main>
);
const part = (content: ReactNode) => <article id="part">{content}</article>;

describe('next to the button', () => {
  const presentation = presentationOf(error, {
    surface: 'local',
    title: 'We do not know if this was saved',
    body: 'Check the list first.',
    politeness: 'assertive',
    remedies: [remedyOf('check', 'Check the list')],
  });

  test('it is told at once, and focus stays on the button', async () => {
    const { show } = await open(<button type="button">Save</button>, { kit });
    const button = document.querySelector('button')!;
    button.focus();
    await show(
      <>
        <button type="button">Save</button>
        <LocalError error={error} presentation={presentation} remedies={{ check: () => {} }} />
      </>,
    );
    expect(await told()).toEqual([
      ['Problem: We do not know if this was saved. Check the list first.', 'assertive'],
    ]);
    expect(document.activeElement).toBe(button);
  });

  test('where the button counts down, the text gives no number that stands still', async () => {
    const later = remedyOf('retry', 'Try again', { notBefore: clock.now() + 8_000 });
    const waiting = presentationOf(error, {
      surface: 'local',
      body: 'You can try again in 8 seconds.',
      bodyWithoutTime: 'Wait a little, then try again.',
      remedies: [later],
    });
    await open(<LocalError error={error} presentation={waiting} remedies={{ retry: () => {} }} />, { kit });
    clock.advance(3_000);
    await painted();
    const { textContent } = document.querySelector('.tactful-local')!;
    expect(textContent).toContain('You can try again in 5 seconds');
    expect(textContent).not.toContain('8 seconds');
  });

  test('the same failure again is told again', async () => {
    const { show } = await open(<LocalError error={error} presentation={presentation} />, { kit });
    await told();
    await show(<LocalError error={error} presentation={{ ...presentation }} />);
    clock.advance(2_000);
    expect(await told()).toHaveLength(2);
  });

  test('nothing is drawn without an error, nor for what the person has cancelled', async () => {
    const { container, show } = await open(<LocalError error={undefined} />, { kit });
    expect(container.textContent).toBe('');
    await show(<LocalError error={new DOMException('', 'AbortError')} />);
    expect(container.textContent).toBe('');
  });
});

test('when it is over, focus that was on its button goes to the one that was pressed first', async () => {
  const { show } = await open(row(true), { kit });
  document.querySelector('button')!.focus();
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement?.textContent).toBe('Try again');
  await show(row(false));
  await painted();
  expect(document.activeElement?.textContent).toBe('Save');
});

const badFields = (...names: string[]): Presentation['fields'] =>
  names.map((name) => ({ name, messages: [`Check ${name}`], issues: [] }));
const unplaced = [{ message: 'Check the rest', issue: { path: ['rest'], message: 'no' } }];

describe('by the form', () => {
  test('it is scrolled into view, and what is used of a limit is told', async () => {
    const limit = { current: 500, max: 500, tier: 'free' };
    const { show } = await open(<div style={{ blockSize: 4_000 }} />, { kit });
    await show(
      <>
        <div style={{ blockSize: 4_000 }} />
        <FormError error={error} presentation={presentationOf(error, { surface: 'form', limit })} />
      </>,
    );
    const { bottom } = document.querySelector('.tactful-form-error')!.getBoundingClientRect();
    expect(bottom).toBeLessThanOrEqual(innerHeight);
    expect(document.querySelector('[role=meter]')).not.toBeNull();
  });

  test.for<[string, Partial<Presentation>, boolean, string[]]>([
    ['says what no field says', {}, true, ['Problem: Check the form. What you entered is still here.']],
    ['leaves one bad field to that field, which has focus', { fields: badFields('name') }, false, []],
    [
      'only announces how many fields are bad',
      { fields: badFields('name', 'email') },
      false,
      ['Check the form'],
    ],
    [
      'says what can be done beside changing the fields',
      { fields: badFields('name'), remedies: [remedyOf('compare', 'Compare')] },
      true,
      ['Problem: Check the form. What you entered is still here.'],
    ],
    [
      'says that something belongs to no field',
      { fields: badFields('name'), unplaced },
      true,
      ['Problem: Check the form. What you entered is still here.'],
    ],
  ])('the form’s message %s', async ([, traits, isDrawn, said]) => {
    const errors = createFormErrorStore({
      getValue: () => 'x',
      getFields: () => [],
      focusField: () => false,
      isOnPage: () => true,
    });
    await open(<FormMessage errors={errors} />, { kit, remedies: { compare: () => {} } });
    const [title, body] = ['Check the form', 'What you entered is still here.'];
    errors.show(presentationOf(error, { surface: 'form', title, body, ...traits }), error);
    await painted();
    expect(document.querySelector('.tactful-form-error') !== null).toBe(isDrawn);
    expect((await told()).map(([text]) => text)).toEqual(said);
  });
});

describe('in place of a section', () => {
  test('it has a heading of the right level and is told politely', async () => {
    await open(
      <SectionError
        error={error}
        level={3}
        presentation={presentationOf(error, {
          surface: 'section',
          title: 'We could not load the report',
          body: '',
        })}
      />,
      { kit },
    );
    expect(document.querySelector('h3')?.textContent).toBe('We could not load the report');
    expect(await told()).toEqual([['Problem: We could not load the report.', 'polite']]);
  });

  test('it needs no more than the error and a way to try again', async () => {
    const again = vi.fn<() => unknown>();
    await open(<SectionError error={new TypeError('Failed to fetch')} remedies={{ retry: again }} />, {
      kit,
    });
    const button = document.querySelector<HTMLElement>('[data-remedy=retry]')!;
    expect(button.textContent).toBe('Try again');
    await userEvent.click(button);
    expect(again).toHaveBeenCalledOnce();
  });

  test('after trying again focus is in the part that was loaded', async () => {
    const { show } = await open(
      part(<SectionError error={new TypeError('Failed to fetch')} remedies={{ retry: () => {} }} />),
      { kit },
    );
    document.querySelector<HTMLElement>('[data-remedy=retry]')!.focus();
    await show(part(<p>Loaded</p>));
    await painted();
    expect(document.activeElement?.id).toBe('part');
  });

  test('an app can draw it itself', async () => {
    await open(
      <SectionError error={error} presentation={presentationOf(error, { title: 'Mine' })}>
        {({ presentation, rootProps }) => <em {...rootProps}>{presentation.title}</em>}
      </SectionError>,
      { kit },
    );
    expect(document.querySelector('em')?.outerHTML).toBe(
      '<em data-tone="danger" data-kind="server" data-variant="server" data-outcome="failed">Mine</em>',
    );
  });
});

describe('as a page', () => {
  const presentation = presentationOf(error, {
    surface: 'page',
    title: 'We could not find this page',
    remedies: [retry],
  });
  const before = document.title;
  beforeEach(() => {
    document.title = 'Postbox';
  });
  afterEach(() => {
    document.title = before;
  });

  test('it is the main landmark with one h1, and the title tells it', async () => {
    const { show } = await open(<ErrorPage error={error} presentation={presentation} />, { kit });
    expect(document.querySelectorAll('main h1')).toHaveLength(1);
    expect(document.title).toBe('We could not find this page – Postbox');
    await show(<p />);
    expect(document.title).toBe('Postbox');
  });

  test('after a navigation its heading has focus; after a full load focus is left alone', async () => {
    const { show } = await open(<ErrorPage error={error} presentation={presentation} />, { kit });
    expect(document.activeElement).toBe(document.body);
    await show(<p />);
    await show(<ErrorPage error={error} presentation={presentation} />);
    expect(document.activeElement).toBe(document.querySelector('h1'));
  });
});

describe('on data that is kept', () => {
  const at = new Date(2026, 0, 1, 14, 2).getTime();

  test('it may stand in a paragraph, on a line of its own', async () => {
    await open(
      <p>
        2 opened <StaleMark error={errorOf()} updatedAt={at} remedies={{ retry: () => {} }} />
      </p>,
      { kit },
    );
    const mark = document.querySelector<HTMLElement>('.tactful-stale')!;
    // As the browser reads it, not only as React makes it.
    const read = document.createElement('template');
    read.innerHTML = mark.parentElement!.outerHTML;
    expect(read.content.querySelector('p > .tactful-stale')).not.toBeNull();
    expect(mark.getBoundingClientRect().width).toBe(mark.parentElement!.getBoundingClientRect().width);
  });

  test('what is older than a week is told by its date, not by a weekday', async () => {
    kit = createErrorKit({ clock: createFakeClock(at + 200 * 86_400_000) });
    await open(<StaleMark error={errorOf()} updatedAt={at} />, { kit });
    expect(document.querySelector('.tactful-stale')?.textContent).toMatch(/^Updated \w+ \d+, \d{4} · /);
  });

  test('it says from when the data is, and is told once per streak', async () => {
    clock = createFakeClock(at + 60_000);
    kit = createErrorKit({ clock });
    const { show } = await open(<StaleMark error={errorOf()} updatedAt={at} />, { kit });
    for (let n = 0; n < 3; n++) await show(<StaleMark error={errorOf()} updatedAt={at} />);
    expect(document.querySelector('.tactful-stale')?.textContent).toMatch(
      /^Updated 2:02\sPM · Could not refresh$/,
    );
    clock.advance(5_000);
    expect(await told()).toHaveLength(1);
    await show(<StaleMark error={undefined} updatedAt={at} />);
    await show(<StaleMark error={errorOf()} updatedAt={at} />);
    clock.advance(5_000);
    expect(await told()).toHaveLength(2);
  });
});
