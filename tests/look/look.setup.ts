import { afterEach, beforeAll, inject } from 'vitest';
import { cdp, commands, server } from 'vitest/browser';
import { differenceOf } from './compare.ts';
import './look.css';

/* After each story's test its picture is held against the one that is kept in `pictures/`. */

const { theme, mode } = inject('look');
const { root } = server.config;
const margin = 8;

beforeAll(async () => {
  if (!theme) return;
  await Promise.all(['400 15px', '600 15px'].map((font) => document.fonts.load(`${font} "Inter Look"`)));
});

afterEach(async ({ task }) => {
  const { storyId } = task.meta as { storyId?: string };
  if (!theme || !storyId || task.result?.state === 'fail') return;
  const now = await take();
  if (!now) return;
  const name = `${theme}/${storyId}.webp`;
  const kept = await fetch(`/@fs/${root}/tests/look/pictures/${name}`);
  if (!kept.headers.get('content-type')?.startsWith('image/')) {
    if (mode === 'compare')
      throw new Error(`There is no picture of this story: tests/look/pictures/${name}.`);
    await write(`tests/look/pictures/${name}`, now);
    return;
  }
  const difference = differenceOf(await pixelsOf(await kept.blob()), await pixelsOf(now));
  if (difference === undefined) return;
  if (mode === 'renew') {
    await write(`tests/look/pictures/${name}`, now);
    return;
  }
  await write(`node_modules/.cache/look/${name}`, now);
  throw new Error(
    `It does not look as before: ${difference}.\nCompare tests/look/pictures/${name} with node_modules/.cache/look/${name}. ` +
      'If it is meant to look so: npx vitest run -u --project "storybook (light)" --project "storybook (dark)"',
  );
});

const ours = '[class*="tactful-"]:not(.tactful-layer, .tactful-boundary, .tactful-hidden)';

/** What the kit draws on the page, with a little of what is around; without any, what the story draws. */
async function take(): Promise<Blob | undefined> {
  if (document.documentElement.scrollHeight > innerHeight) await allDrawn();
  const clip = extentOf(document.querySelectorAll(ours)) ?? extentOf(document.querySelectorAll('main > *'));
  if (!clip) return undefined;
  const frame = window.frameElement?.getBoundingClientRect() ?? { left: 0, top: 0 };
  const { data } = await cdp().send('Page.captureScreenshot', {
    format: 'png',
    optimizeForSpeed: true,
    clip: { ...clip, x: frame.left + clip.x, y: frame.top + clip.y, scale: 1 },
  });
  return (await fetch(`data:image/png;base64,${data}`)).blob();
}

/** Long pages draw what comes near the window a moment later. */
async function allDrawn(): Promise<void> {
  for (let before = -1, now = 0; before !== now; now = document.querySelectorAll('*').length) {
    before = now;
    for (let frame = 0; frame < 5; frame++) await new Promise((next) => requestAnimationFrame(next));
  }
}

/** What all of these take up of the window. */
function extentOf(elements: Iterable<Element>): Record<'x' | 'y' | 'width' | 'height', number> | undefined {
  const rects = [...elements].map((element) => element.getBoundingClientRect());
  const seen = rects.filter(
    ({ width, height, bottom, top }) => width > 1 && height > 1 && bottom > 0 && top < innerHeight,
  );
  if (seen.length === 0) return undefined;
  const x = Math.max(0, Math.floor(Math.min(...seen.map(({ left }) => left))) - margin);
  const y = Math.max(0, Math.floor(Math.min(...seen.map(({ top }) => top))) - margin);
  const right = Math.min(innerWidth, Math.ceil(Math.max(...seen.map((rect) => rect.right))) + margin);
  const bottom = Math.min(innerHeight, Math.ceil(Math.max(...seen.map((rect) => rect.bottom))) + margin);
  return { x, y, width: right - x, height: bottom - y };
}

async function drawnOn(picture: Blob): Promise<OffscreenCanvasRenderingContext2D> {
  const bitmap = await createImageBitmap(picture);
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('There is no canvas to compare on.');
  context.drawImage(bitmap, 0, 0);
  return context;
}

async function pixelsOf(picture: Blob): Promise<ImageData> {
  const context = await drawnOn(picture);
  return context.getImageData(0, 0, context.canvas.width, context.canvas.height);
}

async function write(path: string, picture: Blob): Promise<void> {
  const { canvas } = await drawnOn(picture);
  const small = await canvas.convertToBlob({ type: 'image/webp', quality: 0.9 });
  const bytes = [...new Uint8Array(await small.arrayBuffer())].map((byte) => String.fromCodePoint(byte));
  await commands.writeFile(`${root}/${path}`, btoa(bytes.join('')), { encoding: 'base64' });
}

declare module 'vitest' {
  interface ProvidedContext {
    /** In which scheme stories are pictured, if at all, and what becomes of those without a picture or with another. */
    look: { readonly theme?: string; readonly mode: 'compare' | 'add' | 'renew' };
  }
}
