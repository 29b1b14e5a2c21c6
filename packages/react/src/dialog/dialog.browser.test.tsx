import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createErrorKit, type ErrorKit } from '@tactful/core';
import { errorOf, remedyOf } from '../fixtures.test.support.ts';
import { listen, open, painted, raise } from '../page.test.support.tsx';
import { Surfaces, type SurfacesProps } from '../surfaces/Surfaces.tsx';

let kit: ErrorKit;
let ear: ReturnType<typeof listen>;
beforeEach(() => {
  kit = createErrorKit();
  ear = listen();
});
afterEach(() => ear.stop());

const upgrade = vi.fn<() => unknown>();
const signIn = vi.fn<() => unknown>();
const limit = { name: 'max_subscribers', current: 500, max: 500, tier: 'free' };
const limitReached = (): void => {
  raise(
    kit,
    {
      surface: 'dialog',
      tone: 'accent',
      title: 'Your plan’s limit is reached',
      body: 'Choose a larger plan.',
      limit,
      remedies: [remedyOf('upgrade', 'See plans', { primary: true }), remedyOf('dismiss', 'Not now')],
      source: 'add',
    },
    errorOf({ kind: 'payment_required', limit }),
  );
};
const page = async (props: SurfacesProps = {}): Promise<void> => {
  upgrade.mockReset();
  signIn.mockReset();
  await open(
    <>
      <main>
        <label htmlFor="name">Name</label>
        <input id="name" />
        <button type="button" onClick={limitReached}>
          Add
        </button>
      </main>
      <Surfaces {...props} />
    </>,
    { kit, remedies: { upgrade, signIn } },
  );
};
const trigger = (): HTMLElement => document.querySelector('main button')!;
const dialog = (): HTMLDialogElement | null => document.querySelector('dialog');
const button = (name: string): HTMLElement =>
  [...dialog()!.querySelectorAll('button')].find(({ textContent }) => textContent === name)!;
const press = async (): Promise<void> => {
  await userEvent.click(trigger());
  await painted();
};

test('it opens over the page, named and described, with focus on itself', async () => {
  await page();
  await press();
  expect(dialog()!.matches(':modal')).toBe(true);
  expect(dialog()!.getAttribute('role')).toBe('alertdialog');
  const named = (attribute: string): string | null | undefined =>
    document.getElementById(dialog()!.getAttribute(attribute)!)?.textContent;
  expect(named('aria-labelledby')).toBe('Your plan’s limit is reached');
  expect(named('aria-describedby')).toBe('Choose a larger plan.');
  expect(document.activeElement).toBe(dialog());
});

test.for([
  ['Esc', () => userEvent.keyboard('{Escape}')],
  ['the quiet button', () => userEvent.click(button('Not now'))],
] as const)('%s closes it; focus returns to where it was, and what was typed is kept', async ([, leave]) => {
  await page();
  await userEvent.fill(document.querySelector('#name')!, 'Mara');
  await press();
  await leave();
  await painted();
  expect(dialog()).toBeNull();
  expect(document.activeElement).toBe(trigger());
  expect(document.querySelector<HTMLInputElement>('#name')!.value).toBe('Mara');
});

test('after the person has closed it, the same failure does not open it again at once', async () => {
  await page();
  await press();
  await userEvent.keyboard('{Escape}');
  await press();
  expect(dialog()).toBeNull();
});

test('a remedy closes it when it is done, and it opens again when that did not help', async () => {
  await page();
  let done: (() => void) | undefined;
  upgrade.mockReturnValue(
    new Promise<void>((resolve) => {
      done = resolve;
    }),
  );
  await press();
  await userEvent.click(button('See plans'));
  button('See plans').click();
  expect(upgrade).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ limit }));
  expect(button('See plans').getAttribute('aria-busy')).toBe('true');
  expect(dialog()).not.toBeNull();
  done?.();
  await painted();
  expect(dialog()).toBeNull();
  expect(document.activeElement).toBe(trigger());
  await press();
  expect(dialog()).not.toBeNull();
});

/** A dialog as libraries make them: a portal at the end of the body, not in the browser's top layer. */
const openOwnDialog = (): HTMLElement => {
  const own = document.createElement('div');
  own.role = 'dialog';
  own.style.cssText = 'position: fixed; inset: 20%; background: white';
  own.innerHTML = '<input type="hidden"><input aria-label="Password"><button type="button">Continue</button>';
  document.body.append(own);
  return own;
};

