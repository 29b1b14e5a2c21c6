import { createErrorKit, type ErrorKit } from '@tactful/core';
import { RetryBanner, SectionError, Surfaces, TactfulProvider } from '@tactful/react';
import { createHeldApi, type HeldApi } from '@tactful/testing';
import {
  onlineManager,
  QueryClientProvider,
  useMutation,
  useQuery,
  useSuspenseQuery,
  type QueryClient,
} from '@tanstack/react-query';
import { StrictMode, Suspense, type ReactElement, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createQueryClient } from './createQueryClient.ts';
import { QueryErrorBoundary } from './QueryErrorBoundary.tsx';
import { usePausedMutations } from './usePausedMutations.ts';
import { useRetry } from './useRetry.ts';

/** A machine may be busy with other things. */
const patience = { timeout: 15_000 };

let root: Root;
let page: HTMLElement;
let api: HeldApi;
let kit: ErrorKit;
let client: QueryClient;

beforeEach(() => {
  api = createHeldApi();
  kit = createErrorKit({ random: () => 0 });
  client = createQueryClient(kit);
  // What was paused is sent when the connection is back.
  client.mount();
  page = document.body.appendChild(document.createElement('main'));
  root = createRoot(page);
});

afterEach(() => {
  onlineManager.setOnline(true);
  root.unmount();
  client.clear();
  page.remove();
});

const show = (element: ReactNode): void =>
  root.render(
    <StrictMode>
      <TactfulProvider kit={kit}>
        <QueryClientProvider client={client}>
          {element}
          <Surfaces />
        </QueryClientProvider>
      </TactfulProvider>
    </StrictMode>,
  );

const asked = (count: number): Promise<void> =>
  vi.waitFor(() => expect(api.calls).toHaveLength(count), patience);
const text = (): string => document.body.textContent ?? '';
const button = (name: RegExp): HTMLButtonElement | undefined =>
  [...document.querySelectorAll('button')].find(({ textContent }) => name.test(textContent ?? ''));
const press = async (name: RegExp): Promise<void> => {
  await vi.waitFor(() => expect(button(name)).toBeDefined(), patience);
  await userEvent.click(button(name) as HTMLButtonElement);
};
const shared = (): number => {
  const { toasts, banner, dialog } = kit.notices.getSnapshot();
  return toasts.length + (banner ? 1 : 0) + (dialog ? 1 : 0);
};
/** Longer than a component is given to draw an error itself. */
const timeToClaim = (): Promise<void> => new Promise((done) => setTimeout(done, 200));

const invoices = { queryKey: ['invoices'], queryFn: () => api.submit('invoices', undefined) };

function Invoices(): ReactElement {
  const { data, error, isPending } = useQuery(invoices);
  const retry = useRetry(invoices);
  if (retry.at !== undefined) return <RetryBanner {...retry} />;
  if (error) return <SectionError error={error} />;
  return <p>{isPending ? 'loading' : String(data)}</p>;
}

function Reading(): ReactElement {
  useQuery(invoices);
  const retry = useRetry(invoices);
  return <p>{retry.at === undefined ? 'loading' : 'waiting'}</p>;
}

function Careless(): ReactElement {
  return <p>{JSON.stringify(useQuery(invoices).data)}</p>;
}

function Thrown(): ReactElement {
  const { data } = useQuery({ ...invoices, throwOnError: true, retry: false });
  return <p>{JSON.stringify(data)}</p>;
}

function Suspended(): ReactElement {
  const { data } = useSuspenseQuery({ ...invoices, retry: false });
  return <p>{JSON.stringify(data)}</p>;
}

const startWaiting = async (seconds: number): Promise<void> => {
  show(<Invoices />);
  await asked(1);
  api.last().refuse(503, {}, { 'retry-after': String(seconds) });
  await vi.waitFor(() => expect(button(/stop/i)).toBeDefined(), patience);
};

describe('a query that waits for its next attempt', () => {
  test('says so in its own place only, and goes on by itself', async () => {
    await startWaiting(3);
    await timeToClaim();
    expect(shared()).toBe(0);
    await asked(2);
    api.last().accept('data');
    await expect.poll(text).toContain('data');
  });

  test('is told by the shared banner where its wait is only read', async () => {
    show(<Reading />);
    await asked(1);
    api.last().refuse(503, {}, { 'retry-after': '20' });
    await expect.poll(shared).toBe(1);
    await expect.poll(text).toContain('waiting');
    // It is drawn after all, only later.
    show(
      <>
        <Reading />
        <Invoices />
      </>,
    );
    await expect.poll(shared).toBe(0);
    expect(document.querySelectorAll('.tactful-banner')).toHaveLength(1);
  });

  test('says nothing of a wait below a second, so that nothing flickers', async () => {
    const seen: unknown[] = [];
    function Watching(): ReactElement {
      seen.push(useRetry(invoices).at);
      return <Invoices />;
    }
    show(<Watching />);
    await asked(1);
    api.last().refuse(503);
    await asked(2);
    api.last().accept('data');
    await expect.poll(text).toContain('data');
    expect(new Set(seen)).toEqual(new Set([undefined]));
  });

  test('can be told to stop: then it has failed, and the error stands there', async () => {
    await startWaiting(20);
    await press(/stop/i);
    await expect.poll(() => document.querySelector('.tactful-section')).not.toBeNull();
    await timeToClaim();
    expect([api.calls.length, shared()]).toEqual([1, 0]);
  });
});

