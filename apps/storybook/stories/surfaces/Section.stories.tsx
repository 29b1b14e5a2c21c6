import type { Meta, StoryObj } from '@storybook/react-vite';
import { SectionError, type SectionErrorProps } from '@tactful/react';
import { expect } from 'storybook/test';
import { worldOf } from '../../src/everyStory.tsx';
import { Failed, failureControl, type WithFailure } from '../../src/Failed.tsx';

type Args = WithFailure<SectionErrorProps>;

const meta: Meta<Args> = {
  title: 'Surfaces/Section',
  component: SectionError,
  args: { failure: 'server', level: 2 },
  argTypes: { failure: failureControl },
  render: ({ failure, ...props }) => (
    <Failed name={failure}>{(thrown) => <SectionError {...props} {...thrown} />}</Failed>
  ),
  parameters: {
    docs: {
      source: {
        code: `<SectionError error={query.error} situation={{ subject: 'the report' }} remedies={{ retry: query.refetch }} />`,
      },
    },
  },
};
export default meta;
type Story = StoryObj<Args>;

/** The reference stands open, because support will ask for it. */
export const Server: Story = {
  play: async ({ canvas, userEvent, ...context }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Try again' }));
    await expect(worldOf(context).pressed.retry).toHaveBeenCalledOnce();
  },
};
export const Network: Story = { args: { failure: 'network' } };
export const Unavailable: Story = { args: { failure: 'unavailable' } };
/** The wait is longer than anyone watches a countdown: a time of day says more. */
export const Maintenance: Story = { args: { failure: 'maintenance' } };
export const RateLimited: Story = { args: { failure: 'rateLimited' } };
export const Forbidden: Story = { args: { failure: 'forbidden' } };
export const NotFound: Story = { args: { failure: 'notFound' } };
export const NotInThePlan: Story = { args: { failure: 'notInPlan' } };
export const LimitReached: Story = { args: { failure: 'limitReached' } };
export const LicenceExpired: Story = { args: { failure: 'licenseExpired' } };
/** What is offered depends on what the app can do: here nothing. */
export const NothingToOffer: Story = {
  args: { failure: 'forbidden' },
  parameters: { world: { remedies: { requestAccess: undefined, goBack: undefined } } },
};
