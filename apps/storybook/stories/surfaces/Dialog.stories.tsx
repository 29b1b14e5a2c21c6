import { useState, type ReactNode } from 'react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { ErrorDialog, type ErrorDialogProps } from '@tactful/react';
import { expect, screen, waitFor, within } from 'storybook/test';
import { worldOf } from '../../src/everyStory.tsx';
import { Failed, failureControl, type WithFailure } from '../../src/Failed.tsx';

type Args = WithFailure<ErrorDialogProps>;

/**
 * The person's own action can't go on before something is settled: who they are, or what their plan holds. Never for
 * what happens in the background. What they typed below stays as it is.
 */
const meta: Meta<Args> = {
  title: 'Surfaces/Dialog',
  component: ErrorDialog,
  args: { failure: 'sessionOver' },
  argTypes: { failure: failureControl, extra: { control: false } },
  render: (args) => <OpenedByAButton {...args} />,
  parameters: {
    docs: {
      story: { inline: false, height: '26rem' },
      source: {
        code: `
// Shown by <Surfaces /> where it is due. What it offers is what the app can do:
const remedies = { signIn, confirmIdentity, upgrade, updatePayment };

<TactfulProvider kit={kit} remedies={remedies}>`,
      },
    },
  },
};
export default meta;
type Story = StoryObj<Args>;

function OpenedByAButton({ failure, ...props }: Args): ReactNode {
  const [isOpen, setOpen] = useState(true);
  return (
    <>
      <button type="button" className="book-button" onClick={() => setOpen(true)}>
        Save
      </button>
      {isOpen && (
        <Failed name={failure}>
          {(thrown) => (
            <ErrorDialog
              {...props}
              error={thrown.error}
              situation={{ ...thrown.situation, occasion: 'action' }}
              onClose={() => setOpen(false)}
            />
          )}
        </Failed>
      )}
    </>
  );
}

export const SignInAgain: Story = {};

/** The fields to sign in with stand where the words have led. */
export const SignInHere: Story = {
  args: {
    extra: () => (
      <div className="book-fields">
        <label>
          E-mail address
          <input type="email" autoComplete="username" defaultValue="mara@example.com" />
        </label>
        <label>
          Password
          <input type="password" autoComplete="current-password" />
        </label>
      </div>
    ),
  },
};

export const ConfirmIdentity: Story = { args: { failure: 'stepUp' } };
export const LimitReached: Story = { args: { failure: 'limitReached' } };
export const PaymentDeclined: Story = { args: { failure: 'paymentDeclined' } };
export const NoSubscription: Story = { args: { failure: 'noSubscription' } };

/** The dialog itself takes focus: a key that was meant for the page must not press its first button. */
export const ByKeyboard: Story = {
  tags: ['behaviour', '!autodocs'],
  play: async ({ canvas, userEvent, step, ...context }) => {
    const dialog = await screen.findByRole('alertdialog', { name: 'Sign in again to continue' });
    await step('It has focus, and its buttons are next', async () => {
      await waitFor(() => expect(dialog).toHaveFocus());
      await userEvent.tab();
      await expect(within(dialog).getByRole('button', { name: 'Sign in' })).toHaveFocus();
    });
    await step('“Not now” closes it', async () => {
      await userEvent.click(within(dialog).getByRole('button', { name: 'Not now' }));
      await waitFor(() => expect(dialog).not.toBeInTheDocument());
    });
    await step('Focus returns to the button that opened it', async () => {
      const save = canvas.getByRole('button', { name: 'Save' });
      await userEvent.click(save);
      const again = await screen.findByRole('alertdialog');
      await userEvent.click(within(again).getByRole('button', { name: 'Sign in' }));
      await waitFor(() => expect(save).toHaveFocus());
      await expect(worldOf(context).pressed.signIn).toHaveBeenCalledOnce();
    });
  },
};