test('it makes way for a dialog that its button opens, and comes back while that has not helped', async () => {
  await page();
  let done: (() => void) | undefined;
  let own: HTMLElement | undefined;
  upgrade.mockImplementation(() => {
    own = openOwnDialog();
    return new Promise<void>((resolve) => {
      done = resolve;
    });
  });
  await press();
  await userEvent.click(button('See plans'));
  await expect.poll(() => dialog()!.open).toBe(false);
  expect(document.activeElement).toBe(own!.querySelector('input:not([type=hidden])'));
  await userEvent.fill(own!.querySelector('[aria-label]')!, 'secret');
  await userEvent.click(own!.querySelector('button')!);

  own!.remove();
  await expect.poll(() => dialog()!.matches(':modal')).toBe(true);
  expect(document.activeElement).toBe(dialog());
  expect(button('See plans').getAttribute('aria-busy')).toBe('true');
  done!();
  await expect.poll(dialog).toBeNull();
  expect(document.activeElement).toBe(trigger());
});

test('where that dialog has helped and goes last, focus is where it was', async () => {
  await page();
  let own: HTMLElement | undefined;
  upgrade.mockImplementation(async () => {
    own = openOwnDialog();
    await expect.poll(() => dialog()!.open).toBe(false);
  });
  await press();
  await userEvent.click(button('See plans'));
  await expect.poll(dialog).toBeNull();
  own!.querySelector<HTMLElement>('[aria-label]')!.focus();
  own!.remove();
  await expect.poll(() => document.activeElement).toBe(trigger());
});

test('what opens unasked lies below it, as does what was open before', async () => {
  const earlier = openOwnDialog();
  await page();
  await press();
  const later = openOwnDialog();
  await painted();
  expect(dialog()!.matches(':modal')).toBe(true);
  earlier.remove();
  later.remove();
});

test('focus goes to the main part when the button is gone', async () => {
  await page();
  await press();
  trigger().remove();
  await userEvent.keyboard('{Escape}');
  await painted();
  expect(document.activeElement?.tagName).toBe('MAIN');
});

test('the page behind is out of reach, toasts and announcements are not', async () => {
  await page();
  await press();
  raise(kit, { title: 'Not saved', body: '' });
  await painted();
  trigger().focus();
  expect(document.activeElement).toBe(dialog());
  expect(document.querySelector('[data-toast]')!.closest('dialog')).toBe(dialog());
  await expect.poll(() => ear.texts()).toContain('Problem: Not saved.');
  expect(document.querySelector('[aria-live]')!.closest('dialog')).toBe(dialog());
  await userEvent.keyboard('{F6}');
  expect(document.activeElement).toBe(document.querySelector('[data-toast]'));
  await userEvent.keyboard('{F6}{Escape}');
  await painted();
  expect(dialog()).toBeNull();
  expect(document.querySelector('[data-toast]')!.closest('body > .tactful-layer')).not.toBeNull();
});

test('an app can put the fields to sign in with into it', async () => {
  const sent = vi.fn<() => void>();
  await page({
    dialogExtra: ({ close }) => (
      <form
        onSubmit={(event) => {
          event.preventDefault();
          sent();
          close();
        }}
      >
        <label htmlFor="password">Password</label>
        <input id="password" type="password" autoComplete="current-password" />
      </form>
    ),
  });
  raise(
    kit,
    {
      surface: 'dialog',
      tone: 'accent',
      title: 'Sign in again to continue',
      remedies: [remedyOf('signIn', 'Sign in', { primary: true })],
    },
    errorOf({ kind: 'unauthenticated' }),
  );
  await painted();
  await userEvent.fill(document.querySelector('#password')!, 'secret');
  await userEvent.keyboard('{Enter}');
  await painted();
  expect(sent).toHaveBeenCalledOnce();
  expect(dialog()).toBeNull();
});

test('usage is told as a meter with words', async () => {
  await page();
  await press();
  const meter = dialog()!.querySelector('[role=meter]')!;
  expect(
    Object.fromEntries(
      ['label', 'valuemin', 'valuemax', 'valuenow', 'valuetext'].map((key) => [
        key,
        meter.getAttribute(`aria-${key}`),
      ]),
    ),
  ).toEqual({
    label: 'Subscribers, Free plan',
    valuemin: '0',
    valuemax: '500',
    valuenow: '500',
    valuetext: '500 of 500 subscribers',
  });
});
