import type { Meta, StoryObj } from '@storybook/react-vite';
import { UpgradePrompt, type UpgradePromptProps } from '@tactful/react';
import { expect, fn } from 'storybook/test';
import { inColumn, worldOf } from '../../src/everyStory.tsx';
import { Failed, failureControl, type WithFailure } from '../../src/Failed.tsx';

type Args = WithFailure<UpgradePromptProps>;

const meta: Meta<Args> = {
  title: 'Surfaces/Upgrade prompt',
  component: UpgradePrompt,
  args: { failure: 'limitReached', level: 2, onDismiss: fn() },
  argTypes: { failure: failureControl },
  decorators: [inColumn],
  render: ({ failure, ...props }) => (
    <Failed name={failure}>{(thrown) => <UpgradePrompt {...props} {...thrown} />}</Failed>
  ),
  parameters: {
    docs: {
      source: {
        code: `<UpgradePrompt error={error} remedies={{ upgrade: ({ limit }) => openCheckout(limit) }} onDismiss={close} />`,
      },
    },
  },
};
export default meta;
type Story = StoryObj<Args>;

/** The API has said what is limited, how much is used, and on which plan. */
export const WithNumbers: Story = {};
/** It has only said that there is a limit: nothing is made up. */
export const WithoutNumbers: Story = { args: { failure: 'limitWithoutNumbers' } };
/** Waiting is a way out too, and it costs nothing. */
export const StartsAgain: Story = { args: { failure: 'quotaUsed' } };
export const NotInThePlan: Story = { args: { failure: 'notInPlan' } };
export const NoSubscription: Story = { args: { failure: 'noSubscription' } };
export const PaymentDeclined: Story = { args: { failure: 'paymentDeclined' } };

/** The app's own handler: a button. It is told which limit it is about. */
export const AsAnAction: Story = {
  tags: ['behaviour', '!autodocs'],
  play: async ({ args, canvas, userEvent, ...context }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'See plans' }));
    const { pressed } = worldOf(context);
    await expect(pressed.upgrade).toHaveBeenCalledOnce();
    await expect(pressed.upgrade.mock.lastCall?.[0]).toMatchObject({
      limit: { name: 'max_subscribers', max: 500 },
    });
    await userEvent.click(canvas.getByRole('button', { name: 'Not now' }));
    await expect(args.onDismiss).toHaveBeenCalledOnce();
  },
};

/** The API has named a page, and its address was checked: a link. Where it leads elsewhere, it says where. */
export const AsAPage: Story = {
  args: { failure: 'limitWithPage' },
  parameters: { world: { remedies: { upgrade: undefined } } },
  play: async ({ canvas }) => {
    const link = canvas.getByRole('link', { name: 'See plans' });
    await expect(link).toHaveAttribute('href', 'https://billing.example/plans');
    await expect(link).toHaveAccessibleDescription('Opens billing.example');
  },
};

/** The app sells nothing: no dead button. */
export const NothingToChoose: Story = { parameters: { world: { remedies: { upgrade: undefined } } } };
