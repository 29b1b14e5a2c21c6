import { useEffect, useState, type ReactNode } from 'react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { LocalError, RetryBanner, SectionError, StaleMark, Surfaces, useErrorKit } from '@tactful/react';
import { createQueryClient, QueryErrorBoundary, useRetry } from '@tactful/react-query';
import { QueryClientProvider, useMutation, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { expect, waitFor } from 'storybook/test';
import guide from '../../../../docs/queries.md?raw';
import { apiBase } from '../../src/answers.ts';
import { reachedByPlaying } from '../../src/everyStory.tsx';
import { firstExample } from '../../src/firstExample.ts';
import { failingFetch, works, type FailingFetch, type Outcome } from '../../src/failing.ts';
import { answerIn, failures } from '../../src/failures.ts';
import { useWorld } from '../../src/WorldContext.ts';

interface Report {
  readonly opened: number;
  /** When it came, by the story's clock. */
  readonly at: number;
}

interface Args {
  /** What the API answers, one after the other. */
  readonly outcomes: (dialect: string) => readonly [Outcome, ...Outcome[]];
  readonly content: 'card' | 'suspense' | 'button';
}

/**
 * The kit decides whether and when a query is tried again, and tells what fails for good: in place of the content where
 * there is none yet, beside it where there is.
 */
const meta: Meta<Args> = {
  title: 'Data/TanStack Query',
  args: { outcomes: () => [works({})], content: 'card' },
  argTypes: { outcomes: { control: false }, content: { control: false } },
  render: (args) => <App {...args} />,
  parameters: {
    // Repeats come as they would, only sooner.
    world: { retry: { transient: { baseMs: 50, capMs: 100 } } },
    docs: { source: { code: firstExample(guide) } },
  },
};
export default meta;
type Story = StoryObj<Args>;

const failed =
  (name: keyof typeof failures, times = 1) =>
  (dialect: string): readonly [Outcome, ...Outcome[]] => {
    const outcome = answerIn(dialect, failures[name]);
    return [outcome, ...Array.from({ length: times - 1 }, () => outcome)];
  };
const good = works({ opened: 1284 });

function App({ outcomes, content }: Args): ReactNode {
  const { kit } = useErrorKit();
  const { dialect } = useWorld();
  const [client] = useState(() =>
    createQueryClient(kit, {
      defaultOptions: { queries: { staleTime: Infinity, refetchOnWindowFocus: false } },
    }),
  );
  const [fetch] = useState(() => failingFetch(...outcomes(dialect)));
  useEffect(() => () => client.clear(), [client]);
  const Content = contents[content];
  return (
    <QueryClientProvider client={client}>
      <Content fetch={fetch} />
      <Surfaces />
    </QueryClientProvider>
  );
}

interface ContentProps {
  readonly fetch: FailingFetch;
}

function useReport(fetch: FailingFetch) {
  const { kit } = useErrorKit();
  return {
    queryKey: ['report'],
    meta: { subject: 'the report' },
    queryFn: async ({ signal }: { signal: AbortSignal }): Promise<Report> => {
      const response = await fetch(`${apiBase}/report`, { signal });
      if (!response.ok) throw await kit.parseResponse(response);
      return { ...((await response.json()) as Report), at: kit.clock.now() };
    },
  };
}

function Card({ fetch }: ContentProps): ReactNode {
  const options = useReport(fetch);
  const { data, error, isPending, refetch } = useQuery(options);
  const retry = useRetry(options);
  if (!data && retry.at !== undefined) return <RetryBanner {...retry} />;
  if (!data && error) return <SectionError error={error} remedies={{ retry: () => refetch() }} />;
  if (isPending) return <p className="book-note">Loading</p>;
  return (
    <div className="book-card">
      <h2>Opened this week</h2>
      <p className="book-figure">{data?.opened.toLocaleString('en')}</p>
      <StaleMark error={error} updatedAt={data?.at} remedies={{ retry: () => refetch() }} />
      <button type="button" className="book-button" onClick={() => void refetch()}>
        Refresh
      </button>
    </div>
  );
}

function Suspended({ fetch }: ContentProps): ReactNode {
  return (
    <QueryErrorBoundary>
      <Suspense fallback={<p className="book-note">Loading</p>}>
        <Figure fetch={fetch} />
      </Suspense>
    </QueryErrorBoundary>
  );
}

function Figure({ fetch }: ContentProps): ReactNode {
  const { data } = useSuspenseQuery(useReport(fetch));
  return (
    <div className="book-card">
      <h2>Opened this week</h2>
      <p className="book-figure">{data.opened.toLocaleString('en')}</p>
    </div>
  );
}

function Action({ fetch }: ContentProps): ReactNode {
  const { kit } = useErrorKit();
  const { mutate, error, isSuccess } = useMutation({
    mutationFn: async () => {
      const response = await fetch(`${apiBase}/campaigns/41/send`, { method: 'POST' });
      if (!response.ok) throw await kit.parseResponse(response);
    },
  });
  return (
    <div className="book-row">
      <button type="button" className="book-button" onClick={() => mutate()}>
        Send campaign
      </button>
      <LocalError error={error} remedies={{ retry: () => mutate() }} />
      <p role="status">{isSuccess && 'Sent'}</p>
    </div>
  );
}

const contents = { card: Card, suspense: Suspended, button: Action };

/** Tried three times, then told where the numbers would be. */
export const FirstLoadFails: Story = {
  args: { outcomes: (dialect) => [...failed('server', 3)(dialect), good] },
  play: async ({ canvas }) => {
    const title = await canvas.findByRole('heading', { level: 2 });
    await expect(title).toHaveTextContent('We could not load');
  },
};

/** The numbers stay, and say from when they are. */
export const RefreshFails: Story = {
  args: { outcomes: (dialect) => [good, ...failed('server', 3)(dialect), good] },
  parameters: reachedByPlaying,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Refresh' }));
    await expect(await canvas.findByText(/Could not refresh/)).toBeVisible();
    await expect(canvas.getByText('1,284')).toBeVisible();
  },
};

