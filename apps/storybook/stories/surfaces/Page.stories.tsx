import type { Meta, StoryObj } from '@storybook/react-vite';
import { ErrorPage, type ErrorPageProps } from '@tactful/react';
import { expect } from 'storybook/test';
import { worldOf } from '../../src/everyStory.tsx';
import { Failed, failureControl, type WithFailure } from '../../src/Failed.tsx';

type Args = WithFailure<ErrorPageProps>;

const meta: Meta<Args> = {
  title: 'Surfaces/Page',
  component: ErrorPage,
  args: { failure: 'notFound', changesTitle: false },
  argTypes: { failure: failureControl, as: { control: 'inline-radio', options: ['main', 'div'] } },
  render: ({ failure, situation, as, ...props }, { viewMode }) => (
    <Failed name={failure}>
      {(thrown) => (
        <ErrorPage
          {...props}
          as={viewMode === 'docs' ? 'div' : as}
          error={thrown.error}
          situation={{ ...thrown.situation, occasion: 'navigate', main: true, ...situation }}
        />
      )}
    </Failed>
  ),
  parameters: {
    frame: 'none',
    docs: {
      source: {
        code: `
// Anywhere:
<ErrorPage error={error} />

// With a router:
{ path: '/campaigns/:id', errorElement: <ErrorPage error={useRouteError()} /> }`,
      },
    },
  },
};
export default meta;
type Story = StoryObj<Args>;

export const NotFound: Story = {
  play: async ({ canvas, userEvent, ...context }) => {
    await expect(canvas.getByRole('heading', { level: 1 })).toHaveTextContent('We could not find this page');
    await userEvent.click(canvas.getByRole('button', { name: 'Go back' }));
    await expect(worldOf(context).pressed.goBack).toHaveBeenCalledOnce();
  },
};
/** One thing is missing, not the whole page; the app has said which. */
export const ThingNotFound: Story = { args: { situation: { subject: 'this campaign' } } };
export const Gone: Story = { args: { failure: 'gone' } };
export const SignIn: Story = { args: { failure: 'signIn', situation: { hadSession: false } } };
export const LinkExpired: Story = { args: { failure: 'linkExpired' } };
export const Forbidden: Story = { args: { failure: 'forbidden' } };
export const NotInThePlan: Story = { args: { failure: 'notInPlan' } };
export const LimitReached: Story = { args: { failure: 'limitReached' } };
export const Unavailable: Story = { args: { failure: 'unavailable' } };
export const Maintenance: Story = { args: { failure: 'maintenance' } };
export const Server: Story = { args: { failure: 'server' } };
export const Network: Story = { args: { failure: 'network' } };
export const Offline: Story = { args: { failure: 'offline' } };
export const Crash: Story = { args: { failure: 'unknown', situation: { occasion: 'render' } } };
