import type { ReactNode } from 'react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { StaleMark, type StaleMarkProps } from '@tactful/react';
import { expect } from 'storybook/test';
import { worldOf } from '../../src/everyStory.tsx';
import { Failed, failureControl, type WithFailure } from '../../src/Failed.tsx';
import { storyBegins } from '../../src/storyClock.ts';

type Args = WithFailure<StaleMarkProps>;

const meta: Meta<Args> = {
  title: 'Surfaces/Stale mark',
  component: StaleMark,
  args: { failure: 'server', updatedAt: storyBegins - 12 * 60_000 },
  argTypes: { failure: failureControl, updatedAt: { control: 'date' } },
  render: ({ failure, updatedAt, ...props }) => (
    <Numbers>
      <Failed name={failure}>
        {({ error, situation }) => (
          <StaleMark
            {...props}
            error={error}
            situation={{ ...situation, occasion: 'refresh' }}
            updatedAt={updatedAt}
          />
        )}
      </Failed>
    </Numbers>
  ),
  parameters: {
    docs: {
      source: {
        code: `
<StaleMark
  error={query.error}
  updatedAt={query.dataUpdatedAt}
  remedies={{ retry: query.refetch }}
/>`,
      },
    },
  },
};
export default meta;
type Story = StoryObj<Args>;

function Numbers({ children }: { children: ReactNode }): ReactNode {
  return (
    <div className="book-card">
      <h2>Opened this week</h2>
      <p className="book-figure">1,284</p>
      {children}
    </div>
  );
}

/** The numbers stay. Old data that says how old it is beats no data. */
export const WithTheTime: Story = {
  play: async ({ canvas, userEvent, ...context }) => {
    await expect(canvas.getByText(/^Updated 9:29\sAM · Could not refresh$/)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Try again' }));
    await expect(worldOf(context).pressed.retry).toHaveBeenCalledOnce();
  },
};
export const WithoutATime: Story = { args: { updatedAt: undefined } };
/** From before today: the day is said too. */
export const FromYesterday: Story = { args: { updatedAt: storyBegins - 16 * 3_600_000 } };
