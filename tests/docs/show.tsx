import { createErrorKit, type ErrorKit, type Situation } from '@tactful/core';
import { TactfulProvider } from '@tactful/react';
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

/** What the components are given, as far as they ask for it. */
const props = (): Record<string, unknown> => ({
  children: <Content />,
  error: failed(401),
  month: 'May',
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

export function showIn(element: HTMLElement): Shown {
  const kit: ErrorKit = createErrorKit();
  const root = createRoot(element);
  let drawn: ComponentType<Record<string, unknown>> | undefined;
  const draw = (Component: ComponentType<Record<string, unknown>>): void => {
    drawn = Component;
    root.render(
      <TactfulProvider kit={kit} remedies={{ signIn: () => post('/api/sign-in')() }}>
        <Component {...props()} />
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
