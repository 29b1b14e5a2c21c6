import type { Meta, StoryObj } from '@storybook/react-vite';
import type { Limit } from '@tactful/core';
import { LimitMeter, type LimitMeterProps } from '@tactful/react';
import { expect } from 'storybook/test';
import { inColumn } from '../../src/everyStory.tsx';

type Args = LimitMeterProps & { readonly [Part in keyof Limit]?: Limit[Part] | undefined };

const meta: Meta<Args> = {
  title: 'Surfaces/Limit meter',
  component: LimitMeter,
  args: { name: 'max_subscribers', current: 320, max: 500, tier: 'free' },
  argTypes: {
    current: { control: { type: 'range', min: 0, max: 600 } },
    max: { control: { type: 'range', min: 0, max: 600 } },
    name: { control: 'text' },
    tier: { control: 'text' },
    resetsAt: { control: 'date' },
  },
  decorators: [inColumn],
  render: ({ className, limit: _limit, ...parts }) => (
    <LimitMeter className={className} limit={Object.fromEntries(Object.entries(parts).filter(isKnown))} />
  ),
  parameters: {
    world: { names: { max_subscribers: 'subscribers', free: 'Free' } },
    docs: { source: { code: `<LimitMeter limit={error.limit} />` } },
  },
};
export default meta;
type Story = StoryObj<Args>;

const isKnown = ([, value]: [string, unknown]): boolean => value !== undefined;

export const InUse: Story = {
  play: async ({ canvas }) => {
    const meter = canvas.getByRole('meter', { name: 'Subscribers, Free plan' });
    await expect(meter).toHaveAttribute('aria-valuenow', '320');
    await expect(meter).toHaveAttribute('aria-valuetext', '320 of 500 subscribers');
  },
};
export const Full: Story = { args: { current: 500 } };
/** More than allowed is possible, after a change of plan. The bar is full; the words tell. */
export const Over: Story = { args: { current: 612 } };
export const Empty: Story = { args: { current: 0 } };
export const StartsAgain: Story = { args: { current: 500, resetsAt: Date.UTC(2026, 3, 1) } };
export const WithoutAPlan: Story = { args: { tier: undefined } };
/** The app has no word for what is limited: the plan's name heads the meter. */
export const WithoutAName: Story = { args: { name: undefined } };
/** Numbers that aren't known are not made up. */
export const WithoutNumbers: Story = {
  args: { current: undefined, max: undefined },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('meter')).toBeNull();
  },
};
