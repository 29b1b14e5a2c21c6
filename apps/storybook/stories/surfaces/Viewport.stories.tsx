import { useState, type ReactNode } from 'react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { LocalError, Surfaces, useReport, type SurfacesProps } from '@tactful/react';
import type { ApiError, Occasion, Presentation } from '@tactful/core';
import { expect, screen, waitFor, within } from 'storybook/test';
import { reachedByPlaying } from '../../src/everyStory.tsx';
import { failureControl } from '../../src/Failed.tsx';
import { failures, situationOf, thrownFor, type FailureName } from '../../src/failures.ts';
import { Reports } from '../../src/Reports.tsx';
import { useWorld } from '../../src/WorldContext.ts';

type Args = SurfacesProps & {
  /** What goes wrong, one after the other, before anyone has pressed anything. */
  readonly reports: readonly FailureName[];
  /** What goes wrong with each press. */
  readonly failure: FailureName;
};

/**
 * Everything that is shared by the page: toasts, one banner, one dialog. It stands in the app once; whatever is reported
 * anywhere comes out here, unless the component that reported it draws it itself.
 */
const meta: Meta<Args> = {
  title: 'Surfaces/Viewport',
  component: Surfaces,
  args: { reports: [], failure: 'serverAction', hotkey: 'F6', atTop: false },
  argTypes: {
    failure: failureControl,
    reports: { control: false },
    hotkey: { control: 'text' },
    toast: { control: false },
    banner: { control: false },
    dialog: { control: false },
  },
  render: ({ reports, failure, ...props }) => (
    <Reports of={reports}>
      <Campaign failure={failure} />
      <Surfaces {...props} />
    </Reports>
  ),
  parameters: {
    docs: {
      story: { inline: false, height: '30rem' },
      source: {
        code: `
const remedies = { signIn, upgrade, contactSupport };

<TactfulProvider kit={kit} remedies={remedies}>
  <App />
  <Surfaces />
</TactfulProvider>`,
      },
    },
  },
};
export default meta;
type Story = StoryObj<Args>;

interface Drawn {
  readonly error: ApiError;
  readonly presentation: Presentation;
}

/** A page with buttons that don't work. */
function Campaign({ failure }: { failure: FailureName }): ReactNode {
  const { kit, dialect } = useWorld();
  const report = useReport();
  const [here, setHere] = useState<Drawn>();
  const fail = (occasion: Occasion, drawsItself = false): void => {
    const error = kit.parseError(thrownFor(failures[failure], dialect));
    const situation = {
      ...situationOf(failures[failure], kit.copy.lang),
      occasion,
      ...(drawsItself && { surfaces: ['local'] as const }),
    };
    const presentation = report(error, situation, { retry: () => fail(occasion) });
    setHere(presentation.surface === 'local' ? { error, presentation } : undefined);
  };
  return (
    <div className="book-card">
      <h2>Spring campaign</h2>
      <p>It goes to 1,284 people.</p>
      <div className="book-row">
        <button type="button" className="book-button" data-primary onClick={() => fail('action', true)}>
          Send
        </button>
        <button type="button" className="book-button" onClick={() => fail('action')}>
          Send later
        </button>
        <button type="button" className="book-button" onClick={() => fail('refresh')}>
          Refresh
        </button>
      </div>
      {here && <LocalError {...here} />}
    </div>
  );
}

/** Nothing is wrong: the viewport takes no room and no place in the order of the page. */
export const NothingWrong: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('region')).toBeNull();
  },
};

/** “Send” draws its own error beside it; “Send later” doesn’t, so it comes out as a toast. */
export const WhoeverIsThere: Story = {
  parameters: reachedByPlaying,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Send' }));
    await expect(await canvas.findByRole('group', { name: /could not finish/ })).toBeVisible();
    await expect(screen.queryByRole('region', { name: /notification/ })).toBeNull();
    await userEvent.click(canvas.getByRole('button', { name: 'Send later' }));
    await expect(await screen.findByRole('region', { name: '1 notification' })).toBeVisible();
  },
};

export const AToast: Story = {
  args: { reports: ['serverAction'] },
};

export const ToastsAndABanner: Story = {
  args: { reports: ['serverAction', 'missingPermission', 'offline'] },
  play: async () => {
    await expect(await screen.findByRole('region', { name: '2 notifications' })).toBeVisible();
    await expect(screen.getByRole('region', { name: 'You are offline' })).toBeVisible();
  },
};

export const ADialog: Story = { args: { reports: ['limitReached'] } };

/** While a dialog is open, toasts are inside it: everything else is out of reach of pointer, key and screen reader. */
export const AToastOverADialog: Story = {
  args: { reports: ['sessionOver', 'serverAction'] },
  play: async () => {
    const dialog = await screen.findByRole('alertdialog');
    await waitFor(() => expect(within(dialog).getByRole('region', { name: '1 notification' })).toBeVisible());
  },
};

/** Twenty calls fail because the connection is gone. There is one cause, so there is one message. */
export const AFloodOfOneCause: Story = {
  tags: ['behaviour', '!autodocs'],
  args: { reports: Array.from({ length: 20 }, () => 'offline' as const) },
  play: async () => {
    await expect(await screen.findByRole('region', { name: 'You are offline' })).toBeVisible();
    await expect(screen.queryAllByRole('region')).toHaveLength(1);
  },
};
