import type { ReactElement, ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createErrorKit, type ErrorKit } from '@tactful/core';
import { Surfaces, TactfulProvider, type RemedyHandlers } from '@tactful/react';
import { listenToAnnouncements, type Announcements } from './announcements.ts';

export interface KitOptions {
  /** Default a kit without options. */
  readonly kit?: ErrorKit;
  /** What the app can do about errors. */
  readonly remedies?: RemedyHandlers;
  /** Draws toasts, banner and dialogs beside what is rendered. Default true. */
  readonly surfaces?: boolean;
}

/** What can be asked of a page beside what is drawn. */
export interface KitPage {
  readonly kit: ErrorKit;
  /** What screen readers were given to say since then. */
  readonly announcements: Announcements;
}

/** What the renderer that comes along gives. */
export interface Rendered {
  readonly container: HTMLElement;
  readonly rerender: (ui: ReactNode) => void;
  readonly unmount: () => void;
}

export type Render<Result> = (ui: ReactElement) => Result;

/**
 * Renders with a provider, a kit and the viewport of the shared surfaces around.
 *
 * `render`: that of `vitest-browser-react` or `@testing-library/react`; its answer comes along, a promise where it is
 * one, and a `rerender` in it wraps again. Default one that draws into the page and is taken away by `cleanup`, by
 * itself after each test where `afterEach` is global.
 */
export function renderWithKit(ui: ReactNode, options?: KitOptions): KitPage & Rendered;
export function renderWithKit<Result extends object>(
  ui: ReactNode,
  options: KitOptions & { readonly render: Render<Promise<Result>> },
): Promise<KitPage & Result>;
export function renderWithKit<Result extends object>(
  ui: ReactNode,
  options: KitOptions & { readonly render: Render<Result> },
): KitPage & Result;
export function renderWithKit(
  ui: ReactNode,
  options: KitOptions & { readonly render?: Render<object> } = {},
): object {
  const { kit = createErrorKit(), remedies, surfaces = true, render = draw } = options;
  const announcements = listenToAnnouncements();
  stops.add(announcements.stop);
  const wrap = (content: ReactNode): ReactElement => (
    <TactfulProvider kit={kit} remedies={remedies}>
      {content}
      {surfaces && <Surfaces />}
    </TactfulProvider>
  );
  const withKit = (result: object): object => {
    const { rerender } = result as { rerender?: (ui: ReactElement) => unknown };
    return {
      ...result,
      ...(rerender && { rerender: (next: ReactNode) => rerender(wrap(next)) }),
      kit,
      announcements,
    };
  };
  const result = render(wrap(ui));
  return result instanceof Promise ? result.then(withKit) : withKit(result);
}

const stops = new Set<() => void>();

/** Takes away everything that was rendered without a `render` of one's own, and stops listening. */
export function cleanup(): void {
  for (const stop of stops) stop();
  stops.clear();
}

function draw(ui: ReactElement): Rendered {
  const container = document.body.appendChild(document.createElement('div'));
  const root = createRoot(container);
  const rerender = (next: ReactNode): void => flushSync(() => root.render(next));
  const unmount = (): void => {
    if (stops.delete(unmount)) flushSync(() => root.unmount());
    container.remove();
  };
  stops.add(unmount);
  rerender(ui);
  return { container, rerender, unmount };
}

(globalThis as { afterEach?: (run: () => void) => void }).afterEach?.(cleanup);
