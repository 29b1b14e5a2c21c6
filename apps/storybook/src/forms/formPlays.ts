import type { StoryContext, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { failureControl } from '../Failed.tsx';
import type { FailureName } from '../failures.ts';

/** What can be chosen of a form's story. */
export interface FormArgs {
  /** What the API answers at first; from the second time on it accepts. */
  readonly failure: FailureName;
}

export const formArgTypes = { failure: failureControl } as const;

type Play = NonNullable<StoryObj<FormArgs>['play']>;
type PlayContext = Pick<StoryContext<FormArgs>, 'canvas' | 'userEvent'>;

/** Presses the form's button, whatever the language. */
export const send = async ({ canvas, userEvent }: PlayContext): Promise<void> => {
  const buttons = canvas.getAllByRole<HTMLButtonElement>('button');
  await userEvent.click(buttons.find(({ type }) => type === 'submit')!);
};

export const seeThatItIsAdded = ({ canvas }: Pick<PlayContext, 'canvas'>): Promise<void> =>
  waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent('Added'));

/** The contract of every form, as a person meets it: for `failure: 'validation'`. */
export const rejectThenAccept: Play = async (context) => {
  const { canvas, step, userEvent } = context;
  await step('The summary has focus, and each message stands at its field', async () => {
    await send(context);
    const summary = await canvas.findByRole('group', { name: 'Check 2 answers' });
    await waitFor(() => expect(summary).toHaveFocus());
    await expect(canvas.getByLabelText('E-mail address')).toHaveAttribute('aria-invalid', 'true');
    await expect(canvas.getByLabelText('Name')).toHaveAccessibleDescription(/characters or fewer/);
  });
  await step('What was typed is still there', async () => {
    await expect(canvas.getByLabelText('E-mail address')).toHaveValue('mara(at)example');
    await expect(canvas.getByLabelText('Name')).toHaveValue('Mara Lindqvist');
  });
  await step('A message leaves with its own field, and no other', async () => {
    await userEvent.type(canvas.getByLabelText('Name'), '!');
    await canvas.findByRole('group', { name: 'Check 1 answer' });
    await expect(canvas.getByLabelText('E-mail address')).toHaveAttribute('aria-invalid', 'true');
  });
  await step('Sent again as it is, it is accepted', async () => {
    await send(context);
    await seeThatItIsAdded(context);
    await expect(canvas.queryByText('Check 1 answer')).toBeNull();
  });
};

/** What belongs to no field of the form is told as text, and blocks nothing: for `failure: 'validationUnplaced'`. */
export const loseNothing: Play = async (context) => {
  await send(context);
  await context.canvas.findByText(/The consent of this person has run out/);
  await send(context);
  await seeThatItIsAdded(context);
};
