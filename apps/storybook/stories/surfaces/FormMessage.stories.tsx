import type { Meta, StoryObj } from '@storybook/react-vite';
import { FormError, type MessageProps } from '@tactful/react';
import { expect } from 'storybook/test';
import { worldOf } from '../../src/everyStory.tsx';
import { Failed, failureControl, type WithFailure } from '../../src/Failed.tsx';

type Args = WithFailure<MessageProps>;

const meta: Meta<Args> = {
  title: 'Surfaces/Form message',
  component: FormError,
  args: { failure: 'serverAction' },
  argTypes: { failure: failureControl },
  render: ({ failure, className, classNames, remedies }) => (
    <Failed name={failure}>
      {({ error, situation }) => (
        <FormError
          error={error}
          situation={{ ...situation, occasion: 'submit' }}
          {...{ className, classNames, remedies }}
        />
      )}
    </Failed>
  ),
  parameters: {
    docs: {
      source: {
        code: `
<FormErrorsProvider errors={errors}>
  <form onSubmit={onSubmit} noValidate>
    …
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

/** Nobody knows whether it was saved: checking comes before sending again. */
export const OutcomeUnknown: Story = {};
/** What was typed stays, and it says so. */
export const Offline: Story = { args: { failure: 'offline' } };
export const Unavailable: Story = { args: { failure: 'unavailable' } };
export const RateLimited: Story = { args: { failure: 'rateLimitedAction' } };
export const Forbidden: Story = { args: { failure: 'forbidden' } };
export const BadRequest: Story = { args: { failure: 'badRequest' } };
export const TooLarge: Story = { args: { failure: 'tooLarge' } };
export const LimitReached: Story = { args: { failure: 'limitReached' } };

/** Two people edited the same. Comparing comes first; nothing is overwritten unseen. */
export const EditConflict: Story = {
  args: { failure: 'edited' },
  play: async ({ canvas, userEvent, ...context }) => {
    const [first] = canvas.getAllByRole('button');
    await expect(first).toHaveAccessibleName('Compare');
    await userEvent.click(canvas.getByRole('button', { name: 'Compare' }));
    await expect(worldOf(context).pressed.compare).toHaveBeenCalledOnce();
  },
};
/** An earlier attempt may have gone through. */
export const Resubmitted: Story = { args: { failure: 'resubmitted' } };
