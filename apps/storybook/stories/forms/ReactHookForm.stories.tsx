import { useState, type ReactNode } from 'react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useServerErrors } from '@tactful/react-hook-form';
import { useForm } from 'react-hook-form';
import { expect, waitFor } from 'storybook/test';
import readme from '../../../../packages/react-hook-form/README.md?raw';
import { reachedByPlaying, worldOf } from '../../src/everyStory.tsx';
import { useExampleWords } from '../../src/exampleWords.ts';
import { firstExample } from '../../src/firstExample.ts';
import { FormField } from '../../src/forms/FormField.tsx';
import {
  formArgTypes,
  loseNothing,
  rejectThenAccept,
  seeThatItIsAdded,
  send,
  type FormArgs,
} from '../../src/forms/formPlays.ts';
import { subscriber, type Subscriber } from '../../src/forms/subscriber.ts';
import { SubscriberForm } from '../../src/forms/SubscriberForm.tsx';
import { useSubscriberApi } from '../../src/forms/useSubscriberApi.ts';

interface Args extends FormArgs {
  /** Whether the call carries an idempotency key, so that it may be repeated by itself. */
  readonly idempotent: boolean;
}

/** The same form, and what an API can answer to it. Send it; the second time it is accepted. */
const meta: Meta<Args> = {
  title: 'Forms/React Hook Form',
  args: { failure: 'validation', idempotent: false },
  argTypes: formArgTypes,
  render: (args) => <Form {...args} />,
  parameters: { docs: { source: { code: firstExample(readme) } } },
};
export default meta;
type Story = StoryObj<Args>;

function Form({ failure, idempotent }: Args): ReactNode {
  const words = useExampleWords();
  const add = useSubscriberApi(failure);
  const [isAdded, setAdded] = useState(false);
  const form = useForm<Subscriber>({ defaultValues: subscriber });
  const { onSubmit, errors } = useServerErrors(form, {
    idempotent,
    submit: add,
    onSuccess: () => setAdded(true),
  });
  return (
    <SubscriberForm errors={errors} isAdded={isAdded} onSubmit={(event) => void onSubmit(event)}>
      <FormField label={words.email} hint={words.emailHint} {...form.register('email')} />
      <FormField label={words.name} {...form.register('name', { required: 'Enter a name' })} />
    </SubscriberForm>
  );
}

/** Each message stands at its field and in the summary, which takes focus. A second try is never held up. */
export const FieldsRejected: Story = { tags: ['behaviour', '!autodocs'], play: rejectThenAccept };

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
  play: loseNothing,
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
    await seeThatItIsAdded(context);
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
