import { StrictMode } from 'react';
import { createErrorKit, en, type Copy } from '@tactful/core';
import { de } from '@tactful/core/copy/de';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { ErrorPage } from '../error-page/ErrorPage.tsx';
import { errorOf } from '../fixtures.test.support.ts';
import { LocalError } from '../inline-error/LocalError.tsx';
import { createFakeClock, listen, painted } from '../page.test.support.tsx';
import { SectionError } from '../section-error/SectionError.tsx';
import { Surfaces } from '../surfaces/Surfaces.tsx';
import { TactfulProvider } from './TactfulProvider.tsx';

const error = errorOf({ kind: 'server', status: 500 });

const title = (): string | null | undefined => document.querySelector('.tactful-title')?.textContent;

test.each([
  ['a page', <ErrorPage key="" error={error} />],
  ['a section', <SectionError key="" error={error} />],
  ['a message by its button', <LocalError key="" error={error} />],
])('%s follows the language, and focus stays', async (_, message) => {
  const clock = createFakeClock();
  const told = async (): Promise<void> => {
    await painted();
    clock.advance(5_000);
    await painted();
  };
  const page = (copy?: typeof de) => (
    <TactfulProvider kit={createErrorKit({ clock, ...(copy && { copy }) })}>
      <button type="button">Language</button>
      {message}
    </TactfulProvider>
  );
  const { rerender } = await render(page());
  const button = document.querySelector('button');
  const before = title();
  expect(before).toBeTruthy();
  button?.focus();
  await told();
  const { texts, stop } = listen();
  await rerender(page(de));
  await told();
  expect(title()).not.toBe(before);
  expect(document.activeElement).toBe(button);
  expect(texts().filter((text) => text.includes(before ?? ''))).toEqual([]);
  stop();
});

test('what stands on the shared surfaces stays, is said in the language, and is not told again', async () => {
  const clock = createFakeClock();
  const kit = createErrorKit({ clock });
  const page = (copy: Copy) => (
    <StrictMode>
      <TactfulProvider kit={kit.in(copy)} remedies={{ retry: () => {} }}>
        <Surfaces />
      </TactfulProvider>
    </StrictMode>
  );
  const waiting = { do: 'retry', at: clock.now() + 60_000, reason: 'stated_wait' } as const;
  const { texts, stop } = listen();
  const { rerender } = await render(page(en));
  kit.report(error, { occasion: 'action', surfaces: ['toast'], subject: 'your invoices' });
  kit.report(
    errorOf({ kind: 'rate_limited', status: 429 }),
    { occasion: 'load', surfaces: ['banner'] },
    waiting,
  );
  await painted();
  clock.advance(3_000);
  const toast = document.querySelector<HTMLElement>('[data-toast]');
  toast?.focus();
  kit.notices.pause('hover');
  [...document.querySelectorAll<HTMLElement>('.tactful-banner button')].at(-1)?.click();
  await painted();
  clock.advance(3_000);
  kit.report(errorOf({ kind: 'not_found', status: 404 }), { occasion: 'action', surfaces: ['toast'] });
  await painted();
  const elements = [...document.querySelectorAll('[data-toast], .tactful-banner, [aria-live]')];
  const heard = texts();
  expect([elements.length, heard.length]).toEqual([5, 3]);

  await rerender(page(de));
  await painted();
  clock.advance(3_000);
  await painted();
  stop();
  expect(elements.filter((element) => !element.isConnected)).toEqual([]);
  expect(elements.slice(0, 3).map((element) => element.textContent)).toEqual([
    expect.stringMatching(/^Eine kurze Pause ist nötig.*Keine weiteren Versuche/),
    expect.stringMatching(/^Das konnten wir nicht finden/),
    expect.stringMatching(/^Das konnten wir nicht abschließen/),
  ]);
  expect(document.activeElement).toBe(toast);
  // Only what had not been told yet.
  expect(texts().slice(heard.length)).toEqual([expect.stringMatching(/^Warning: We could not find this/)]);
  toast?.blur();
  expect(kit.notices.getSnapshot().paused).toBe(true);
});
