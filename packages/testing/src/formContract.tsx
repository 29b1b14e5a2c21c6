import { createErrorKit, type ErrorKit } from '@tactful/core';
import { canonicalName, TactfulProvider, type SubmitContext } from '@tactful/react/headless';
import { Profiler, StrictMode, type ReactElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { contractValues, type ContractValues, type FormUnderTest } from './contractForm.tsx';
import { createHeldApi, type HeldApi } from './heldApi.ts';

export { contractValues, Messages, Summary } from './contractForm.tsx';
export type { ContractFormProps, ContractValues, FormUnderTest, ManyFieldsProps } from './contractForm.tsx';

/** What the API says about paths in what was sent, as problem details (RFC 9457). */
type Complaints = readonly (readonly [pointer: string, message: string])[];

const taken = 'Choose another address.';
const tooLow = 'Choose a higher price.';
const tooFew = 'Add one more row.';
const unknownName = 'Choose a name we know.';
const elsewhere = 'Choose a city in this country.';

/** What every form adapter promises, as a suite. Runs in a browser, with Vitest's browser mode. */
export function formContract(library: string, { Form, ManyFields }: FormUnderTest): void {
  let root: Root | undefined;
  let page: HTMLElement | undefined;
  let kit: ErrorKit;
  let api: HeldApi<ContractValues, SubmitContext>;

  afterEach(() => {
    root?.unmount();
    page?.remove();
  });

  const mount = (element: ReactElement): void => {
    kit = createErrorKit();
    page = document.body.appendChild(document.createElement('main'));
    root = createRoot(page);
    root.render(<TactfulProvider kit={kit}>{element}</TactfulProvider>);
  };
  const open = async ({ summary = true } = {}): Promise<void> => {
    api = createHeldApi();
    mount(
      <StrictMode>
        <Form submit={api.submit} summary={summary} />
      </StrictMode>,
    );
    await until(() => field('email'));
  };

  describe(`${library}: nothing is lost`, () => {
    const complaints: Complaints = [
      ['/email', taken],
      ['/items', tooFew],
      ['/items/1/price', tooLow],
      ['/address/city', elsewhere],
      ['/phone', 'Enter a phone number.'],
      ['/items/9/price', 'Check the tenth row.'],
      ['/__proto__/polluted', 'Check the prototype.'],
      ['/email/constructor', 'Check the constructor.'],
      ['', 'Check all of it.'],
    ];

    test('every message is in the summary, once', async () => {
      await open();
      await fail(complaints);
      await until(() => listed().length > 0);
      expect(listed().toSorted()).toEqual(complaints.map(([, message]) => message).toSorted());
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    });

    test('without a summary, what no field shows goes where everyone sees it', async () => {
      await open({ summary: false });
      await fail([
        ['/email', taken],
        ['/address/city', elsewhere],
        ['/phone', 'Enter a phone number.'],
      ]);
      await until(() => said('email') === taken);
      const { toasts } = kit.notices.getSnapshot();
      expect(toasts).toHaveLength(1);
      expect(toasts[0]?.presentation.unplaced.map(({ message }) => message)).toEqual([
        elsewhere,
        'Enter a phone number.',
      ]);
    });

    test('a field that comes onto the page later has its message', async () => {
      await open();
      await fail([['/address/city', elsewhere]]);
      await press('Toggle city');
      await expect.poll(() => said('address.city')).toBe(elsewhere);
    });
  });

  describe(`${library}: sending again is never blocked`, () => {
    test.each<[string, Complaints]>([
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
      ['on no field of the form', [['/phone', 'Enter a phone number.']]],
      ['on a prototype', [['/__proto__', 'Check the prototype.']]],
      ['on the whole form', [['', 'Check all of it.']]],
    ])('after an error %s', async (_, complaints) => {
      await open();
      for (let time = 1; time <= 3; time++) {
        await press('Send');
        await until(() => api.calls.length === time);
        refuse(complaints);
        await until(() => listed().length > 0);
      }
      await press('Send');
      await until(() => api.calls.length === 4);
      expect(api.last().values).toEqual(contractValues);
    });

    test('a failure that is not about fields does not block either', async () => {
      await open();
      for (let time = 1; time <= 2; time++) {
        await press('Send');
        await until(() => api.calls.length === time);
        api.last().refuse(503);
        await settled();
      }
      expect(api.calls).toHaveLength(2);
    });

    test('pressing twice sends once', async () => {
      await open();
      await press('Send');
      await press('Send');
      await until(() => api.calls.length > 0);
      await settled();
      expect(api.calls).toHaveLength(1);
    });
  });

  describe(`${library}: a message leaves with its own field only`, () => {
    const all: Complaints = [
      ['/email', taken],
      ['/items', tooFew],
      ['/items/0/price', tooLow],
    ];
    const names = ['email', 'items', 'items.0.price'];
    const left = (): string[] => names.filter((name) => !said(name));

    test.each<[string, () => Promise<void>, readonly string[]]>([
      ['its field changes', () => type('email', 'x'), ['email']],
      ['its field loses focus', () => leave('email'), []],
      ['another field changes', () => type('name', 'x'), []],
      ['a field in the row changes', () => type('items.0.price', '5'), ['items.0.price']],
      ['another row changes', () => type('items.1.price', '5'), []],
      ['the list is cleared', () => press('Clear list'), ['items', 'items.0.price']],
      ['the form validates itself', () => press('Validate'), []],
      ['everything renders again', () => press('Render'), []],
      ['another step opens and closes', () => press('Toggle city', 'Toggle city'), []],
      ['the form is reset', () => press('Reset'), names],
      ['it is sent again', () => press('Send'), names],
    ])('when %s', async (_, act, expected) => {
      await open();
      await fail(all);
      await until(() => left().length === 0);
      await act();
      await settled();
      expect(left()).toEqual(expected);
    });

    test('when the form forgets a field that leaves the page, nothing was changed', async () => {
      await open();
      await press('Toggle city');
      await fail([['/address/city', elsewhere]]);
      await until(() => said('address.city') === elsewhere);
      await press('Toggle city');
      await settled();
      expect(listed()).toEqual([elsewhere]);
    });

    test('when it is accepted', async () => {
      await open();
      await fail(all);
      await press('Send');
      await until(() => api.calls.length === 2);
      api.last().accept();
      await settled();
      expect([left(), listed()]).toEqual([names, []]);
    });
  });

  describe(`${library}: messages follow their rows`, () => {
    test.each<[string, readonly string[], Record<string, string>]>([
      ['a row is added before them', ['Add first'], { 'items.1.price': 'one', 'items.2.price': 'two' }],
      ['a row is removed before them', ['Remove first'], { 'items.0.price': 'two' }],
      ['they are swapped', ['Swap'], { 'items.0.price': 'two', 'items.1.price': 'one' }],
      [
        'all of it happens',
        ['Add first', 'Swap', 'Remove first'],
        { 'items.0.price': '', 'items.1.price': 'two' },
      ],
    ])('when %s', async (_, buttons, expected) => {
      await open();
      await fail([
        ['/items/0/price', 'Choose a price above one.'],
        ['/items/1/price', 'Choose a price above two.'],
      ]);
      await until(() => said('items.1.price'));
      await press(...buttons);
      await settled();
      const words = Object.entries(expected).map(([name, word]) => [
        name,
        word && `Choose a price above ${word}.`,
      ]);
      expect(Object.fromEntries(words.map(([name]) => [name, said(name ?? '')]))).toEqual(
        Object.fromEntries(words),
      );
    });

    test('and leave in their new place when they are edited there', async () => {
      await open();
      await fail([['/items/0/price', tooLow]]);
      await until(() => said('items.0.price'));
      await press('Add first');
      await until(() => said('items.1.price'));
      await type('items.0.price', '7');
      expect(said('items.1.price')).toBe(tooLow);
      await type('items.1.price', '7');
      await until(() => !said('items.1.price'));
    });
  });

  describe(`${library}: focus goes once`, () => {
    const backwards: Complaints = [
      ['/items/0/price', tooLow],
      ['/email', taken],
    ];

    test('to the summary where there is one', async () => {
      await open();
      await fail(backwards);
      await expect.poll(focused).toBe('summary');
    });

    test('else to the first bad field of the page, once inputs are enabled again', async () => {
      await open({ summary: false });
      await fail(backwards);
      await expect.poll(focused).toBe('email');
    });

    test('to the same place again when the same submission fails again', async () => {
      await open();
      for (let time = 1; time <= 2; time++) {
        await press('Send');
        await until(() => api.calls.length === time);
        refuse(backwards);
        await expect.poll(focused).toBe('summary');
      }
    });

    test('and stays with the person from then on', async () => {
      await open({ summary: false });
      await fail(backwards);
      await until(() => focused() === 'email');
      const moves: EventTarget[] = [];
      const record = (event: FocusEvent): void => void moves.push(event.target as EventTarget);
      document.addEventListener('focusin', record);
      await type('name', 'xy');
      await press('Validate', 'Render');
      await settled();
      document.removeEventListener('focusin', record);
      expect(
        moves.filter((target) => target !== field('name') && !(target instanceof HTMLButtonElement)),
      ).toEqual([]);
    });
  });

  describe(`${library}: all that is said is kept apart`, () => {
    test('several messages of one field', async () => {
      await open();
      await fail([
        ['/email', taken],
        ['/email', 'Choose a shorter address.'],
      ]);
      await expect.poll(() => said('email')).toBe(`${taken} | Choose a shorter address.`);
    });

    test('a list and its items, whichever comes first', async () => {
      const complaints: Complaints = [
        ['/items', tooFew],
        ['/items/1/price', tooLow],
      ];
      for (const order of [complaints, complaints.toReversed()]) {
        await open();
        await fail(order);
        await expect.poll(() => [said('items'), said('items.1.price')]).toEqual([tooFew, tooLow]);
        root?.unmount();
        page?.remove();
      }
    });

    test("the form's own findings and the API's", async () => {
      await open();
      await fail([
        ['/name', unknownName],
        ['/email', taken],
      ]);
      await until(() => said('name', 'server') === unknownName);
      await userEvent.clear(field('name'));
      await press('Validate');
      await until(() => said('name', 'client') === 'Enter a name');
      expect([said('name', 'server'), said('email', 'server')]).toEqual(['', taken]);
      await type('name', 'Bob');
      await press('Validate');
      await until(() => said('name', 'client') === '');
      expect(said('email', 'server')).toBe(taken);
    });

    test('what the form itself finds keeps it from being sent, and what the API said stays', async () => {
      await open();
      await fail([['/email', taken]]);
      await userEvent.clear(field('name'));
      await press('Send');
      await until(() => said('name', 'client') === 'Enter a name');
      await settled();
      expect(api.calls).toHaveLength(1);
      expect(said('email', 'server')).toBe(taken);
      expect(listed().toSorted()).toEqual([taken, 'Enter a name']);
      await type('name', 'Bob');
      // What leaves the page moves the button: press it when it has come to rest.
      await until(() => said('name', 'client') === '');
      await press('Send');
      await until(() => api.calls.length === 2);
    });
  });

  describe(`${library}: an answer that comes too late`, () => {
    test('changes nothing after a reset', async () => {
      await open();
      await press('Send');
      await until(() => api.calls.length === 1);
      await press('Reset');
      expect(api.last().context.signal.aborted).toBe(true);
      refuse([['/email', taken]]);
      await settled();
      expect([said('email'), listed()]).toEqual(['', []]);
    });

    test('changes nothing about what was sent since', async () => {
      await open();
      await press('Send');
      await until(() => api.calls.length === 1);
      await press('Reset');
      await settled();
      await press('Send');
      await until(() => api.calls.length === 2);
      refuse([['/name', unknownName]]);
      await until(() => said('name') === unknownName);
      const [first] = api.calls;
      first?.refuse(422, problem([['/email', taken]]));
      await settled();
      expect([said('name'), said('email')]).toEqual([unknownName, '']);
    });

    test('is told elsewhere when the form has left the page', async () => {
      await open();
      await press('Send');
      await until(() => api.calls.length === 1);
      root?.render(<TactfulProvider kit={kit}>gone</TactfulProvider>);
      await until(() => page?.textContent === 'gone');
      refuse([['/email', taken]]);
      await expect.poll(() => kit.notices.getSnapshot().toasts.length).toBe(1);
    });
  });

  describe(`${library}: one intent`, () => {
    test('keeps its key until something is edited', async () => {
      await open();
      const keys: string[] = [];
      const sendAgain = async (): Promise<void> => {
        const before = api.calls.length;
        await press('Send');
        await until(() => api.calls.length === before + 1);
        keys.push(api.last().context.idempotencyKey);
        api.last().lose(new TypeError('Failed to fetch'));
        await settled();
      };
      await sendAgain();
      await sendAgain();
      await type('email', 'x');
      await sendAgain();
      expect([keys[0] === keys[1], keys[1] === keys[2]]).toEqual([true, false]);
    });

    test('ends when it is accepted', async () => {
      await open();
      const keys: string[] = [];
      for (let time = 1; time <= 2; time++) {
        await press('Send');
        await until(() => api.calls.length === time);
        keys.push(api.last().context.idempotencyKey);
        api.last().accept();
        await settled();
      }
      expect(keys[0]).not.toBe(keys[1]);
    });
  });

  test(`${library}: what was typed is still there`, async () => {
    await open();
    await press('Toggle city');
    await type('name', ' Lovelace');
    await type('items.1.price', '3');
    await type('address.city', '!');
    await fail([
      ['/email', taken],
      ['/phone', 'Enter a phone number.'],
    ]);
    await until(() => listed().length === 2);
    const typed = ['name', 'email', 'items.0.price', 'items.1.price', 'address.city'].map(
      (name) => field(name).value,
    );
    expect(typed).toEqual(['Ada Lovelace', 'ada@example.com', '1', '23', 'London!']);
    await press('Send');
    await until(() => api.calls.length === 2);
    expect(api.last().values).toMatchObject({
      name: 'Ada Lovelace',
      items: [{ price: '1' }, { price: '23' }],
    });
  });

  describe(`${library}: a thousand fields`, () => {
    const names = Array.from({ length: 1_000 }, (_, index) => `field${index}`);

    test.each([100, 1_000])('%i messages render their fields once, in one commit', async (count) => {
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
      mount(
        <Profiler id="fields" onRender={onCommit}>
          <ManyFields names={names} submit={many.submit} onRender={onRender} />
        </Profiler>,
      );
      await until(() => document.querySelectorAll('[data-messages]').length === 1_000);
      await press('Send');
      await until(() => many.calls.length === 1);
      await settled();
      rendered.length = seen = commits = 0;
      const bad = names.filter((_, index) => index % (1_000 / count) === 0);
      many.last().refuse(422, problem(bad.map((name) => [`/${name}`, taken])));
      await until(() => bad.every((name) => said(name) === taken));
      await settled();
      expect(rendered.toSorted()).toEqual(bad.toSorted());
      expect(commits).toBe(1);
      expect(document.querySelectorAll('[data-messages]:not(:empty)')).toHaveLength(count);
      expect(focused()).toBe('field0');
    });
  });

  const refuse = (complaints: Complaints): void => api.last().refuse(422, problem(complaints));

  const fail = async (complaints: Complaints): Promise<void> => {
    const before = api.calls.length;
    await press('Send');
    await until(() => api.calls.length === before + 1);
    refuse(complaints);
    await until(() => !field('email').matches(':disabled'));
  };
}

function problem(complaints: Complaints): unknown {
  return {
    type: 'https://example.com/problems/validation',
    title: 'Some values were not accepted.',
    status: 422,
    errors: complaints.map(([pointer, detail]) => ({ pointer: `#${pointer}`, detail })),
  };
}

function field(name: string): HTMLInputElement {
  const found = [...document.querySelectorAll('input')].find((input) => canonicalName(input.name) === name);
  if (!found) throw new Error(`There is no input called ${name}.`);
  return found;
}

function button(name: string): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  if (!found) throw new Error(`There is no button "${name}".`);
  return found;
}

