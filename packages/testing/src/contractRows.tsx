import { en } from '@tactful/core';
import { de } from '@tactful/core/copy/de';
import type { SubmitContext } from '@tactful/react/headless';
import { Profiler } from 'react';
import { expect } from 'vitest';
import { userEvent } from 'vitest/browser';
import { contractValues } from './contractForm.tsx';
import {
  drawn,
  focused,
  listed,
  problem,
  said,
  settled,
  type Complaints,
  type FormPage,
} from './formPage.tsx';
import { createHeldApi } from './heldApi.ts';
import { button, clear, field, leave, press, type } from './person.ts';

/** One promise of the contract, with the cases that hold a form to it. */
export interface ContractRow {
  readonly promise: string;
  /** Tried with `ManyFields`. */
  readonly many?: true;
  readonly cases: readonly ContractCase[];
}

export type ContractCase = readonly [name: string, run: (page: FormPage) => Promise<void>];

const taken = 'Choose another address.';
const tooLow = 'Choose a higher price.';
const tooFew = 'Add one more row.';
const unknownName = 'Choose a name we know.';
const elsewhere = 'Choose a city in this country.';
const noPhone = 'Enter a phone number.';

/**
 * The first eleven are about errors and bind any form; the last two need the kit around, and a submit context.
 */
