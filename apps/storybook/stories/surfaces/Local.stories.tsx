import type { Meta, StoryObj } from '@storybook/react-vite';
import { LocalError, type MessageProps } from '@tactful/react';
import { expect, waitFor } from 'storybook/test';
import { worldOf } from '../../src/everyStory.tsx';
import { Failed, failureControl, type WithFailure } from '../../src/Failed.tsx';

type Args = WithFailure<MessageProps>;

const meta: Meta<Args> = {
  title: 'Surfaces/Local',
  component: LocalError,
  args: { failure: 'serverAction' },
  argTypes: { failure: failureControl },
  render: ({ failure, className, classNames, remedies }) => (
    <div className="book-row">
      <button type="button" className="book-button">
        Send campaign
      </button>
      <Failed name={failure}>
        {({ error, situation }) => (
          <LocalError
            error={error}
            situation={{ ...situation, occasion: 'action' }}
            {...{ className, classNames, remedies }}
          />
        )}
      </Failed>
    </div>
  ),
  parameters: {
    docs: {
      source: {
        code: `
<button onClick={send}>Send campaign</button>
<LocalError error={error} remedies={{ retry: send }} />`,
      },
    },
  },
};
export default meta;
type Story = StoryObj<Args>;

export const OutcomeUnknown: Story = {};
export const Timeout: Story = { args: { failure: 'timeout' } };
export const MissingPermission: Story = { args: { failure: 'missingPermission' } };
export const OwnersOnly: Story = { args: { failure: 'ownersOnly' } };
export const NotFound: Story = { args: { failure: 'notFound' } };
/** Where nothing can list the messages, the first one is said, and how many more there are. */
export const Validation: Story = { args: { failure: 'validation' } };

/** “Try again” opens when the API allows it, and keeps focus until then. */
export const RateLimited: Story = {
  args: { failure: 'rateLimitedAction' },
  play: async ({ canvas, userEvent, ...context }) => {
    const { clock, pressed } = worldOf(context);
    clock.hold();
    const again = canvas.getByRole('button', { name: 'Try again' });
    again.focus();
    await expect(again).toHaveAttribute('aria-disabled', 'true');
    await expect(again).toHaveAccessibleDescription(/^You can try again in 4\d seconds$/);
    await clock.advance(43_000);
    await waitFor(() => expect(again).not.toHaveAttribute('aria-disabled'));
    await expect(again).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(pressed.retry).toHaveBeenCalledOnce();
  },
};

/** What the person has called off themselves is no news to them. */
export const Cancelled: Story = {
  tags: ['behaviour', '!autodocs'],
  args: { failure: 'aborted' },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('.tactful')).toBeNull();
  },
};
