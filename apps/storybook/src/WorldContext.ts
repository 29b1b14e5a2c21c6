import { createContext, useContext, type Context } from 'react';
import type { World } from './world.ts';

export interface Around extends Omit<World, 'key'> {
  /** The API whose answers the story draws upon. */
  readonly dialect: string;
  /** On a page of the book, among other stories, rather than alone. */
  readonly amongOthers: boolean;
}

export const WorldContext: Context<Around | undefined> = createContext<Around | undefined>(undefined);

/** What is around the story. */
export function useWorld(): Around {
  const around = useContext(WorldContext);
  if (!around) throw new Error('There is no <Stage> around this story.');
  return around;
}
