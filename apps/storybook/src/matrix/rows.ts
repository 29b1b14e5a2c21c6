import { createErrorKit, surfaceTable, type Cell, type Occasion, type Situation } from '@tactful/core';
import { allDialects } from '@tactful/core/dialects';
import { samplesOf } from '@tactful/core/samples';
import { apiBase, thrownBy } from '../answers.ts';
import { failureNames, failures, thrownFor } from '../failures.ts';

export type Row = keyof typeof surfaceTable;

/** The rows of the decision table, in its order. */
export const rows = Object.keys(surfaceTable) as Row[];

/** What rows are called that aren't kinds. */
export const rowNames: Readonly<Partial<Record<Row, string>>> = {
  step_up: 'step-up',
  refused: 'refused: signing in would not help',
};

/** How the request came about, in words. */
export const occasionNames: Readonly<Record<Occasion, string>> = {
  submit: 'A form was sent',
  action: 'A button was pressed',
  load: 'First load',
  refresh: 'Refresh in the background',
  render: 'While rendering',
  navigate: 'Another page was opened',
};

const kit = createErrorKit({ dialects: allDialects });

/** The row that an error falls into, as the rule says that was taken for it. */
export function rowOf(thrown: unknown, occasion: Occasion = 'submit'): Row | undefined {
  const [row] = kit.present(thrown, { occasion }).rule.split('/');
  return rows.find((name) => name === row);
}

/** One error for each row: the API's own, where it has one, else the standard's. */
export function errorsByRow(dialect: string): ReadonlyMap<Row, unknown> {
  const candidates = [
    ...samplesOf(dialect).map((sample) => thrownBy(sample)),
    ...failureNames.map((name) => thrownFor({ ...failures[name], sent: { method: 'GET', url: apiBase } })),
  ];
  const found = new Map<Row, unknown>();
  for (const thrown of candidates) {
    const row = rowOf(thrown);
    if (row && !found.has(row)) found.set(row, thrown);
  }
  return found;
}

/** What can be different about a situation. */
export interface Circumstances {
  readonly main: boolean;
  readonly hasData: boolean;
  readonly editing: boolean;
  readonly streak: boolean;
  readonly handles: boolean;
}

export const usual: Circumstances = {
  main: false,
  hasData: false,
  editing: false,
  streak: false,
  handles: true,
};

/** What each circumstance says. */
export const circumstanceNames: Readonly<Record<keyof Circumstances, string>> = {
  main: 'It is what the page is for',
  hasData: 'Earlier data is on screen',
  editing: 'The person is editing it',
  streak: 'It failed three times in a row',
  handles: 'The app handles signing in and paying',
};

const writes: ReadonlySet<Occasion> = new Set(['submit', 'action']);

/** The situation of a cell under these circumstances. */
export function situationOfCell(occasion: Occasion, given: Circumstances): Situation {
  return {
    occasion,
    request: { method: writes.has(occasion) ? 'POST' : 'GET', url: `${apiBase}/things` },
    ...(given.main && { main: true }),
    ...(given.hasData && { hasData: true }),
    ...(given.editing && { editing: true }),
    ...(given.streak && { streak: 3 }),
    ...(!given.handles && { handled: ['retry', 'reload', 'goBack', 'contactSupport'] }),
  };
}

/** The choices of a cell in words: "banner, if it failed three times in a row; else silent". */
export function inWords(cell: Cell): string {
  return cell
    .map((choice) =>
      typeof choice === 'string'
        ? choice
        : `${choice.surface} (${conditionNames[choice.when] ?? choice.when})`,
    )
    .join(', else ');
}

const conditionNames: Readonly<Record<string, string>> = {
  issues: 'if it names fields',
  fileField: 'if a field holds the file',
  main: 'if the page is for it',
  hasData: 'if data is on screen',
  editing: 'if it is being edited',
  streak: 'after three failures',
  canSignIn: 'if the app can sign in',
  canPay: 'if the app can sell',
  accountWide: 'if it concerns the account',
};
