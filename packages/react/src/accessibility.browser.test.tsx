import axe from 'axe-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { createErrorKit, type ErrorKit } from '@tactful/core';
import {
  pageSurface,
  sharedSurfaces,
  surfaceHandlers,
  surfacesInPage,
} from './everySurface.test.support.tsx';
import { Surfaces } from './index.ts';
import { open, painted } from './page.test.support.tsx';

interface Mode {
  readonly media?: Readonly<Record<string, string>>;
  readonly width?: number;
  readonly dir?: 'rtl';
}

const modes: Readonly<Record<string, Mode>> = {
  light: {},
  dark: { media: { 'prefers-color-scheme': 'dark' } },
  'forced colours': { media: { 'forced-colors': 'active' } },
  'forced colours, dark': { media: { 'forced-colors': 'active', 'prefers-color-scheme': 'dark' } },
  'right to left': { dir: 'rtl' },
  '320 px': { width: 320 },
};

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document, { runOnly: tags });
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${html} ${any[0]?.message ?? ''}`),
  );
}

/** No part is wider than the window, and every target is large enough (WCAG 1.4.10, 2.5.8). */
function cramped(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const small = [...document.querySelectorAll('button, a[href], summary')].filter((target) => {
    const { width, height } = target.getBoundingClientRect();
    return width > 0 && (width < 24 || height < 24);
  });
  return [
    ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth - clientWidth} px too wide`] : []),
    ...small.map(({ outerHTML }) => `too small: ${outerHTML}`),
  ];
}

describe.for(Object.entries(modes))('%s', ([, { media = {}, width = 1024, dir }]) => {
  let kit: ErrorKit;

  beforeAll(async () => {
    const features = Object.entries({ 'prefers-reduced-motion': 'reduce', ...media }).map(
      ([name, value]) => ({ name, value }),
    );
    await cdp().send('Emulation.setEmulatedMedia', { features });
    await page.viewport(width, 640);
    Object.assign(document.documentElement, { lang: 'en', dir: dir ?? '' });
    Object.assign(document.documentElement.style, {
      colorScheme: 'light dark',
      background: 'Canvas',
      color: 'CanvasText',
    });
  });
  afterAll(async () => {
    await cdp().send('Emulation.setEmulatedMedia', { features: [] });
    document.documentElement.removeAttribute('style');
    document.documentElement.removeAttribute('dir');
  });
  afterEach(async () => {
    kit.notices.clear();
    await painted();
  });

  test.for(Object.entries(surfacesInPage))('%s', async ([, surface]) => {
    kit = createErrorKit();
    await open(
      <main>
        <h1>Surfaces</h1>
        {surface}
      </main>,
      { kit, remedies: surfaceHandlers },
    );
    document.querySelector('details')?.setAttribute('open', '');
    await painted();
    expect(await violations()).toEqual([]);
    expect(cramped()).toEqual([]);
  });

  test('error page', async () => {
    kit = createErrorKit();
    await open(pageSurface, { kit, remedies: surfaceHandlers });
    expect(await violations()).toEqual([]);
    expect(cramped()).toEqual([]);
  });

  test.for(Object.entries(sharedSurfaces))('%s', async ([, notices]) => {
    kit = createErrorKit();
    await open(
      <>
        <main>
          <h1>Surfaces</h1>
        </main>
        <Surfaces />
      </>,
      { kit, remedies: surfaceHandlers },
    );
    for (const [presentation, error] of notices) kit.notices.show(presentation, error);
    await painted();
    expect(document.querySelector('[data-toast], .tactful-banner, dialog')).not.toBeNull();
    expect(await violations()).toEqual([]);
    expect(cramped()).toEqual([]);
  });
});
