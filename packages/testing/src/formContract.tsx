import { afterEach, describe, expect, test } from 'vitest';
import type { FormUnderTest } from './contractForm.tsx';
import { contractRows } from './contractRows.tsx';
import { createFormPage } from './formPage.tsx';

export { contractValues, Messages, Summary } from './contractForm.tsx';
export type { ContractFormProps, ContractValues, FormUnderTest, ManyFieldsProps } from './contractForm.tsx';
export { contractRows, type ContractCase, type ContractRow } from './contractRows.tsx';
export { createFormPage, type FormPage, type Patience } from './formPage.tsx';
export { button, clear, field, leave, press, type } from './person.ts';

/** Ten seconds, and more on a machine whose timers come late. */
const patience = { looks: 2_000, pause: () => new Promise((done) => setTimeout(done, 5)) };

/**
 * What every form adapter promises, as a suite. Runs in a browser, with Vitest's browser mode.
 * @param without cases that can't come about with the library, by name: to be used with a reason
 */
export function formContract(library: string, form: FormUnderTest, without: readonly string[] = []): void {
  const page = createFormPage(form, patience);
  afterEach(() => page.close());

  for (const { promise, cases, many } of contractRows) {
    const possible = cases.filter(([name]) => !without.includes(name));
    if (possible.length === 0 || (many && !form.ManyFields)) continue;
    describe(`${library}: ${promise}`, () => {
      test.each(possible)('%s', async (_, run) => {
        await expect(run(page)).resolves.toBeUndefined();
      });
    });
  }
}
