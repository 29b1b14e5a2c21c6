import { useActionState, type ReactNode } from 'react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ApiErrorJson } from '@tactful/core';
import { useErrorKit } from '@tactful/react';
import { formValues, useActionErrors } from '@tactful/react-form';
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

interface State {
  readonly error?: ApiErrorJson;
  readonly isAdded?: boolean;
}

/**
 * The action answers the error as data, as one that runs on a server has to; `useActionErrors` puts it where it belongs.
 * React empties a form after its action; here what was typed stays until it is accepted.
 */
const meta: Meta<FormArgs> = {
  title: 'Forms/useActionState',
  args: { failure: 'validation' },
  argTypes: formArgTypes,
  render: (args) => <Form {...args} />,
  parameters: {
    docs: { source: { code: firstExample(readme.slice(readme.indexOf('## Server actions'))) } },
  },
};
export default meta;
type Story = StoryObj<FormArgs>;

function Form({ failure }: FormArgs): ReactNode {
  const { kit } = useErrorKit();
  const words = useExampleWords();
  const add = useSubscriberApi(failure);
  const subscribe = async (_before: State, data: FormData): Promise<State> => {
    const response = await add(formValues(data));
    return response.ok ? { isAdded: true } : { error: (await kit.parseResponse(response)).toJSON() };
  };
  const [state, action] = useActionState(subscribe, {});
  const { ref, onSubmit, errors } = useActionErrors(state, { names: ['email', 'name'] });
  return (
    <SubscriberForm
      ref={ref}
      errors={errors}
      isAdded={state.isAdded ?? false}
      action={action}
      onSubmit={onSubmit}
    >
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
