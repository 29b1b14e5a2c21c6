import { createSlot } from './createSlot.ts';

const shownMs = 6000;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Good news. Errors are the kit's business; this is all else there is to say. */
export const flashed = createSlot<{ text: string }>();

/** Says for a few seconds that something went well. */
export function flash(text: string): void {
  clearTimeout(timer);
  timer = setTimeout(() => flashed.set(undefined), shownMs);
  flashed.set({ text });
}
