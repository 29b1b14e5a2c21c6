import { useState, type ReactNode } from 'react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { ErrorBoundary, type ErrorBoundaryProps } from '@tactful/react';
import { expect, fn, waitFor } from 'storybook/test';
import { useFailure } from '../../src/Failed.tsx';
import type { FailureName } from '../../src/failures.ts';

type Args = ErrorBoundaryProps & {
  /** What its content throws. */
  readonly throws: FailureName | 'nothing';
};

const meta: Meta<Args> = {
  title: 'Surfaces/Boundary',
  component: ErrorBoundary,
  args: { throws: 'unknown', onError: fn(), onReset: fn() },
  argTypes: {
    throws: { control: 'select', options: ['nothing', 'unknown', 'server', 'notFound', 'offline'] },
  },
  render: ({ throws, ...props }) => <Report throws={throws} {...props} />,
  parameters: {
    /** React tells the console of each error that a boundary catches. */
    tellsConsole: true,
    docs: {
      source: {
        code: `
<ErrorBoundary onReset={() => queryClient.resetQueries()} resetKeys={[location.pathname]}>
  <Report />
</ErrorBoundary>`,
      },
    },
  },
};
export default meta;
type Story = StoryObj<Args>;

function Report({ throws, ...props }: Args): ReactNode {
  const [isBroken, setBroken] = useState(throws !== 'nothing');
  return (
    <ErrorBoundary
      {...props}
      onReset={(reason) => {
        props.onReset?.(reason);
        setBroken(false);
      }}
    >
      {isBroken && throws !== 'nothing' ? <Broken name={throws} /> : <Chart />}
    </ErrorBoundary>
  );
}

function Broken({ name }: { name: FailureName }): ReactNode {
  const { error } = useFailure(name);
  throw error;
}

function Chart(): ReactNode {
  return (
    <div className="book-card">
      <h2>Opened this week</h2>
      <p className="book-figure">1,284</p>
      <button type="button" className="book-button">
        Export
      </button>
    </div>
  );
}

export const NothingWrong: Story = { args: { throws: 'nothing' } };
/** A mistake in the page itself: the rest of it still works. */
export const Crash: Story = {};
/** An API error that was thrown while rendering, as queries that suspend do, is told as what it is. */
export const ApiError: Story = { args: { throws: 'server' } };
export const AsAPage: Story = { args: { throws: 'server', surface: 'page' }, parameters: { frame: 'none' } };

/** “Load again” brings the content back, and focus with it. */
export const Recovers: Story = {
  tags: ['behaviour', '!autodocs'],
  play: async ({ args, canvas, canvasElement, userEvent }) => {
    const again = canvas.getByRole('button', { name: 'Load again' });
    again.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(canvas.getByText('1,284')).toBeVisible());
    await expect(args.onReset).toHaveBeenCalledWith('retry');
    await expect(canvasElement.contains(document.activeElement)).toBe(true);
    await expect(args.onError).toHaveBeenCalledOnce();
  },
};

/** What it doesn't accept goes on to the next boundary above. */
export const AcceptsSomeKinds: Story = {
  tags: ['behaviour', '!autodocs'],
  args: { throws: 'notFound' },
  parameters: { frame: 'none' },
  render: ({ throws, ...props }) => (
    <ErrorBoundary surface="page" className="outer">
      <Report throws={throws} {...props} accepts={['server', 'network']} />
    </ErrorBoundary>
  ),
  play: async ({ canvas, canvasElement }) => {
    await expect(canvasElement.querySelector('.outer')).not.toBeNull();
    await expect(canvas.getByText('We could not find this')).toBeVisible();
  },
};

/** A fallback of the app's own that throws itself: the usual one takes its place. */
export const FallbackThrows: Story = {
  tags: ['behaviour', '!autodocs'],
  args: {
    fallback: () => {
      throw new Error('The fallback is broken too');
    },
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('This part of the page stopped working')).toBeVisible();
  },
};
