import { useState, type ChangeEvent, type ReactNode } from 'react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { toServer, useServerErrors } from '@tactful/tanstack-form';
import { useForm, type AnyFieldApi } from '@tanstack/react-form';
import readme from '../../../../packages/tanstack-form/README.md?raw';
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
 * The API's messages never enter the form's own state, where they would hold back the next submit. Its validators go on
 * working: their messages stand beside the API's.
 */
const meta: Meta<FormArgs> = {
  title: 'Forms/TanStack Form',
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
  const form = useForm({ defaultValues: subscriber, onSubmit: toServer });
  const { onSubmit, errors } = useServerErrors(form, { submit: add, onSuccess: () => setAdded(true) });
  return (
    <SubscriberForm errors={errors} isAdded={isAdded} onSubmit={(event) => void onSubmit(event)}>
      <form.Field name="email">
        {(field) => <FormField label={words.email} hint={words.emailHint} {...inputOf(field)} />}
      </form.Field>
      <form.Field name="name">{(field) => <FormField label={words.name} {...inputOf(field)} />}</form.Field>
    </SubscriberForm>
  );
}

function inputOf({ name, state, handleBlur, handleChange }: AnyFieldApi) {
  return {
    name,
    value: String(state.value),
    onBlur: handleBlur,
    onChange: ({ target }: ChangeEvent<HTMLInputElement>) => handleChange(target.value),
  };
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
