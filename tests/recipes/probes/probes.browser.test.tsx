import {
  contractRows,
  createFormPage,
  type ContractCase,
  type FormPage,
  type FormUnderTest,
} from '@tactful/testing/form-contract';
import { beforeAll, expect, test } from 'vitest';
import measured from '../../../bench/results/forms.json';
import guide from '../../../docs/forms.md?raw';
import { actionState } from './actionState.tsx';
import { baseUiForm, reactAriaComponents } from './errorsProp.tsx';
import { formik } from './formik.tsx';
import { mantineForm } from './mantineForm.tsx';
import { reactHookFormErrors, reactHookFormSetError } from './reactHookForm.tsx';
import { tanstackOnSubmitAsync, tanstackSetErrorMap } from './tanstackForm.tsx';

/** Ways to hand an API's messages to a form library, each as its documentation does it. */
const libraries: readonly (readonly [string, FormUnderTest])[] = [
  ['React Hook Form, `setError`', reactHookFormSetError],
  ['React Hook Form, `errors`', reactHookFormErrors],
  ['TanStack Form, `onSubmitAsync`', tanstackOnSubmitAsync],
  ['TanStack Form, `setErrorMap`', tanstackSetErrorMap],
  ['Formik, `setErrors`', formik],
  ['Mantine form, `setErrors`', mantineForm],
  ['React Aria, `validationErrors`', reactAriaComponents],
  ['Base UI, `errors`', baseUiForm],
  ['React, `useActionState`', actionState],
];

/** The promises that bind any form; the last of the contract is about sending, which no form library does. */
const promises = contractRows.slice(0, 11);

/** Only whoever wrote a message can write it again; these show the API's. */
const ofOwnWords = 'and speak of the row in which they stand';

/** What has not come after so many frames doesn't come. */
const impatience = { looks: 6, pause: () => new Promise(requestAnimationFrame) };

const pageOf = (form: FormUnderTest): FormPage => createFormPage({ ...form, fieldCount: 100 }, impatience);

/** By library: for each promise the first case that it doesn't keep. */
const broken = new Map<string, readonly (string | undefined)[]>();

async function keeps(page: FormPage, [, run]: ContractCase): Promise<boolean> {
  try {
    await run(page);
    return true;
  } catch {
    return false;
  }
}

async function firstBroken(page: FormPage, cases: readonly ContractCase[]): Promise<string | undefined> {
  for (const one of cases) if (one[0] !== ofOwnWords && !(await keeps(page, one))) return one[0];
  return undefined;
}

// The first form of all is slow to come.
beforeAll(async () => {
  const page = pageOf(reactHookFormErrors);
  for (const { cases } of promises.slice(0, 2)) await firstBroken(page, cases);
  page.close();
});

test.each(libraries)('%s is tried', async (library, form) => {
  const page = pageOf(form);
  const found: (string | undefined)[] = [];
  for (const { cases } of promises) found.push(await firstBroken(page, cases));
  page.close();
  broken.set(library, found);
  expect(found).toHaveLength(11);
});

test('the guide says what was found', async () => {
  const reasons = [...new Set([...broken.values()].flat().filter((one) => one !== undefined))];
  const letter = (one: string | undefined): string =>
    one === undefined ? 'yes' : String.fromCodePoint(97 + reasons.indexOf(one));
  const table = [
    ['', ...promises.map((_, index) => index + 1)],
    ['---', ...promises.map(() => ':-:')],
    ...[...broken].map(([library, found]) => [library, ...found.map(letter)]),
    ['with Tactful', ...promises.map(() => 'yes')],
  ].map((cells) => `| ${cells.join(' | ')} |`);
  const legend = reasons.map((one) => `- ${letter(one)}: ${one}`);
  const text = `${[...table, '', ...legend].join('\n')}\n`;
  await expect(text).toMatchFileSnapshot('results.txt');
  expect(unspaced(guide)).toContain(unspaced(text));
});

test('the guide says what was measured', () => {
  const rows = Object.entries(measured.results).map(([way, sizes]) => {
    const [, , some] = sizes;
    const paints = sizes.map(({ paint, paintQuartiles: [low, high] }) => `${paint} (${low}–${high})`);
    return [way, ...paints, some?.commits, some?.rendered];
  });
  expect(rows).toHaveLength(9);
  for (const cells of rows) expect(unspaced(guide)).toContain(unspaced(`| ${cells.join(' | ')} |`));
});

/** Tables are aligned by the formatter. */
function unspaced(text: string): string {
  return text.replaceAll(/ +|(?<=\|[\s:]*)-+(?=[\s:]*\|)/g, '');
}
