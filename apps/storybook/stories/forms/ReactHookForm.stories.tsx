import { useId, useState, type ReactNode } from 'react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import {
  ErrorSummary,
  FieldError,
  FormErrorsProvider,
  FormMessage,
  Surfaces,
  useFieldError,
} from '@tactful/react';
import { useServerErrors } from '@tactful/react-hook-form';
import { useForm, type UseFormRegisterReturn } from 'react-hook-form';
import { expect, waitFor } from 'storybook/test';
import { apiBase } from '../../src/answers.ts';
import { reachedByPlaying, worldOf } from '../../src/everyStory.tsx';
import { failureControl } from '../../src/Failed.tsx';
import { failingFetch, works, type Outcome } from '../../src/failing.ts';
import { answerIn, failures, type FailureName } from '../../src/failures.ts';
import { useWorld } from '../../src/WorldContext.ts';

interface Args {
  /** What the API answers at first; from the second time on it accepts. */
  readonly failure: FailureName;
  /** Whether the call carries an idempotency key, so that it may be repeated by itself. */
  readonly idempotent: boolean;
}

interface Values {
  email: string;
  name: string;
}

/** The same form, and what an API can answer to it. Send it; the second time it is accepted. */
const meta: Meta<Args> = {
  title: 'Forms/React Hook Form',
  args: { failure: 'validation', idempotent: false },
  argTypes: { failure: failureControl },
  render: (args) => <SubscriberForm {...args} />,
  parameters: {
    docs: {
      source: {
        code: `
const form = useForm<Values>();
const { onSubmit, errors, summary } = useServerErrors(form, {
  subject: 'this subscriber',
  submit: (values, { signal }) => api.addSubscriber(values, { signal }),
});

<FormErrorsProvider errors={errors}>
  <form onSubmit={onSubmit} noValidate>
    <ErrorSummary {...summary} />
    <label htmlFor="email">E-mail address</label>
    <FieldError name="email" />
    <input id="email" {...form.register('email')} {...useFieldError('email').controlProps} />
    <FormMessage />
    <button>Add subscriber</button>
  </form>
</FormErrorsProvider>`,
      },
    },
  },
};
export default meta;
type Story = StoryObj<Args>;

function SubscriberForm({ failure, idempotent }: Args): ReactNode {
  const { dialect, amongOthers } = useWorld();
  const [fetch] = useState(() =>
    failingFetch(answerIn(dialect, failures[failure]) as Outcome, works({ id: 'sub_7' })),
  );
  const [isAdded, setAdded] = useState(false);
  const form = useForm<Values>({ defaultValues: { email: 'mara(at)example', name: 'Mara Lindqvist' } });
  const { onSubmit, errors, summary } = useServerErrors(form, {
    idempotent,
    submit: (values, { signal }) =>
      fetch(`${apiBase}/subscribers`, { method: 'POST', body: JSON.stringify(values), signal }),
    onSuccess: () => setAdded(true),
  });
  return (
    <FormErrorsProvider errors={errors}>
      <form
        className="book-form"
        aria-label="Add a subscriber"
        onSubmit={(event) => void onSubmit(event)}
        noValidate
      >
        <ErrorSummary {...summary} changesTitle={!amongOthers} />
        <Field
          label="E-mail address"
          hint="We only use it to send this newsletter."
          field={form.register('email')}
        />
        <Field label="Name" field={form.register('name', { required: 'Enter a name' })} />
        <FormMessage />
        <div className="book-row">
          <button type="submit" className="book-button" data-primary>
            Add subscriber
          </button>
          <p role="status">{isAdded && 'Added'}</p>
        </div>
      </form>
      <Surfaces />
    </FormErrorsProvider>
  );
}

function Field(props: { label: string; hint?: string; field: UseFormRegisterReturn }): ReactNode {
  const { label, hint, field } = props;
  const id = useId();
  const { controlProps, hintProps } = useFieldError(field.name, { id, hint: hint !== undefined });
  return (
    <div className="book-field">
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p {...hintProps} className="book-hint">
          {hint}
        </p>
      )}
      <FieldError name={field.name} id={id} />
      <input id={id} {...field} {...controlProps} />
    </div>
  );
}

type Play = NonNullable<Story['play']>;
type PlayContext = Parameters<Play>[0];

