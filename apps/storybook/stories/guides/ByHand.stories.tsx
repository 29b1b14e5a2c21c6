import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fireEvent, waitFor } from 'storybook/test';
import { apiBase, type Answer } from '../../src/answers.ts';
import { AddSubscriber as ByHand } from '../../src/byHand/ByHand.tsx';
import { AddSubscriber as WithTactful } from '../../src/byHand/WithTactful.tsx';
import { failingFetch, works, type FailingFetch } from '../../src/failing.ts';
import '../../src/byHand/byHand.css';

/** One message for the form's field, and one for something that the form doesn't have. */
const refused: Answer = {
  status: 422,
  headers: { 'content-type': 'application/json' },
  body: {
    message: 'The given data was invalid.',
    errors: [
      { field: 'email', message: 'must be an address at example.com' },
      { field: 'consent', message: 'The consent of this person has run out.' },
    ],
  },
};

let api: FailingFetch;

const meta: Meta = {
  title: 'Guides/Beside doing it by hand',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true }, docs: { story: { inline: false, height: '24rem' } } },
  // Both forms call the page's own `fetch`.
  beforeEach: () => {
    const fetch = window.fetch.bind(window);
    api = failingFetch(refused, works({ id: 'sub_7' }));
    window.fetch = (input, init) =>
      input === '/api/subscribers' ? api(`${apiBase}/subscribers`, init) : fetch(input, init);
    return () => {
      window.fetch = fetch;
    };
  },
};
export default meta;
type Story = StoryObj;
type Play = NonNullable<Story['play']>;

const add: Play = async ({ canvas, userEvent }) => {
  const [field, button] = [
    canvas.getByLabelText('E-mail address'),
    canvas.getByRole('button', { name: 'Add' }),
  ];
  await fireEvent.input(field, { target: { value: 'ada@elsewhere.org' } });
  await userEvent.click(button);
  await canvas.findAllByText(/address at example.com/);
};

export const WrittenByHand: Story = {
  render: () => (
    <div className="book-by-hand">
      <ByHand />
    </div>
  ),
  play: add,
};

export const WrittenWithTactful: Story = {
  render: () => (
    <div className="book-by-hand">
      <WithTactful />
    </div>
  ),
  play: add,
};

/** The second message is nowhere, and the form can't be sent any more: a press does nothing. */
export const ByHandItIsStuck: Story = {
  ...WrittenByHand,
  tags: ['behaviour'],
  play: async (context) => {
    const { canvas, userEvent } = context;
    await add(context);
    await expect(canvas.queryByText(/has run out/)).toBeNull();
    await userEvent.type(canvas.getByLabelText('E-mail address'), '{Backspace}');
    await userEvent.dblClick(canvas.getByRole('button', { name: 'Add' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Add' }));
    await expect(api.calls).toHaveLength(1);
  },
};

/** Both messages are said, focus is where they are, and the next press sends it. */
export const WithTactfulItGoesOn: Story = {
  ...WrittenWithTactful,
  tags: ['behaviour'],
  play: async (context) => {
    const { canvas, userEvent } = context;
    await add(context);
    const summary = canvas.getByRole('group');
    await waitFor(() => expect(summary).toHaveFocus());
    await expect(summary).toHaveTextContent('The consent of this person has run out.');
    await userEvent.type(canvas.getByLabelText('E-mail address'), '{Backspace}');
    await userEvent.click(canvas.getByRole('button', { name: 'Add' }));
    await waitFor(() => expect(api.calls).toHaveLength(2));
  },
};
