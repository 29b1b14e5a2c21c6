import type { ReactNode } from 'react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import type { PresentedRemedy } from '@tactful/core';
import { RemedyButton, type RemedyButtonProps } from '@tactful/react';
import { expect, fn, waitFor } from 'storybook/test';
import { reachedByPlaying, worldOf } from '../../src/everyStory.tsx';
import { useFailure } from '../../src/Failed.tsx';
import { useWorld } from '../../src/WorldContext.ts';
import { storyBegins } from '../../src/storyClock.ts';

const tryAgain: PresentedRemedy = { remedy: 'retry', label: 'Try again', primary: true, audience: 'person' };
const seePlans: PresentedRemedy = { ...tryAgain, remedy: 'upgrade', label: 'See plans' };

const meta: Meta<RemedyButtonProps> = {
  title: 'Surfaces/Remedy',
  component: RemedyButton,
  args: { remedy: tryAgain, handler: fn() },
  argTypes: { remedy: { control: false }, handler: { control: false } },
  render: (args) => <Offered {...args} />,
  parameters: {
    docs: {
      source: {
        code: `<RemedyButton remedy={remedy} handler={handlers[remedy.remedy]} {...{ error, presentation }} />`,
      },
    },
  },
};
export default meta;
type Story = StoryObj<RemedyButtonProps>;

function Offered({ remedy, handler }: RemedyButtonProps): ReactNode {
  const { error, situation } = useFailure('serverAction');
  const { kit } = useWorld();
  return (
    <div className="tactful-actions">
      <RemedyButton
        remedy={remedy}
        handler={handler}
        error={error}
        presentation={kit.present(error, situation)}
      />
    </div>
  );
}

export const Ready: Story = {};
/** In place, focusable, and it says when it can be pressed. */
export const Waiting: Story = { args: { remedy: { ...tryAgain, notBefore: storyBegins + 42_000 } } };

export const OpensAgain: Story = {
  ...Waiting,
  tags: ['behaviour', '!autodocs'],
  play: async ({ args, canvas, userEvent, ...context }) => {
    const { clock } = worldOf(context);
    clock.hold();
    const again = canvas.getByRole('button');
    await userEvent.click(again);
    await expect(args.handler).not.toHaveBeenCalled();
    await clock.advance(42_000);
    await waitFor(() => expect(again).not.toHaveAttribute('aria-disabled'));
  },
};

/** While what it started is under way, further presses do nothing. */
export const Working: Story = {
  parameters: reachedByPlaying,
  args: { handler: fn(() => new Promise(() => {})) },
  play: async ({ args, canvas, userEvent }) => {
    const again = canvas.getByRole('button');
    await userEvent.dblClick(again);
    await expect(args.handler).toHaveBeenCalledOnce();
    await expect(again).toHaveAttribute('aria-busy', 'true');
  },
};
/** A page of the app: a link, that can be opened in a new tab. */
export const Link: Story = {
  args: { remedy: seePlans, handler: { href: '#plans' } },
};
/** A page that the API has named, on another host: it says where it leads. */
export const LeadsElsewhere: Story = {
  args: {
    remedy: {
      ...seePlans,
      link: { type: 'page', url: 'https://billing.example/plans', host: 'billing.example', external: true },
    },
    handler: undefined,
  },
};
/** Nothing in the app does it: there is no button. */
export const NotHandled: Story = {
  tags: ['behaviour', '!autodocs'],
  args: { handler: undefined },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('button')).toBeNull();
  },
};
