import type { Meta, StoryObj } from '@storybook/react-vite';
import { RetryBanner, type RetryBannerProps } from '@tactful/react';
import { expect, fn, waitFor } from 'storybook/test';
import { reachedByPlaying, worldOf } from '../../src/everyStory.tsx';
import { Failed, failureControl, type WithFailure } from '../../src/Failed.tsx';

type Args = WithFailure<RetryBannerProps>;

/**
 * One cause that concerns the whole page, said once: the connection, the service, a pause, the session. It leaves when
 * the cause is over. While something is waited for, it counts down and gives the person a say.
 */
const meta: Meta<Args> = {
  title: 'Surfaces/Banner',
  component: RetryBanner,
  args: {
    failure: 'rateLimited',
    onClose: fn(),
    situation: { occasion: 'refresh', hasData: true, streak: 3, attempt: 1 },
  },
  argTypes: { failure: failureControl },
  render: ({ failure, situation, ...props }) => (
    <Failed name={failure}>
      {(thrown) => <RetryBanner {...props} {...thrown} situation={{ ...thrown.situation, ...situation }} />}
    </Failed>
  ),
  parameters: {
    docs: {
      source: {
        code: `
// Shown by <Surfaces /> where it is due. To have it in a place of its own:
<Surfaces banner={false} />
<header>
  <Banner />
</header>`,
      },
    },
  },
};
export default meta;
type Story = StoryObj<Args>;

export const Offline: Story = { args: { failure: 'offline' } };
export const CouldNotConnect: Story = { args: { failure: 'network' } };
export const Unavailable: Story = { args: { failure: 'unavailable' } };

/** Nobody watches a countdown for an hour and a half: a time of day says more. */
export const Maintenance: Story = { args: { failure: 'maintenance' } };

/** Forty-two seconds. The number is not read out each second: only the start, ten seconds before the end, and the try. */
export const CountingDown: Story = {};

export const SaysWhenItTries: Story = {
  tags: ['behaviour', '!autodocs'],
  play: async ({ canvas, canvasElement, ...context }) => {
    const { clock } = worldOf(context);
    clock.hold();
    const timer = await canvas.findByRole('timer');
    await expect(timer).toHaveTextContent(/42/);
    await clock.advance(1_000);
    await waitFor(() => expect(timer).toHaveTextContent(/41/));
    await clock.advance(41_000);
    await waitFor(() => expect(timer).toHaveTextContent('Trying again now'));
    await expect(canvasElement.querySelector('[data-phase]')).toHaveAttribute('data-phase', 'trying');
  },
};

/** The person has the last word on what happens by itself. */
export const Stopped: Story = {
  parameters: reachedByPlaying,
  play: async ({ canvasElement, userEvent }) => {
    const stop = await waitFor(() => canvasElement.querySelector('[data-quiet]')!);
    await userEvent.click(stop);
    await waitFor(() => expect(canvasElement.querySelector('[data-phase=stopped]')).toBeVisible());
    await expect(canvasElement.querySelector('[data-remedy=retry]')).toBeEnabled();
  },
};

/** Too long to try by itself; the button opens when the API allows it. */
export const LongWait: Story = {
  args: { failure: 'rateLimitedLong' },
};

export const SessionOver: Story = { args: { failure: 'sessionOver' } };

/** Someone else has saved it while this person is typing. What they typed stays. */
export const ChangedElsewhere: Story = {
  args: { failure: 'changedElsewhere', situation: { occasion: 'refresh', hasData: true, editing: true } },
};

export const Closable: Story = {
  tags: ['behaviour', '!autodocs'],
  args: { failure: 'sessionOver' },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^Close/ }));
    await expect(args.onClose).toHaveBeenCalledOnce();
  },
};
