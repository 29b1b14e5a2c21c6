import { createErrorKit } from '@tactful/core';
import { de } from '@tactful/core/copy/de';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { ErrorPage } from '../error-page/ErrorPage.tsx';
import { errorOf } from '../fixtures.test.support.ts';
import { LocalError } from '../inline-error/LocalError.tsx';
import { listen, painted } from '../page.test.support.tsx';
import { SectionError } from '../section-error/SectionError.tsx';
import { TactfulProvider } from './TactfulProvider.tsx';

const error = errorOf({ kind: 'server', status: 500 });

const title = (): string | null | undefined => document.querySelector('.tactful-title')?.textContent;

test.each([
  ['a page', <ErrorPage key="" error={error} />],
  ['a section', <SectionError key="" error={error} />],
  ['a message by its button', <LocalError key="" error={error} />],
])('%s follows the language, and focus stays', async (_, message) => {
  const page = (copy?: typeof de) => (
    <TactfulProvider kit={createErrorKit(copy && { copy })}>
      <button type="button">Language</button>
      {message}
    </TactfulProvider>
  );
  const { rerender } = await render(page());
  const button = document.querySelector('button');
  const before = title();
  expect(before).toBeTruthy();
  button?.focus();
  const { texts, stop } = listen();
  await rerender(page(de));
  await painted();
  expect(title()).not.toBe(before);
  expect(document.activeElement).toBe(button);
  expect(texts().filter((text) => text.includes(before ?? ''))).toEqual([]);
  stop();
});
