import axe from 'axe-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { createErrorKit, type ErrorKit } from '@tactful/core';
import {
  madeAt,
  pageSurface,
  sharedSurfaces,
  surfaceHandlers,
  surfacesInPage,
} from './everySurface.test.support.tsx';
import { Surfaces } from './index.ts';
import { createFakeClock, open, painted } from './page.test.support.tsx';

interface Mode {
  readonly media?: Readonly<Record<string, string>>;
  readonly width?: number;
  readonly dir?: 'rtl';
  /** What a reader's own stylesheet may say. */
  readonly css?: string;
}

const modes: Readonly<Record<string, Mode>> = {
  light: {},
  dark: { media: { 'prefers-color-scheme': 'dark' } },
  'forced colours': { media: { 'forced-colors': 'active' } },
  'forced colours, dark': { media: { 'forced-colors': 'active', 'prefers-color-scheme': 'dark' } },
  'right to left': { dir: 'rtl' },
  '320 px': { width: 320 },
  '320 px, right to left': { width: 320, dir: 'rtl' },
  'text at 200 %': { css: ':root { font-size: 200% }' },
  'wide spacing': {
    width: 320,
    css: '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important } p { margin-block-end: 2em !important }',
  },
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
  const cut = [
    ...document.querySelectorAll<HTMLElement>('.tactful *:not(.tactful-hidden, .tactful-hidden *)'),
  ].filter(
    (part) =>
      part.scrollWidth > part.clientWidth + 1 &&
      getComputedStyle(part).overflowX !== 'visible' &&
      part.clientWidth > 1,
  );
  return [
    ...cut.map(({ outerHTML }) => `cut off: ${outerHTML}`),
    ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth - clientWidth} px too wide`] : []),
    ...small.map(({ outerHTML }) => `too small: ${outerHTML}`),
  ];
}

/** What isn't text and tells something stands out from what is around it (WCAG 1.4.11). */
function faint(): string[] {
  return [
    ...document.querySelectorAll('.tactful-icon, .tactful-ring circle:last-child, .tactful-meter-track rect'),
  ]
    .map((shape) => {
      const { stroke, fill } = getComputedStyle(shape);
      const ground = [...groundsOf(shape)];
      return [
        shape.outerHTML,
        contrast(luminance([...ground, fill === 'none' ? stroke : fill]), luminance(ground)),
      ] as const;
    })
    .filter(([, ratio]) => ratio < 3)
    .map(([html, ratio]) => `${ratio.toFixed(2)}:1 ${html}`);
}

/** The backgrounds behind an element, the lowest first. */
function* groundsOf(element: Element): Generator<string> {
  if (element.parentElement) yield* groundsOf(element.parentElement);
  yield getComputedStyle(element).backgroundColor;
}

/** The relative luminance of colours painted over each other, in any notation that the browser knows. */
function luminance(colours: readonly string[]): number {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  for (const colour of colours) {
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
  }
  const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) => {
    const part = value / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const contrast = (one: number, other: number): number =>
  (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

describe.for(Object.entries(modes))('%s', ([, { media = {}, width = 1024, dir, css = '' }]) => {
  let kit: ErrorKit;
  const readersOwn = document.createElement('style');

  beforeAll(async () => {
    const features = Object.entries({ 'prefers-reduced-motion': 'reduce', ...media }).map(
      ([name, value]) => ({ name, value }),
    );
    await cdp().send('Emulation.setEmulatedMedia', { features });
    await page.viewport(width, 640);
    readersOwn.textContent = css;
    document.head.append(readersOwn);
    Object.assign(document.documentElement, { lang: 'en', dir: dir ?? '' });
    Object.assign(document.documentElement.style, {
      colorScheme: 'light dark',
      background: 'Canvas',
      color: 'CanvasText',
    });
  });
  afterAll(async () => {
    await cdp().send('Emulation.setEmulatedMedia', { features: [] });
    readersOwn.remove();
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
    expect([...cramped(), ...faint()]).toEqual([]);
  });

  test('error page', async () => {
    kit = createErrorKit();
    await open(pageSurface, { kit, remedies: surfaceHandlers });
    expect(await violations()).toEqual([]);
    expect([...cramped(), ...faint()]).toEqual([]);
  });

  test.for(Object.entries(sharedSurfaces))('%s', async ([, notices]) => {
    kit = createErrorKit({ clock: createFakeClock(madeAt) });
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
    // Nothing moves for those who have asked for that.
    expect(document.getAnimations()).toEqual([]);
    expect(await violations()).toEqual([]);
    expect([...cramped(), ...faint()]).toEqual([]);
  });
});
