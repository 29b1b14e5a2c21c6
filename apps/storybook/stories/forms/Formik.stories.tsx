import { useState, type ReactNode } from 'react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { toServer, useServerErrors } from '@tactful/formik';
import { useFormik } from 'formik';
import readme from '../../../../packages/formik/README.md?raw';
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
 * The API's messages are never put into Formik's `errors`, where the next blur of any field would take all of them away.
 * Validation by Formik counts too, for fields that the person has been to.
 */
const meta: Meta<FormArgs> = {
  title: 'Forms/Formik',
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
  const formik = useFormik({ initialValues: subscriber, onSubmit: toServer });
  const { onSubmit, errors } = useServerErrors(formik, { submit: add, onSuccess: () => setAdded(true) });
  return (
    <SubscriberForm errors={errors} isAdded={isAdded} onSubmit={(event) => void onSubmit(event)}>
      <FormField label={words.email} hint={words.emailHint} {...formik.getFieldProps('email')} />
      <FormField label={words.name} {...formik.getFieldProps('name')} />
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