/** The API has said for how long. The wait is told in the place where the numbers will be. */
export const WaitsForTheLimit: Story = {
  args: { outcomes: (dialect) => [...failed('rateLimited')(dialect), good] },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('timer')).toHaveTextContent(/4\d/);
    await expect(canvas.getByRole('button', { name: 'Stop trying' })).toBeVisible();
  },
};

/** What isn’t there won’t be there the second time: it is asked for once. */
export const NothingFound: Story = {
  args: { outcomes: failed('notFound') },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/^We could not find/)).toBeVisible();
  },
};

/** A mutation is never repeated by itself, unless it says that it may be. */
export const ActionFails: Story = {
  args: { content: 'button', outcomes: (dialect) => [...failed('serverAction')(dialect), works({})] },
  parameters: reachedByPlaying,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Send campaign' }));
    await expect(await canvas.findByText('We could not finish this')).toBeVisible();
  },
};

export const TryingAgainBringsIt: Story = {
  ...FirstLoadFails,
  tags: ['behaviour', '!autodocs'],
  play: async (context) => {
    await FirstLoadFails.play?.(context);
    await context.userEvent.click(context.canvas.getByRole('button', { name: 'Try again' }));
    await expect(await context.canvas.findByText('1,284')).toBeVisible();
  },
};

export const SendingAgainWorks: Story = {
  ...ActionFails,
  tags: ['behaviour', '!autodocs'],
  play: async (context) => {
    await ActionFails.play?.(context);
    await context.userEvent.click(context.canvas.getByRole('button', { name: /again$/ }));
    await waitFor(() => expect(context.canvas.getByRole('status')).toHaveTextContent('Sent'));
  },
};

/** A query that suspends throws while rendering; the boundary’s one reset clears the query too. */
export const Suspending: Story = {
  args: { content: 'suspense', outcomes: (dialect) => [...failed('server', 3)(dialect), good] },
  tags: ['behaviour', '!autodocs'],
  parameters: { tellsConsole: true },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Try again' }));
    await expect(await canvas.findByText('1,284')).toBeVisible();
  },
};
