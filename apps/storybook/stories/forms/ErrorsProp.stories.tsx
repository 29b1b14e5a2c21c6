import { createContext, useContext, useId, useState, type ComponentProps, type ReactNode } from 'react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { formValues, useErrorMap, useServerErrors } from '@tactful/react-form';
import readme from '../../../../packages/react-form/README.md?raw';
import { reachedByPlaying } from '../../src/everyStory.tsx';
import { useExampleWords } from '../../src/exampleWords.ts';
import { firstExample } from '../../src/firstExample.ts';
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
 * Component libraries whose fields draw their own messages take them as one object by name: Base UI as `errors`, React
 * Aria as `validationErrors`. `useErrorMap` is that object. The summary, focus and all the rest stay.
 */
const meta: Meta<FormArgs> = {
  title: 'Forms/With an errors prop',
  args: { failure: 'validation' },
  argTypes: formArgTypes,
  render: (args) => <Form {...args} />,
  parameters: {
    docs: { source: { code: firstExample(readme.slice(readme.indexOf('## Components with an'))) } },
  },
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
      <Fields errors={useErrorMap(errors)}>
        <TextField label={words.email} hint={words.emailHint} name="email" defaultValue={subscriber.email} />
        <TextField label={words.name} name="name" defaultValue={subscriber.name} />
      </Fields>
    </SubscriberForm>
  );
}

// What follows is such a library, as small as it can be. It knows nothing of the kit.

type Errors = Readonly<Record<string, readonly string[]>>;
const ErrorsOfFields = createContext<Errors>({});

function Fields({ errors, children }: { errors: Errors; children: ReactNode }): ReactNode {
  return <ErrorsOfFields value={errors}>{children}</ErrorsOfFields>;
}

interface TextFieldProps extends ComponentProps<'input'> {
  name: string;
  label: string;
  hint?: string;
}

function TextField({ label, hint, ...input }: TextFieldProps): ReactNode {
  const id = useId();
  const [message] = useContext(ErrorsOfFields)[input.name] ?? [];
  const told = message ?? hint;
  return (
    <div className="book-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        aria-invalid={message === undefined ? undefined : true}
        aria-describedby={told === undefined ? undefined : `${id}-told`}
        {...input}
      />
      {told !== undefined && (
        <p id={`${id}-told`} className={message === undefined ? 'book-hint' : 'book-wrong'}>
          {told}
        </p>
      )}
    </div>
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
