import type { Meta, StoryObj } from '@storybook/react-vite';
import { ToastRegion, type ToastRegionProps } from '@tactful/react';
import { expect, waitFor } from 'storybook/test';
import { worldOf } from '../../src/everyStory.tsx';
import { failureNames, type FailureName } from '../../src/failures.ts';
import { Reports } from '../../src/Reports.tsx';

type Args = ToastRegionProps & { readonly failures: readonly FailureName[] };

/**
 * Something that was started elsewhere did not work out. Errors stay until they are closed; at most three are seen, the
 * others wait. The same failure again only counts.
 */
const meta: Meta<Args> = {
  title: 'Surfaces/Toast',
  component: ToastRegion,
  args: { failures: ['serverAction'], hotkey: 'F6', atTop: false },
  argTypes: {
    failures: {
      control: 'multi-select',
      options: failureNames,
      description: 'What goes wrong, one after the other.',
      table: { category: 'Story' },
    },
    hotkey: { control: 'text' },
  },
  render: ({ failures, ...props }) => (
    <Reports of={failures} situation={{ occasion: 'action', surfaces: ['toast'] }}>
      <button type="button" className="book-button">
        Save
      </button>
      <div className="book-viewport">
        <ToastRegion {...props} />
      </div>
    </Reports>
  ),
  parameters: {
    docs: {
      source: {
        code: `
// Once, in the app:
<Surfaces />

// Anywhere:
const report = useReport();
try {
  await api.sendCampaign(id);
} catch (error) {
  report(error, { occasion: 'action' }, { retry: () => send(id) });
}`,
      },
    },
  },
};
export default meta;
type Story = StoryObj<Args>;

export const One: Story = {};

/** `F6` leads in and back out, `Esc` closes, and focus never falls to the page's edge. */
export const ByKeyboard: Story = {
  tags: ['behaviour', '!autodocs'],
  play: async ({ canvas, userEvent, step }) => {
    const save = canvas.getByRole('button', { name: 'Save' });
    const toast = (): HTMLElement | null => canvas.queryByRole('group', { name: /could not finish/ });
    await step('F6 leads to the toast', async () => {
      save.focus();
      await userEvent.keyboard('{F6}');
      await waitFor(() => expect(toast()).toHaveFocus());
    });
    await step('F6 leads back', async () => {
      await userEvent.keyboard('{F6}');
      await expect(save).toHaveFocus();
    });
    await step('Esc closes it, and focus returns', async () => {
      await userEvent.keyboard('{F6}{Escape}');
      await waitFor(() => expect(toast()).toBeNull());
      await expect(save).toHaveFocus();
    });
  },
};

export const Three: Story = { args: { failures: ['serverAction', 'missingPermission', 'timeout'] } };

/** Closing one makes room for the next. */
export const Queued: Story = {
  args: { failures: ['serverAction', 'missingPermission', 'timeout', 'notFound', 'ownersOnly'] },
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText('2 more');
    await userEvent.click(canvas.getByRole('button', { name: 'Close “We could not finish this”' }));
    await canvas.findByText('1 more');
    await expect(canvas.getAllByRole('group')).toHaveLength(3);
  },
};

/** The same failure, reported three times. */
export const Counted: Story = { args: { failures: ['serverAction', 'serverAction', 'serverAction'] } };

/** The button keeps its place and its focus while it can't be pressed yet. */
export const WithAWait: Story = { args: { failures: ['rateLimitedAction'] } };

export const OpensAgain: Story = {
  ...WithAWait,
  tags: ['behaviour', '!autodocs'],
  play: async ({ canvas, userEvent, ...context }) => {
    const { clock, pressed } = worldOf(context);
    clock.hold();
    const again = await canvas.findByRole('button', { name: 'Try again' });
    await userEvent.click(again);
    await expect(pressed.retry).not.toHaveBeenCalled();
    await clock.advance(43_000);
    await userEvent.click(again);
    await expect(pressed.retry).toHaveBeenCalledOnce();
  },
};

/** Information leaves by itself, unless someone is reading it: pointer and focus stop its time. */
export const Information: Story = {
  args: { failures: ['aborted'] },
  parameters: { world: { rules: [{ kind: 'aborted', surface: 'toast' }] } },
};

export const InformationLeaves: Story = {
  tags: ['behaviour', '!autodocs'],
  ...Information,
  play: async ({ canvas, userEvent, ...context }) => {
    const { clock } = worldOf(context);
    clock.hold();
    const toast = await canvas.findByRole('group', { name: 'This was cancelled' });
    await userEvent.hover(toast);
    await clock.advance(30_000);
    await expect(toast).toBeInTheDocument();
    await userEvent.unhover(toast);
    await clock.advance(6_000);
    await waitFor(() => expect(toast).not.toBeInTheDocument());
  },
};

/** What can't be acted upon has no button but the one that closes it. */
export const WithoutActions: Story = {
  args: { failures: ['ownersOnly'] },
  parameters: { world: { remedies: { requestAccess: undefined } } },
};

export const AtTheTop: Story = { args: { failures: ['serverAction'], atTop: true } };
