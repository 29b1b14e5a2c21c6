import type { Situation } from '@tactful/core';
import { expect, it } from 'vitest';
import { signsIn } from './signsIn.ts';

it.each<[string, Situation['fields'], boolean]>([
  ['an address and a password', ['email', { name: 'password', control: 'password' }], true],
  ['a password under another name', [{ name: 'kennwort', control: 'password' }], true],
  ['a password that nobody sees yet', ['user.passwd'], true],
  ['no password', ['email'], false],
  ['a box that only names one', [{ name: 'show_password', control: 'choice' }], false],
  ['a password that is chosen', ['email', { name: 'password', control: 'new-password' }], false],
  ['a password that is called new', [{ name: 'new_password', control: 'password' }], false],
  ['one password for another', ['current_password', 'new_password'], false],
  [
    'a password, and again',
    [
      { name: 'a', control: 'password' },
      { name: 'b', control: 'password' },
    ],
    false,
  ],
  ['a key', [{ name: 'api_key', control: 'password' }], false],
  ['nothing', undefined, false],
])('%s', (_, fields, asked) => {
  expect(signsIn(fields)).toBe(asked);
});