export const contractRows: readonly ContractRow[] = [
  {
    promise: 'nothing is lost',
    cases: [
      [
        'every message is in the summary, once',
        async (page) => {
          const complaints: Complaints = [
            ['/email', taken],
            ['/items', tooFew],
            ['/items/1/price', tooLow],
            ['/address/city', elsewhere],
            ['/phone', noPhone],
            ['/items/9/price', 'Check the tenth row.'],
            ['/__proto__/polluted', 'Check the prototype.'],
            ['/email/constructor', 'Check the constructor.'],
            ['', 'Check all of it.'],
          ];
          await page.open();
          await page.fail(complaints);
          const all = complaints.map(([, message]) => message).toSorted();
          await rests(page, () => listed().toSorted(), all);
          expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
        },
      ],
      [
        'without a summary, what no field shows goes where everyone sees it',
        async (page) => {
          await page.open({ summary: false });
          await page.fail([
            ['/email', taken],
            ['/address/city', elsewhere],
            ['/phone', noPhone],
          ]);
          await page.until(() => said('email') === taken);
          const { toasts } = page.kit().notices.getSnapshot();
          const told = toasts.map(({ presentation }) => presentation.unplaced.map(({ message }) => message));
          expect(told).toEqual([[elsewhere, noPhone]]);
        },
      ],
      [
        'a field that comes onto the page later has its message',
        async (page) => {
          await page.open();
          await page.fail([['/address/city', elsewhere]]);
          press('Toggle city');
          await page.until(() => said('address.city') === elsewhere);
        },
      ],
    ],
  },
  {
    promise: 'sending again is never blocked',
    cases: [
      ...blamed([
        ['on a field', [['/email', taken]]],
        ['on a list', [['/items', tooFew]]],
        [
          'on a list and its items',
          [
            ['/items', tooFew],
            ['/items/0/price', tooLow],
          ],
        ],
        ['on a field that is not on the page', [['/address/city', elsewhere]]],
        ['on a group', [['/address', elsewhere]]],
        ['on no field of the form', [['/phone', noPhone]]],
        ['on a prototype', [['/__proto__', 'Check the prototype.']]],
        ['on the whole form', [['', 'Check all of it.']]],
      ]),
      [
        'with what was entered since',
        async (page) => {
          await page.open();
          await page.fail([['/email', taken]]);
          await page.until(() => said('email') === taken);
          type('items.1.price', '3');
          type('name', ' Lovelace');
          await settled();
          await page.send();
          expect(page.api().last().values).toMatchObject({
            name: 'Ada Lovelace',
            items: [{ price: '1' }, { price: '23' }],
          });
        },
      ],
      [
        'after a failure that is not about fields',
        async (page) => {
          await page.open();
          await page.send();
          page.api().last().refuse(503);
          await settled();
          await page.send();
        },
      ],
    ],
  },
  {
    promise: 'a message leaves with its own field only',
    cases: [
      ...leaving([
        ['its field changes', () => type('email', 'x'), ['email']],
        ['its field loses focus', () => leave('email'), []],
        ['another field changes', () => type('name', 'x'), []],
        ['a field in the row changes', () => type('items.0.price', '5'), ['items.0.price']],
        ['another row changes', () => type('items.1.price', '5'), []],
        ['the list is cleared', () => press('Clear list'), ['items', 'items.0.price']],
        ['the form validates itself', () => press('Validate'), []],
        ['everything renders again', () => press('Render'), []],
        ['another step opens and closes', () => pressAll('Toggle city', 'Toggle city'), []],
        ['the form is reset', () => press('Reset'), ['email', 'items', 'items.0.price']],
        ['it is sent again', () => press('Send'), ['email', 'items', 'items.0.price']],
      ]),
      [
        'when the form forgets a field that leaves the page, nothing was changed',
        async (page) => {
          await page.open();
          press('Toggle city');
          await page.until(() => field('address.city'));
          await page.fail([['/address/city', elsewhere]]);
          await page.until(() => said('address.city') === elsewhere);
          press('Toggle city');
          await rests(page, listed, [elsewhere]);
        },
      ],
      [
        'when it is accepted',
        async (page) => {
          await page.open();
          await page.fail([
            ['/email', taken],
            ['/items', tooFew],
          ]);
          await page.until(() => said('email') && said('items'));
          await page.send();
          page.api().last().accept();
          await rests(page, () => [said('email'), said('items'), ...listed()], ['', '']);
        },
      ],
    ],
  },
  {
    promise: 'messages follow their rows',
    cases: [
      ...moved([
        ['a row is added before them', ['Add first'], { 'items.1.price': 'one', 'items.2.price': 'two' }],
        ['a row is removed before them', ['Remove first'], { 'items.0.price': 'two' }],
        ['they are swapped', ['Swap'], { 'items.0.price': 'two', 'items.1.price': 'one' }],
        [
          'all of it happens',
          ['Add first', 'Swap', 'Remove first'],
          { 'items.0.price': '', 'items.1.price': 'two' },
        ],
      ]),
      [
        'and speak of the row in which they stand',
        async (page) => {
          await page.open();
          await page.fail([['/items/1/price', 'must be higher']]);
          await page.until(() => said('items.1.price') === 'Price 2 must be higher');
          press('Remove first');
          await rests(
            page,
            () => [said('items.0.price'), ...listed()],
            Array(2).fill('Price 1 must be higher'),
          );
          await pressAll('Add first', 'Add first');
          await rests(
            page,
            () => [said('items.2.price'), ...listed()],
            Array(2).fill('Price 3 must be higher'),
          );
        },
      ],
      [
        'and leave in their new place when they are edited there',
        async (page) => {
          await page.open();
          await page.fail([['/items/0/price', tooLow]]);
          await page.until(() => said('items.0.price'));
          press('Add first');
          await page.until(() => said('items.1.price'));
          type('items.0.price', '7');
          await rests(page, () => said('items.1.price'), tooLow);
          type('items.1.price', '7');
          await page.until(() => !said('items.1.price'));
        },
      ],
    ],
  },
  {
    promise: 'focus goes once',
    cases: [
      [
        'to the first bad field of the page, once inputs are enabled again',
        async (page) => {
          await page.open({ summary: false });
          await page.fail(backwards);
          await page.until(() => focused() === 'email');
        },
      ],
      [
        'to the summary, where there is one',
        async (page) => {
          await page.open();
          await page.fail(backwards);
          await page.until(() => focused() === 'summary');
        },
      ],
      [
        'to the same place again when the same submission fails again',
        async (page) => {
          await page.open();
          for (let time = 1; time <= 2; time++) {
            await page.fail(backwards);
            await page.until(() => focused() === 'summary');
          }
        },
      ],
      [
        'and not again when the page changes by itself',
        async (page) => {
          await page.open({ summary: false });
          await page.fail(backwards);
          await page.until(() => focused() === 'email');
          field('name').focus();
          button('Toggle city').click();
          await page.until(() => field('address.city'));
          await rests(page, focused, 'name');
        },
      ],
      [
        'and stays with the person from then on',
        async (page) => {
          await page.open({ summary: false });
          await page.fail(backwards);
          await page.until(() => focused() === 'email');
          const moves: EventTarget[] = [];
          const record = (event: FocusEvent): void => void moves.push(event.target as EventTarget);
          document.addEventListener('focusin', record);
          // By a real keyboard and pointer: whatever watches for them sees them.
          await userEvent.click(field('name'));
          await userEvent.keyboard('xy');
          await userEvent.click(button('Validate'));
          press('Render');
          await drawn();
          document.removeEventListener('focusin', record);
          const own = moves.filter((to) => to === field('name') || to instanceof HTMLButtonElement);
          expect(own.length).toBeGreaterThan(1);
          expect(moves).toEqual(own);
        },
      ],
    ],
  },
  {
    promise: 'several messages of one field are kept',
    cases: [
      [
        'in their order',
        async (page) => {
          await page.open();
          await page.fail([
            ['/email', taken],
            ['/email', 'Choose a shorter address.'],
          ]);
          await rests(page, () => said('email'), `${taken} | Choose a shorter address.`);
        },
      ],
    ],
  },
  {
    promise: 'a list and its items have their own',
    cases: (['the list', 'an item'] as const).map((first) => [
      `whichever comes first: ${first}`,
      async (page) => {
        const complaints: Complaints = [
          ['/items', tooFew],
          ['/items/1/price', tooLow],
        ];
        await page.open();
        await page.fail(first === 'the list' ? complaints : complaints.toReversed());
        await rests(page, () => [said('items'), said('items.1.price')], [tooFew, tooLow]);
      },
    ]),
  },
  {
    promise: 'an answer that comes too late changes nothing',
    cases: [
      [
        'after a reset',
        async (page) => {
          await page.open();
          await page.send();
          press('Reset');
          await settled();
          page.refuse([['/email', taken]]);
          await drawn();
          await rests(page, () => [said('email'), ...listed()], ['']);
        },
      ],
      [
        'about what was sent since',
        async (page) => {
          await page.open();
          await page.send();
          press('Reset');
          await settled();
          await page.send();
          page.refuse([['/name', unknownName]]);
          await page.until(() => said('name') === unknownName);
          const [first] = page.api().calls;
          first?.refuse(422, problem([['/email', taken]]));
          await drawn();
          await rests(page, () => [said('name'), said('email')], [unknownName, '']);
        },
      ],
      [
        'and is told elsewhere when the form has left the page',
        async (page) => {
          await page.open();
          await page.send();
          page.replace('gone');
          await page.until(() => document.querySelector('main')?.textContent === 'gone');
          await drawn();
          page.refuse([['/email', taken]]);
          await page.until(() => page.kit().notices.getSnapshot().toasts.length === 1);
        },
      ],
    ],
  },
  {
    promise: "the form's own findings and the API's stay apart",
    cases: [
      [
        'each leaves when it is settled',
        async (page) => {
          await page.open();
          await page.fail([
            ['/name', unknownName],
            ['/email', taken],
          ]);
          await page.until(() => said('name', 'server') === unknownName);
          clear('name');
          await settled();
          press('Validate');
          await page.until(() => said('name', 'client') === 'Enter a name');
          expect([said('name', 'server'), said('email', 'server')]).toEqual(['', taken]);
          type('name', 'Bob');
          await settled();
          press('Validate');
          await page.until(() => said('name', 'client') === '');
          expect(said('email', 'server')).toBe(taken);
        },
      ],
      [
        'what the form itself finds keeps it from being sent, and what the API said stays',
        async (page) => {
          await page.open();
          await page.fail([['/email', taken]]);
          await page.until(() => said('email', 'server') === taken);
          clear('name');
          await settled();
          press('Send');
          await page.until(() => said('name', 'client') === 'Enter a name');
          await drawn();
          expect(page.api().calls).toHaveLength(1);
          expect(said('email', 'server')).toBe(taken);
          expect(listed().toSorted()).toEqual([taken, 'Enter a name']);
          type('name', 'Bob');
          await page.until(() => said('name', 'client') === '');
          await page.send();
        },
      ],
    ],
  },
  {
    promise: 'what was typed is still there',
    cases: [
      [
        'after a failure',
        async (page) => {
          await page.open();
          press('Toggle city');
          await page.until(() => field('address.city'));
          // By a real keyboard, once: everywhere else the page itself edits.
          await userEvent.type(field('name'), ' Lovelace');
          type('items.1.price', '3');
          type('address.city', '!');
          await settled();
          await page.fail([
            ['/email', taken],
            ['/phone', noPhone],
          ]);
          await page.until(() => said('email') === taken);
          const names = ['name', 'email', 'items.0.price', 'items.1.price', 'address.city'];
          const typed = ['Ada Lovelace', 'ada@example.com', '1', '23', 'London!'];
          await rests(page, () => names.map((name) => field(name).value), typed);
        },
      ],
    ],
  },
  {
    promise: 'many messages arrive in one commit, and only their fields render',
    many: true,
    cases: [
      ['for every field', (page) => arriveAtOnce(page, 1)],
      ['for every tenth field', (page) => arriveAtOnce(page, 10)],
    ],
  },
  {
    promise: 'the words follow the language',
    cases: [
      [
        'in the fields and in the summary, while focus and values stay',
        async (page) => {
          await page.open();
          await page.fail(missing);
          await page.until(() => focused() === 'summary');
          field('name').focus();
          const before = [said('email'), said('items.1.price'), ...listed()];
          page.speak(de);
          const inGerman = ['Email eingeben', 'Price 2 eingeben'];
          await rests(page, () => [said('email'), said('items.1.price'), ...listed()], [
            ...inGerman,
            ...inGerman,
            phoneAsSaid,
          ]);
          expect([focused(), field('email').value, page.api().calls.length]).toEqual([
            'name',
            contractValues.email,
            1,
          ]);
          page.speak(en);
          await rests(page, () => [said('email'), said('items.1.price'), ...listed()], before);
        },
      ],
      [
        'after rows have moved, and what was corrected stays away',
        async (page) => {
          await page.open();
          await page.fail(missing);
          await page.until(() => said('items.1.price'));
          type('email', 'x');
          await page.until(() => !said('email'));
          press('Remove first');
          await page.until(() => said('items.0.price'));
          page.speak(de);
          await rests(page, () => [said('email'), said('items.0.price')], ['', 'Price 1 eingeben']);
          type('items.0.price', '7');
          await page.until(() => !said('items.0.price'));
        },
      ],
      [
        'also when it changes while the form is sent',
        async (page) => {
          await page.open();
          await page.send();
          page.speak(de);
          await settled();
          page.refuse(missing);
          await rests(page, () => said('email'), 'Email eingeben');
        },
      ],
    ],
  },
  {
    promise: 'one intent is sent once',
    cases: [
      [
        'however often the button is pressed',
        async (page) => {
          await page.open();
          press('Send');
          press('Send');
          await page.until(() => page.api().calls.length > 0);
          press('Send');
          await drawn();
          expect(page.api().calls).toHaveLength(1);
        },
      ],
      [
        'it keeps its key until something is edited',
        async (page) => {
          await page.open();
          const keys: string[] = [];
          const sendAgain = async (): Promise<void> => {
            await page.send();
            keys.push(page.api().last().context.idempotencyKey);
            page.api().last().lose(new TypeError('Failed to fetch'));
            await settled();
            await page.until(() => !field('email').matches(':disabled'));
          };
          await sendAgain();
          await sendAgain();
          type('email', 'x');
          await settled();
          await sendAgain();
          expect([keys[0] === keys[1], keys[1] === keys[2]]).toEqual([true, false]);
        },
      ],
      [
        'it ends when it is accepted',
        async (page) => {
          await page.open();
          const keys: string[] = [];
          for (let time = 1; time <= 2; time++) {
            await page.send();
            keys.push(page.api().last().context.idempotencyKey);
            page.api().last().accept();
            await settled();
          }
          expect(keys[0]).not.toBe(keys[1]);
        },
      ],
      [
        'a reset gives it up',
        async (page) => {
          await page.open();
          await page.send();
          press('Reset');
          await page.until(() => page.api().last().context.signal.aborted);
        },
      ],
    ],
  },
];

