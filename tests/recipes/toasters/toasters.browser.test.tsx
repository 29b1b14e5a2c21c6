import { MantineProvider } from '@mantine/core';
import { Notifications, notifications } from '@mantine/notifications';
import { createErrorKit, type ErrorKit } from '@tactful/core';
import { Surfaces, TactfulProvider, useReport, type RemedyHandlers, type Report } from '@tactful/react';
import { createFakeClock } from '@tactful/testing';
import { useEffect, type ReactNode } from 'react';
import { toast, Toaster } from 'sonner';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { userEvent } from 'vitest/browser';
import styling from '../../../docs/styling.md?raw';
import { MantineToasts } from './MantineToasts.tsx';
import { SonnerToasts } from './SonnerToasts.tsx';

/** The files of the recipes, as text. */
const sources = import.meta.glob<string>('./*.tsx', { query: '?raw', import: 'default', eager: true });

interface Recipe {
  readonly file: string;
  readonly page: ReactNode;
  readonly toasts: string;
  readonly close: string;
  readonly clear: () => void;
}

const recipes: Readonly<Record<string, Recipe>> = {
  sonner: {
    file: './SonnerToasts.tsx',
    page: (
      <>
        <SonnerToasts />
        <Toaster />
      </>
    ),
    toasts: '[data-sonner-toast]:not([data-removed=true])',
    close: '[data-close-button]',
    clear: () => toast.dismiss(),
  },
  'Mantine notifications': {
    file: './MantineToasts.tsx',
    page: (
      <MantineProvider>
        <MantineToasts />
        <Notifications transitionDuration={0} />
      </MantineProvider>
    ),
    toasts: '.mantine-Notification-root',
    close: '.mantine-Notification-closeButton',
    clear: () => notifications.clean(),
  },
};

let kit: ErrorKit;
let report: Report;
let said: string[];
let ear: MutationObserver;

/** Hears whatever is put into a live region, or is one. */
function listen(): void {
  const live = '[aria-live]:not([aria-live=off]), [role=alert], [role=status]';
  const isLive = (node: Node): boolean => {
    const nearest = (node instanceof Element ? node : node.parentElement)?.closest(
      `${live}, [aria-live=off]`,
    );
    return nearest?.matches(live) === true;
  };
  said = [];
  ear = new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === 'characterData' && isLive(target)) said.push(target.textContent ?? '');
      for (const added of addedNodes) {
        const inRegion = isLive(target);
        const isRegion = added instanceof Element && (added.matches(live) || added.querySelector(live));
        if ((inRegion || isRegion) && added.textContent) said.push(added.textContent);
      }
    }
  });
  ear.observe(document, { childList: true, characterData: true, subtree: true });
}

function Reporter() {
  const latest = useReport();
  useEffect(() => {
    report = latest;
  }, [latest]);
  return null;
}

beforeEach(() => {
  kit = createErrorKit();
  listen();
});
afterEach(() => {
  ear.disconnect();
  kit.notices.clear();
});

const failed = (code = 'broken') =>
  kit.parseResponse(Response.json({ error: { code, message: 'No' } }, { status: 500 }));

describe.for(Object.entries(recipes))('%s', ([, { file, page, toasts, close, clear }]) => {
  const open = (remedies: RemedyHandlers = {}) =>
    render(
      <TactfulProvider kit={kit} remedies={remedies}>
        <main>
          <Reporter />
        </main>
        <Surfaces toast={false} />
        {page}
      </TactfulProvider>,
    );
  const texts = (): string[] =>
    [...document.querySelectorAll<HTMLElement>(toasts)].map(({ innerText }) => innerText);
  const buttons = (): string[] =>
    [...document.querySelectorAll<HTMLElement>(`${toasts} [data-remedy]`)].map(
      ({ tagName, dataset: { remedy } }) => `${tagName} ${remedy}`,
    );
  const none = (): Promise<unknown> => expect.poll(texts).toEqual([]);
  afterEach(clear);

  test('is what the page on styling shows', () => {
    for (const shown of [file, './ToastContent.tsx']) {
      expect(sources[shown]).toContain('export function');
      expect(styling.replaceAll('\r', '')).toContain(sources[shown]);
    }
  });

  test('takes the reports of the page, says what can be done, and is heard once', async () => {
    const retry = vi.fn<() => unknown>();
    await open({ retry });
    const presentation = report(await failed(), { occasion: 'action', source: 'list' }, { retry });
    expect(presentation.surface).toBe('toast');
    await expect.poll(texts).toHaveLength(1);
    expect(texts()[0]).toContain(presentation.title);
    expect(texts()[0]).toContain(presentation.body);
    await expect.poll(() => said.filter((text) => text.includes(presentation.title))).toHaveLength(1);

    await userEvent.click(document.querySelector(`${toasts} [data-remedy]`)!);
    expect(retry).toHaveBeenCalledOnce();
    await none();
    // It was acted upon rather than closed: the same failure is worth a word again.
    report(await failed(), { occasion: 'action', source: 'list' }, { retry });
    await expect.poll(texts).toHaveLength(1);
  });

  test('counts a wait down without a word, and shows the reference', async () => {
    const clock = createFakeClock();
    kit = createErrorKit({ clock });
    await open({ retry: () => {} });
    const headers = { 'retry-after': '25', 'x-request-id': 'req_7f3a2b1c' };
    const busy = await kit.parseResponse(new Response(null, { status: 503, headers }));
    report(busy, { occasion: 'action', request: { method: 'GET' } });
    await expect.poll(texts).toEqual([expect.stringContaining('25 seconds')]);
    expect(texts()[0]).toContain('req_7f3a2b1c');
    const heard = said.length;
    await clock.pass(1_000);
    await expect.poll(texts).toEqual([expect.stringContaining('24 seconds')]);
    expect(said.slice(heard)).toEqual([]);
  });

  test('what is closed leaves the kit as well, and is told again only to who acts again', async () => {
    await open();
    report(await failed(), { occasion: 'action' });
    await expect.poll(texts).toHaveLength(1);
    await userEvent.click(document.querySelector(`${toasts} ${close}`)!);
    await none();
    expect(kit.notices.getSnapshot().toasts).toEqual([]);
    report(await failed(), { occasion: 'refresh', surfaces: ['toast'] });
    expect(kit.notices.getSnapshot().toasts).toEqual([]);
    report(await failed(), { occasion: 'action' });
    expect(kit.notices.getSnapshot().toasts).toHaveLength(1);
  });

  test('a toast leaves when its cause is over; others stay', async () => {
    await open();
    report(await failed('one'), { occasion: 'action', source: 'one' });
    report(await failed('two'), { occasion: 'action', source: 'two' });
    await expect.poll(texts).toHaveLength(2);
    kit.settle('one');
    await expect.poll(texts).toHaveLength(1);
    kit.settle('two');
    await none();
  });

  test('repeats of one failure are one toast, with their count', async () => {
    await open();
    for (let n = 0; n < 20; n++) report(await failed(), { occasion: 'action' });
    await expect.poll(() => texts().map((text) => /×\d+/.exec(text)?.[0])).toEqual(['×20']);
  });

  test('what the kit does by itself, and what is a page, can be chosen as well', async () => {
    await open({ contactSupport: { href: '/help' } });
    report(await kit.parseResponse(new Response(null, { status: 400 })), { occasion: 'action' });
    await expect.poll(buttons).toEqual(['BUTTON reload', 'A contactSupport']);
  });
});
