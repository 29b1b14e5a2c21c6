import { MantineProvider } from '@mantine/core';
import { TactfulProvider } from '@tactful/react';
import { createHeldApi, type HeldApi } from '@tactful/testing';
import { clear, field, leave, press, type } from '@tactful/testing/form-contract';
import { StrictMode, type ComponentType } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import guide from '../../../docs/forms.md?raw';
import * as baseUi from './baseUi.tsx';
import * as mantineForm from './mantineForm.tsx';
import * as mantineInputs from './mantineInputs.tsx';
import * as mui from './mui.tsx';
import * as reactAria from './reactAria.tsx';
import * as shadcn from './shadcn.tsx';

const sources = import.meta.glob<string>('./*.tsx', { query: '?raw', import: 'default', eager: true });

type Save = (values: unknown) => Promise<unknown>;

interface Recipe {
  readonly AddSubscriber: ComponentType<{ save: Save }>;
}

const recipes: readonly (readonly [string, Recipe, string])[] = [
  ['React Aria Components', reactAria, 'reactAria'],
  ['Base UI', baseUi, 'baseUi'],
  ['Mantine form', mantineForm, 'mantineForm'],
  ['Mantine inputs', mantineInputs, 'mantineInputs'],
  ['MUI', mui, 'mui'],
  ['shadcn/ui', shadcn, 'shadcn'],
];

const taken = 'Choose another address.';
const unknownName = 'Choose a name we know.';
const complaints = {
  errors: [
    { pointer: '#/name', detail: unknownName },
    { pointer: '#/email', detail: taken },
  ],
};

let root: Root;
let page: HTMLElement;
let api: HeldApi;

beforeEach(() => {
  api = createHeldApi();
  page = document.body.appendChild(document.createElement('main'));
  root = createRoot(page);
});
afterEach(() => {
  root.unmount();
  page.remove();
});

/** What a screen reader hears after a field's name. */
function description(name: string): string {
  const ids = field(name).getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent ?? `no ${id}`).join(' ');
}

const isInvalid = (name: string): boolean => field(name).getAttribute('aria-invalid') === 'true';
const state = (): unknown => ['email', 'name'].map((name) => [isInvalid(name), description(name)]);

const send = async (): Promise<void> => {
  const count = api.calls.length + 1;
  press('Add');
  await expect.poll(() => api.calls.length).toBe(count);
};

test.each(recipes)('%s', async (_, { AddSubscriber }) => {
  const hint = AddSubscriber === mui.AddSubscriber ? 'As on the invoice' : '';
  root.render(
    <StrictMode>
      <MantineProvider>
        <TactfulProvider>
          <AddSubscriber save={(values: unknown) => api.submit(values, undefined)} />
        </TactfulProvider>
      </MantineProvider>
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
  type('email', 'grace@example.com');
  await expect.poll(state).toEqual([
    [false, ''],
    [true, unknownName],
  ]);
  await send();
  const { values } = api.last();
  const sent = values instanceof FormData ? Object.fromEntries(values) : values;
  expect(sent).toEqual({ email: 'grace@example.com', name: 'Ada Lovelace' });
  api.last().accept();
  await expect.poll(() => isInvalid('name')).toBe(false);
});

test.each(recipes)('%s: the guide shows what is tried here', (_, __, file) => {
  const source = sources[`./${file}.tsx`];
  expect(source).toBeDefined();
  expect(guide).toContain(`\n${source}\`\`\`\n`);
});
