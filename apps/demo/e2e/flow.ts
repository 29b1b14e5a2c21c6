import type { Locator } from 'playwright';
import type { ExpectStatic } from 'vitest';
import type { Visitor } from './startDemo.ts';

/** What a person does, and what they then see. */
export type Flow = (visitor: Visitor, expect: ExpectStatic) => Promise<void>;

/** A machine may be busy with other things. */
export const patient = { timeout: 10_000 };

export const button = ({ page }: Visitor, name: string): Locator =>
  page.getByRole('button', { name, exact: true });

export const seen = (locator: Locator): Promise<void> => locator.waitFor();

export const gone = (locator: Locator): Promise<void> => locator.waitFor({ state: 'detached' });

/** Lets somebody new go through it. Answers what the browser had to complain of. */
export async function walk(visitor: Visitor, flow: Flow, expect: ExpectStatic): Promise<readonly string[]> {
  await flow(visitor, expect);
  await visitor.leave();
  return visitor.complaints;
}
