import { createSlot } from '../ui/createSlot.ts';

/** Whether the next drawing of a `<Breakable>` fails. */
export const breaking = createSlot<true>();

export const mend = (): void => breaking.set(undefined);

/** Draws nothing, or breaks the part of the page that it stands in. */
export function Breakable(): null {
  if (breaking.use()) throw new Error('The weather made this part of the page break');
  return null;
}
