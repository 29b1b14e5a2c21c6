import { createErrorKit, type ErrorKit, type Situation } from '@tactful/core';
import { TactfulProvider } from '@tactful/react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ComponentType, ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

const isFailing = { now: false };

function Content(): ReactNode {
  if (isFailing.now) throw new TypeError('secret is undefined');
  return 'Content';
}

const post = (path: string) => (body?: unknown) =>
  fetch(path, { method: 'POST', body: body instanceof FormData ? body : JSON.stringify(body) });

const failed = (status: number): unknown =>
  createErrorKit().parseError(Object.assign(new Error(), { status }));

/** Throws as a client library does. */
const change = async (): Promise<void> => {
  const answer = await post('/api/change')();
  if (!answer.ok) throw answer;
};

const load = async (): Promise<unknown> => {
  const answer = await fetch('/api/load');
  if (!answer.ok) throw answer;
  return answer.json();
};

/** What the components are given, as far as they ask for it. */
const props = (): Record<string, unknown> => ({
  archive: change,
  children: <Content />,
  error: failed(401),
  month: 'May',
  remove: change,
  report: { error: failed(500), refetch: post('/api/report') },
  save: post('/api/save'),
});

/** What the tests do in a page by `window.shown`. */
export interface Shown {
  /** Draws a component below a provider. */
  readonly draw: (component: ComponentType<Record<string, unknown>>) => void;
  /** Tells the kit of an answer of that status. */
  readonly report: (status: number, situation: Situation) => void;
  /** The component's children throw from now on, or no longer. */
  readonly fail: (now: boolean) => void;
}

function showIn(element: HTMLElement): Shown {
  const kit: ErrorKit = createErrorKit();
  const client = new QueryClient({ defaultOptions: { queries: { queryFn: load, retry: false } } });
  const root = createRoot(element);
  let drawn: ComponentType<Record<string, unknown>> | undefined;
  const draw = (Component: ComponentType<Record<string, unknown>>): void => {
    drawn = Component;
    root.render(
      <TactfulProvider kit={kit} remedies={{ signIn: () => post('/api/sign-in')() }}>
        <QueryClientProvider client={client}>
          <Component {...props()} />
        </QueryClientProvider>
      </TactfulProvider>,
    );
  };
  return {
    draw,
    report: (status, situation) => kit.report(Object.assign(new Error(), { status }), situation),
    fail: (now) => {
      isFailing.now = now;
      if (drawn) draw(drawn);
    },
  };
}

window.showIn = showIn;