const phoneAsSaid = 'Phone: is required';
/** In the kit's own words but for the last. */
const missing: Complaints = [
  ['/email', 'is required', 'required'],
  ['/items/1/price', 'is required', 'required'],
  ['/phone', 'is required'],
];

const backwards: Complaints = [
  ['/items/0/price', tooLow],
  ['/email', taken],
];

function blamed(table: readonly (readonly [string, Complaints])[]): ContractCase[] {
  return table.map(([where, complaints]) => [
    `after an error ${where}`,
    async (page) => {
      await page.open();
      for (let time = 1; time <= 2; time++) {
        await page.fail(complaints);
        await page.until(() => listed().length > 0);
      }
      await page.send();
      // A form may forget what isn't on the page.
      const { name, email, items } = contractValues;
      expect(page.api().last().values).toMatchObject({ name, email, items });
    },
  ]);
}

function leaving(table: readonly (readonly [string, () => unknown, readonly string[]])[]): ContractCase[] {
  const names = ['email', 'items', 'items.0.price'];
  const left = (): string[] => names.filter((name) => !said(name));
  return table.map(([event, act, expected]) => [
    `when ${event}`,
    async (page) => {
      await page.open();
      await page.fail([
        ['/email', taken],
        ['/items', tooFew],
        ['/items/0/price', tooLow],
      ]);
      await page.until(() => left().length === 0);
      await act();
      await drawn(1);
      await rests(page, left, expected);
    },
  ]);
}