async function press(...names: readonly string[]): Promise<void> {
  for (const name of names) await userEvent.click(button(name));
}

/** Adds to what is in a field. */
async function type(name: string, text: string): Promise<void> {
  await userEvent.click(field(name));
  await userEvent.keyboard(`{End}${text}`);
}

async function leave(name: string): Promise<void> {
  await userEvent.click(field(name));
  await userEvent.tab();
}

/** What is said about a field. */
function said(name: string, source?: 'client' | 'server'): string {
  const found = document.querySelector(`[data-messages="${name}"]`);
  return (source ? found?.getAttribute(`data-${source}`) : found?.textContent) ?? '';
}

/** What has the focus: the summary, or the field of that name. */
function focused(): string | undefined {
  const element = document.activeElement;
  if (element?.hasAttribute('data-summary')) return 'summary';
  return element instanceof HTMLInputElement ? canonicalName(element.name) : undefined;
}

function listed(): string[] {
  return [...document.querySelectorAll('[data-summary] li')].map(({ textContent }) => textContent ?? '');
}

/** Waits for something to become true, and fails with what it threw last. */
async function until(condition: () => unknown): Promise<void> {
  await vi.waitFor(() => expect(condition()).toBeTruthy(), { timeout: 5_000, interval: 10 });
}

/** Lets everything that is under way come to its end: timers of no length, effects, two frames. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 2; turn++) {
    await new Promise((done) => setTimeout(done));
    await new Promise(requestAnimationFrame);
  }
}
