import { useId, type ReactNode } from 'react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { FieldError, useFieldError, type FieldErrorProps } from '@tactful/react';
import { expect } from 'storybook/test';
import { inColumn } from '../../src/everyStory.tsx';

interface Args extends FieldErrorProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value?: string;
}

const meta: Meta<Args> = {
  title: 'Surfaces/Field error',
  component: FieldError,
  args: {
    name: 'email',
    label: 'E-mail address',
    hint: 'We only use it to send this newsletter.',
    value: 'mara(at)example',
    messages: ['Enter an e-mail address like name@example.com'],
  },
  decorators: [inColumn],
  render: (args) => <Field {...args} />,
  parameters: {
    docs: {
      source: {
        code: `
const { controlProps, hintProps } = useFieldError('email', { hint: true });

<label htmlFor="email">E-mail address</label>
<p {...hintProps}>We only use it to send this newsletter.</p>
<FieldError name="email" />
<input id="email" {...register('email')} {...controlProps} />`,
      },
    },
  },
};
export default meta;
type Story = StoryObj<Args>;

function Field({ name, label, hint, value, messages, lang }: Args): ReactNode {
  const id = useId();
  const { controlProps, hintProps } = useFieldError(name, { id, messages, hint: hint !== undefined });
  return (
    <div className="book-field">
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p {...hintProps} className="book-hint">
          {hint}
        </p>
      )}
      <FieldError name={name} id={id} messages={messages} lang={lang} />
      <input id={id} defaultValue={value} {...controlProps} />
    </div>
  );
}

/** The hint is read first, then the error. */
export const HintAndError: Story = {
  play: async ({ canvas }) => {
    const input = canvas.getByRole('textbox', { name: 'E-mail address' });
    await expect(input).toHaveAccessibleDescription(
      'We only use it to send this newsletter. Error: Enter an e-mail address like name@example.com',
    );
    await expect(input).toBeInvalid();
  },
};
export const ErrorOnly: Story = {
  args: { label: 'Name', hint: undefined, value: '', messages: ['Enter your name'] },
};
export const SeveralMessages: Story = {
  args: {
    label: 'Password',
    hint: undefined,
    value: 'hunter2',
    messages: ['Password must have 12 characters or more', 'Password must hold a number and a letter'],
  },
};
/** The API has only this text, and says that it is French: it is read out in French. */
export const InAnotherLanguage: Story = {
  args: { messages: ['Cette adresse est déjà inscrite à la lettre'], lang: 'fr' },
};
export const NothingWrong: Story = {
  args: { value: 'mara@example.com', messages: [] },
  play: async ({ canvas }) => {
    const input = canvas.getByRole('textbox', { name: 'E-mail address' });
    await expect(input).toBeValid();
    await expect(input).toHaveAccessibleDescription('We only use it to send this newsletter.');
  },
};

/** Of a group the frame is described, not each button in it. */
export const Group: Story = {
  args: { messages: ['Choose how often'] },
  render: ({ messages }) => <Choice messages={messages} />,
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('group', { name: 'How often' })).toHaveAccessibleDescription(
      'Error: Choose how often',
    );
    await expect(canvas.getByRole('radio', { name: 'Every week' })).not.toHaveAttribute('aria-describedby');
  },
};

function Choice({ messages }: Pick<Args, 'messages'>): ReactNode {
  const id = useId();
  const { groupProps } = useFieldError('often', { id, messages });
  return (
    <fieldset className="book-field" {...groupProps}>
      <legend>How often</legend>
      <FieldError name="often" id={id} messages={messages} />
      {['Every day', 'Every week'].map((choice) => (
        <label key={choice} className="book-choice">
          <input type="radio" name={id} /> {choice}
        </label>
      ))}
    </fieldset>
  );
}
