import { useEffect, type ReactNode } from 'react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { TactfulDevtools, type TactfulDevtoolsProps } from '@tactful/devtools/production';
import { expect, waitFor, within } from 'storybook/test';
import readme from '../../../packages/devtools/README.md?raw';
import { firstExample } from '../src/firstExample.ts';
import { failures, situationOf, thrownFor, type FailureName } from '../src/failures.ts';
import { useWorld } from '../src/WorldContext.ts';

/** What has gone wrong so far, and for how long nothing else did. */
const met: readonly (readonly [FailureName, ms: number])[] = [
  ['taken', 9_000],
  ['rateLimited', 6_000],
  ['validationUnplaced', 14_000],
  ['serverAction', 3_000],
];

/** An app that meets them. Nothing is drawn of it, so that nothing stands before the panel. */
function App(): ReactNode {
  const { kit, clock, dialect } = useWorld();
  useEffect(() => {
    const meetAll = async (): Promise<void> => {
      for (const [name, ms] of met) {
        const failure = failures[name];
        kit.report(thrownFor(failure, dialect), {
          ...situationOf(failure),
          source: new URL(failure.sent.url).pathname,
          surfaces: ['toast', 'banner'],
        });
        await clock.advance(ms);
      }
    };
    void meetAll();
  }, [kit, clock, dialect]);
  return <p className="book-note">The app. Its errors are listed below.</p>;
}

/**
 * A panel for those who build the app: every error’s walk through the six rooms with the rules that did not apply, what
 * waits, what the app doesn’t know yet, and a switch that makes calls fail. A production build has nothing of it.
 */
const meta: Meta<TactfulDevtoolsProps> = {
  title: 'Devtools',
  component: TactfulDevtools,
  args: { initialIsOpen: true },
  render: (props) => (
    <>
      <TactfulDevtools {...props} />
      <App />
    </>
  ),
  beforeEach: () => sessionStorage.clear(),
  parameters: {
    docs: { source: { code: firstExample(readme) }, story: { inline: false, height: '36rem' } },
  },
};
export default meta;
type Story = StoryObj<TactfulDevtoolsProps>;

/** What is in the shadow of the page, once it is there. */
async function panel(): Promise<ReturnType<typeof within>> {
  return within(await waitFor(findPanel));
}

function findPanel(): HTMLElement {
  const { shadowRoot } = document.querySelector('[data-tactful-devtools]') ?? {};
  const section = shadowRoot?.querySelector<HTMLElement>('.devtools:has(.panel)');
  if (!section) throw new Error('The panel is not open.');
  return section;
}

/** Choose one to see its walk. */
export const Errors: Story = {
  play: async ({ userEvent }) => {
    const devtools = await panel();
    await devtools.findByRole('tab', { name: /^Errors/, selected: true });
    await devtools.findByRole('button', { name: /internal_error/ });
    await userEvent.click(devtools.getByRole('button', { name: /email_exists/ }));
    await expect(await devtools.findByText('normalise')).toBeVisible();
  },
};

/** What failed, what is waited for and until when, what works again. */
export const TimeLine: Story = {
  args: { initialTab: 'timeline' },
  play: async () => {
    const devtools = await panel();
    const events = within(devtools.getByRole('list', { name: /^Events/ }));
    await waitFor(() => expect(events.getAllByText('failed')).toHaveLength(met.length));
  },
};

/** Codes and fields that the app has no words and no place for yet, each with the line to write. */
export const ToDo: Story = {
  args: { initialTab: 'todo' },
  play: async () => {
    const devtools = await panel();
    await expect(devtools.getByRole('tab', { name: /^To do/, selected: true })).toBeVisible();
  },
};

/** The next call, or a share of them, fails as any API would have it. */
export const Faults: Story = {
  args: { initialTab: 'faults' },
  play: async () => {
    const devtools = await panel();
    await expect(devtools.getByRole('switch', { name: 'Make calls fail' })).not.toBeChecked();
  },
};

/** A button in a corner, with how many there are. */
export const Closed: Story = { args: { initialIsOpen: false } };