const send = async ({ canvas, userEvent }: Pick<PlayContext, 'canvas' | 'userEvent'>): Promise<void> =>
  userEvent.click(canvas.getByRole('button', { name: 'Add subscriber' }));

/** Each message stands at its field and in the summary, which takes focus. A second try is never held up. */
export const FieldsRejected: Story = {
  tags: ['behaviour', '!autodocs'],
  play: async (context) => {
    const { canvas, step } = context;
    await step('The summary has focus and says what is wrong', async () => {
      await send(context);
      const summary = await canvas.findByRole('group', { name: 'Check 2 answers' });
      await waitFor(() => expect(summary).toHaveFocus());
      await expect(canvas.getByLabelText('E-mail address')).toHaveAttribute('aria-invalid', 'true');
      await expect(canvas.getByLabelText('Name')).toHaveAccessibleDescription(/characters or fewer/);
    });
    await step('A message leaves with its own field', async () => {
      await context.userEvent.type(canvas.getByLabelText('Name'), '!');
      await canvas.findByRole('group', { name: 'Check 1 answer' });
    });
    await step('Sent again as it is, it is accepted', async () => {
      await send(context);
      await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent('Added'));
      await expect(canvas.queryByText('Check 1 answer')).toBeNull();
    });
  },
};

/** As it stands after the first try. */
export const FirstTry: Story = { play: send, parameters: reachedByPlaying };
export const WithoutAField: Story = {
  args: { failure: 'validationUnplaced' },
  play: send,
  parameters: reachedByPlaying,
};

/** What belongs to no field of this form is told as text, and blocks nothing. */
export const NothingIsLost: Story = {
  tags: ['behaviour', '!autodocs'],
  args: { failure: 'validationUnplaced' },
  play: async (context) => {
    await send(context);
    await context.canvas.findByText(/The consent of this person has run out/);
    await send(context);
    await waitFor(() => expect(context.canvas.getByRole('status')).toHaveTextContent('Added'));
  },
};

export const AlreadyInUse: Story = { args: { failure: 'taken' }, play: send, parameters: reachedByPlaying };
export const LimitReached: Story = {
  args: { failure: 'limitReached' },
  play: send,
  parameters: reachedByPlaying,
};
export const RateLimited: Story = {
  args: { failure: 'rateLimitedAction' },
  play: send,
  parameters: reachedByPlaying,
};
export const OutcomeUnknown: Story = {
  args: { failure: 'serverAction' },
  play: send,
  parameters: reachedByPlaying,
};
export const Offline: Story = { args: { failure: 'offline' }, play: send, parameters: reachedByPlaying };

/** Without an idempotency key nothing is sent twice by itself: the button opens when the API allows it. */
export const OpensAgain: Story = {
  tags: ['behaviour', '!autodocs'],
  args: { failure: 'rateLimitedAction' },
  play: async (context) => {
    const { canvas, userEvent } = context;
    const { clock } = worldOf(context);
    clock.hold();
    await send(context);
    const again = await canvas.findByRole('button', { name: 'Try again' });
    await expect(again).toHaveAttribute('aria-disabled', 'true');
    await clock.advance(43_000);
    await waitFor(() => expect(again).not.toHaveAttribute('aria-disabled'));
    await userEvent.click(again);
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent('Added'));
  },
};

/** With one it is repeated, with the same key, and the person only sees that it worked. */
export const RepeatedByItself: Story = {
  tags: ['behaviour', '!autodocs'],
  args: { failure: 'unavailable', idempotent: true },
  play: async (context) => {
    const { clock } = worldOf(context);
    clock.hold();
    await send(context);
    await waitFor(async () => {
      await clock.advance(1_000);
      await expect(context.canvas.getByRole('status')).toHaveTextContent('Added');
    });
  },
};

/** The session is over. The dialog asks; what was typed stays below. */
export const SessionOver: Story = {
  args: { failure: 'sessionOver' },
  parameters: { docs: { story: { inline: false, height: '30rem' } } },
  play: async (context) => {
    await send(context);
    await waitFor(() => expect(document.querySelector('dialog[open]')).not.toBeNull());
    await expect(document.querySelector<HTMLInputElement>('[name=name]')?.value).toBe('Mara Lindqvist');
  },
};
