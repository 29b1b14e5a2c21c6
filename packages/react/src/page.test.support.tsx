import { StrictMode, type ReactElement, type ReactNode } from 'react';
import { render } from 'vitest-browser-react';
import { createErrorKit, type Clock, type ErrorKit, type Presentation } from '@tactful/core';
import { errorOf, presentationOf } from './fixtures.test.support.ts';
import { TactfulProvider } from './provider/TactfulProvider.tsx';
import type { RemedyHandlers } from './remedy/remedyHandlers.ts';
import './theme/theme.css';

/** A clock that stands still until it is moved. */
export interface FakeClock extends Clock {
  advance(ms: number): void;
}

export function createFakeClock(start: number = Date.now()): FakeClock {
  let now = start;
  let timers: { at: number; run: () => void }[] = [];
  return {
    now: () => now,
    after: (ms, run) => {
      const timer = { at: now + Math.max(0, ms), run };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    advance: (ms) => {
      const end = now + ms;
      for (;;) {
        const [next] = timers.filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at);
        if (!next) break;
        timers = timers.filter((other) => other !== next);
        now = Math.max(now, next.at);
        next.run();
      }
      now = end;
    },
  };
}

/** A page with the provider around, in StrictMode, so that effects run twice. */
export async function open(
  ui: ReactNode,
  { kit = createErrorKit(), remedies = {} }: { kit?: ErrorKit; remedies?: RemedyHandlers } = {},
): Promise<Awaited<ReturnType<typeof render>> & { kit: ErrorKit; show: (ui: ReactNode) => Promise<void> }> {
  const wrap = (content: ReactNode): ReactElement => (
    <StrictMode>
      <TactfulProvider kit={kit} remedies={remedies}>
        {content}
      </TactfulProvider>
    </StrictMode>
  );
  const screen = await render(wrap(ui));
  return { ...screen, kit, show: (content) => screen.rerender(wrap(content)) };
}

/** Puts a notice on a shared surface, as `kit.report` does. */
export function raise(
  kit: ErrorKit,
  traits: Partial<Presentation> = {},
  error = errorOf(),
): string | undefined {
  return kit.notices.show(presentationOf(error, traits), error);
}

/** Something a screen reader was told. */
export interface Heard {
  readonly text: string;
  readonly politeness: string;
  /** Whether the region had been in the page for a frame, and empty, before it was first written to. */
  readonly isReliable: boolean;
}

/** Listens to all live regions from now on. Start before the page is opened. */
export function listen(): { heard: Heard[]; texts: () => string[]; stop: () => void } {
  const heard: Heard[] = [];
  const known = new Map<Element, number>();
  const note = (region: Element): void => {
    if (!known.has(region)) known.set(region, region.textContent === '' ? performance.now() : Infinity);
  };
  for (const region of document.querySelectorAll('[aria-live]')) note(region);
  const observer = new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      for (const added of addedNodes) {
        if (!(added instanceof Element)) continue;
        const within = (target as Element).closest('[aria-live]');
        if (within) {
          const since = known.get(within) ?? Infinity;
          heard.push({
            text: added.textContent ?? '',
            politeness: within.getAttribute('aria-live') ?? '',
            isReliable: performance.now() - since > 16,
          });
        }
        if (added.matches('[aria-live]')) note(added);
        for (const region of added.querySelectorAll('[aria-live]')) note(region);
      }
    }
  });
  observer.observe(document, { childList: true, subtree: true });
  return { heard, texts: () => heard.map(({ text }) => text), stop: () => observer.disconnect() };
}

/** Two frames: React has drawn, the browser has laid out. */
export const painted = async (): Promise<void> => {
  for (let frame = 0; frame < 2; frame++) await new Promise((next) => requestAnimationFrame(next));
};
