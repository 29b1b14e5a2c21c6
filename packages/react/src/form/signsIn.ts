import type { KnownField, Situation } from '@tactful/core';
import { passwordName } from './passwordName.ts';

/** Chosen now, rather than known already; or what lets a machine in. */
const other = /new|confirm|repeat|token|key|secret/i;

/** Whether a form of these fields asks for the password that somebody has: to sign in, or to confirm who it is. */
export function signsIn(fields: Situation['fields'] = []): boolean {
  const [first, second] = fields
    .map((field): KnownField => (typeof field === 'string' ? { name: field } : field))
    .filter(({ name, control }) => (control ? control.endsWith('password') : passwordName.test(name)));
  return first !== undefined && !second && first.control !== 'new-password' && !other.test(first.name);
}