describe('a query that fails', () => {
  test('is told by a banner when nobody draws it', async () => {
    show(<Careless />);
    await asked(1);
    api.last().refuse(403);
    await expect.poll(shared).toBe(1);
  });

  test('is drawn in its place, and not elsewhere', async () => {
    show(<Invoices />);
    await asked(1);
    api.last().refuse(403);
    await expect.poll(() => document.querySelector('.tactful-section')).not.toBeNull();
    await timeToClaim();
    expect(shared()).toBe(0);
  });
});

describe('the boundary', () => {
  test.each([
    ['a query that throws', Thrown],
    ['a query that suspends', Suspended],
  ])('catches %s, and one press brings both back', async (_, Part) => {
    const onReset = vi.fn<(reason: string) => void>();
    const invalidate = vi.fn<() => void>();
    show(
      <QueryErrorBoundary onReset={onReset} router={{ invalidate }}>
        <Suspense fallback="loading">
          <Part />
        </Suspense>
      </QueryErrorBoundary>,
    );
    await asked(1);
    api.last().refuse(500);
    await press(/again/i);
    expect(shared()).toBe(0);
    await asked(2);
    api.last().accept('data');
    await expect.poll(text).toContain('data');
    expect([onReset.mock.calls.length, invalidate.mock.calls.length]).toEqual([1, 1]);
  });

  test('has a router load again that calls it otherwise', async () => {
    const revalidate = vi.fn<() => void>();
    show(
      <QueryErrorBoundary router={{ revalidate }}>
        <Thrown />
      </QueryErrorBoundary>,
    );
    await asked(1);
    api.last().refuse(500);
    await press(/again/i);
    await asked(2);
    expect(revalidate).toHaveBeenCalledTimes(1);
  });

  test('catches what the app has said throws, for all queries', async () => {
    client = createQueryClient(kit, { defaultOptions: { queries: { throwOnError: true, retry: false } } });
    show(
      <QueryErrorBoundary>
        <Careless />
      </QueryErrorBoundary>,
    );
    await asked(1);
    api.last().refuse(500);
    await press(/again/i);
    await asked(2);
    api.last().accept('data');
    await expect.poll(text).toContain('data');
    expect(shared()).toBe(0);
  });
});

function Outbox(): ReactElement {
  const waiting = usePausedMutations();
  return (
    <output>{waiting.map(({ subject, variables }) => `${subject} ${String(variables)}`).join(', ')}</output>
  );
}

const listed = (): string | null | undefined => document.querySelector('output')?.textContent;

test('what waits for the connection is listed, in order, until it is sent', async () => {
  function Sender(): ReactElement {
    const { mutate } = useMutation({
      mutationFn: (what: string) => api.submit(what, undefined),
      meta: { subject: 'message', silent: true },
    });
    return (
      <button type="button" onClick={() => ['one', 'two'].forEach((what) => mutate(what))}>
        Send
      </button>
    );
  }
  onlineManager.setOnline(false);
  show(
    <>
      <Outbox />
      <Sender />
    </>,
  );
  await press(/^Send$/);
  await expect.poll(listed).toBe('message one, message two');
  expect(api.calls).toHaveLength(0);
  onlineManager.setOnline(true);
  await asked(2);
  await expect.poll(listed).toBe('');
});

test('a mutation that nobody draws is a toast with a button that sends it again', async () => {
  function Deleter(): ReactElement {
    const { mutate, isSuccess } = useMutation({ mutationFn: () => api.submit('delete', undefined) });
    return (
      <button type="button" onClick={() => mutate()}>
        {isSuccess ? 'Deleted' : 'Delete'}
      </button>
    );
  }
  show(<Deleter />);
  await press(/^Delete$/);
  await asked(1);
  api.last().refuse(429);
  await expect.poll(shared).toBe(1);
  await press(/try again/i);
  await asked(2);
  api.last().accept();
  await expect.poll(shared).toBe(0);
  expect(text()).toContain('Deleted');
});
