import { useState, type ReactNode } from 'react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { formValues, useServerErrors } from '@tactful/react-form';
import readme from '../../../../packages/react-form/README.md?raw';
import { reachedByPlaying } from '../../src/everyStory.tsx';
import { useExampleWords } from '../../src/exampleWords.ts';
import { firstExample } from '../../src/firstExample.ts';
import { FormField } from '../../src/forms/FormField.tsx';
import {
  formArgTypes,
  loseNothing,
  rejectThenAccept,
  send,
  type FormArgs,
} from '../../src/forms/formPlays.ts';
import { subscriber } from '../../src/forms/subscriber.ts';
import { SubscriberForm } from '../../src/forms/SubscriberForm.tsx';
import { useSubscriberApi } from '../../src/forms/useSubscriberApi.ts';

/**
 * Plain inputs that keep their own values: the form needs a `ref` and `onSubmit`, and its inputs their names.
 */
const meta: Meta<FormArgs> = {
  title: 'Forms/Without a library',
  args: { failure: 'validation' },
  argTypes: formArgTypes,
  render: (args) => <Form {...args} />,
  parameters: { docs: { source: { code: firstExample(readme) } } },
};
export default meta;
type Story = StoryObj<FormArgs>;

function Form({ failure }: FormArgs): ReactNode {
  const words = useExampleWords();
  const add = useSubscriberApi(failure);
  const [isAdded, setAdded] = useState(false);
  const { ref, onSubmit, errors } = useServerErrors({
    submit: (data, options) => add(formValues(data), options),
    onSuccess: () => setAdded(true),
  });
  return (
    <SubscriberForm ref={ref} errors={errors} isAdded={isAdded} onSubmit={(event) => void onSubmit(event)}>
      <FormField label={words.email} hint={words.emailHint} name="email" defaultValue={subscriber.email} />
      <FormField label={words.name} name="name" defaultValue={subscriber.name} />
    </SubscriberForm>
  );
}

/** As it stands after the first try. */
export const FirstTry: Story = { play: send, parameters: reachedByPlaying };

/** Each message stands at its field and in the summary, which takes focus. A second try is never held up. */
export const FieldsRejected: Story = { tags: ['behaviour', '!autodocs'], play: rejectThenAccept };

/** What belongs to no field of this form is told as text, and blocks nothing. */
export const NothingIsLost: Story = {
  tags: ['behaviour', '!autodocs'],
  args: { failure: 'validationUnplaced' },
  play: loseNothing,
};