function moved(
  table: readonly (readonly [string, readonly string[], Readonly<Record<string, string>>])[],
): ContractCase[] {
  return table.map(([event, buttons, words]) => [
    `when ${event}`,
    async (page) => {
      await page.open();
      await page.fail([
        ['/items/0/price', 'Choose a price above one.'],
        ['/items/1/price', 'Choose a price above two.'],
      ]);
      await page.until(() => said('items.1.price'));
      await pressAll(...buttons);
      const names = Object.keys(words);
      const expected = Object.values(words).map((word) => word && `Choose a price above ${word}.`);
      await rests(page, () => names.map((name) => said(name)), expected);
    },
  ]);
}

/** Has one in so many of a form's many fields refused at once, and counts what that renders. */
async function arriveAtOnce(page: FormPage, every: number): Promise<void> {
  const { ManyFields, fieldCount: size = 1_000 } = page.form;
  if (!ManyFields) throw new Error('There are no many fields to try.');
  const names = Array.from({ length: size }, (_, index) => `field${index}`);
  const rendered: string[] = [];
  let commits = 0;
  let seen = 0;
  /** Counts the commits in which a message was drawn. */
  const onCommit = (): void => {
    if (rendered.length > seen) commits++;
    seen = rendered.length;
  };
  const many = createHeldApi<unknown, SubmitContext>();
  const onRender = (name: string): void => void rendered.push(name);
  page.mount(
    <Profiler id="fields" onRender={onCommit}>
      <ManyFields names={names} submit={many.submit} onRender={onRender} />
    </Profiler>,
  );
  await page.until(() => document.querySelectorAll('[data-messages]').length === size);
  await drawn();
  press('Send');
  await page.until(() => many.calls.length === 1);
  await drawn();
  rendered.length = seen = commits = 0;
  const bad = names.filter((_, index) => index % every === 0);
  many.last().refuse(422, problem(bad.map((name) => [`/${name}`, taken])));
  await rests(page, filledCount, bad.length);
  await drawn();
  expect(rendered.toSorted()).toEqual(bad.toSorted());
  expect(commits).toBe(1);
  expect(bad.every((name) => said(name)?.endsWith(taken))).toBe(true);
  expect(focused()).toBe('field0');
}

function filledCount(): number {
  return document.querySelectorAll('[data-messages]:not(:empty)').length;
}

async function pressAll(...names: readonly string[]): Promise<void> {
  for (const name of names) {
    press(name);
    await settled();
  }
}

/** Waits until what is read is what is expected, and has it stay so. */
async function rests(page: FormPage, read: () => unknown, expected: unknown): Promise<void> {
  await page.until(() => {
    expect(read()).toEqual(expected);
    return true;
  });
  await drawn(1);
  expect(read()).toEqual(expected);
}
