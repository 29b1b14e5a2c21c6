import { TactfulProvider } from '@tactful/react';
import { createHeldApi } from '@tactful/testing';
import { clear, field, leave, press, type } from '@tactful/testing/form-contract';
import { Fragment, StrictMode, type ComponentType, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished } from 'vitest';

/** A form for an address and a name, made as a recipe says. */
export interface Recipe {
  readonly AddSubscriber: ComponentType<{ save: (values: unknown) => Promise<unknown> }>;
}

/** What the form holds and sends when all is corrected. */
export const corrected = { email: 'grace@example.com', name: 'Ada Lovelace' };

const taken = 'Choose another address.';
const unknownName = 'Choose a name we know.';
const complaints = {
  errors: [
    { pointer: '#/name', detail: unknownName },
    { pointer: '#/email', detail: taken },
  ],
};

/** What a screen reader hears after a field's name. */
function description(name: string): string {
  const ids = field(name).getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent ?? `no ${id}`).join(' ');
}

const isInvalid = (name: string): boolean => field(name).getAttribute('aria-invalid') === 'true';
const state = (): unknown => ['email', 'name'].map((name) => [isInvalid(name), description(name)]);

/**
 * Fills in, sends and corrects the form, and looks at what its fields say. Answers what was sent in the end.
 *
 * @param hint what stands below the name while nothing is wrong with it
 */
export async function tryRecipe(
  { AddSubscriber }: Recipe,
  hint = '',
  Around: ComponentType<{ children: ReactNode }> = Fragment,
): Promise<unknown> {
  const api = createHeldApi();
  const page = document.body.appendChild(document.createElement('main'));
  const root = createRoot(page);
  onTestFinished(() => {
    root.unmount();
    page.remove();
  });
  const send = async (): Promise<void> => {
    const count = api.calls.length + 1;
    press('Add');
    await expect.poll(() => api.calls.length).toBe(count);
  };

  root.render(
    <StrictMode>
      <Around>
        <TactfulProvider>
          <AddSubscriber save={(values: unknown) => api.submit(values, undefined)} />
        </TactfulProvider>
      </Around>
    </StrictMode>,
  );
  await expect.poll(() => page.querySelectorAll('input').length).toBe(2);
  expect(state()).toEqual([
    [false, ''],
    [false, hint],
  ]);

  // They land on their fields, which are described by them, and the first on the page has the focus.
  await send();
  api.last().refuse(422, complaints);
  await expect.poll(state).toEqual([
    [true, taken],
    [true, unknownName],
  ]);
  await expect.poll(() => document.activeElement).toBe(field('email'));

  // One leaves with the change of its own field; blur and other fields leave it alone.
  leave('email');
  type('name', ' Lovelace');
  await expect.poll(state).toEqual([
    [true, taken],
    [false, hint],
  ]);

  // What was refused can be sent again as it is, and is.
  await send();
  await expect.poll(state).toEqual([
    [false, ''],
    [false, hint],
  ]);
  api.last().refuse(422, complaints);
  await expect.poll(state).toEqual([
    [true, taken],
    [true, unknownName],
  ]);
  expect([field('email').value, field('name').value]).toEqual(['ada@example.com', 'Ada Lovelace']);

  clear('email');
  type('email', corrected.email);
  await expect.poll(state).toEqual([
    [false, ''],
    [true, unknownName],
  ]);
  await send();
  const { values } = api.last();
  api.last().accept();
  await expect.poll(() => isInvalid('name')).toBe(false);
  return values instanceof FormData ? Object.fromEntries(values) : values;
}
