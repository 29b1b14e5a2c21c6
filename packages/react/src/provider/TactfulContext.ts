import { createContext, useContext } from 'react';
import type { ErrorKit, Remedy, Surface } from '@tactful/core';
import type { Announce } from '../announcer/createAnnouncer.ts';
import type { RemedyContext, RemedyHandlers } from '../remedy/remedyHandlers.ts';

/** What the provider hands to everything below it. */
export interface Tactful {
  readonly kit: ErrorKit;
  readonly handlers: RemedyHandlers;
  /** The remedies that can be acted upon: the provider's handlers and what the kit does by itself. */
  readonly handled: readonly Remedy[];
  readonly locale: string;
  readonly announce: Announce;
  /** Whether the app's first render is over: what comes later came by a navigation within the app. */
  readonly hasLoaded: { readonly current: boolean };
  /** Sends the person to sign in, at most once in ten seconds. */
  readonly signIn: (context: RemedyContext) => void;
  /** The shared surfaces on the page now. */
  readonly mounted: ReadonlyMap<Surface, number>;
  /** A shared surface is on the page; answers how to say that it has left. */
  readonly mount: (surface: Surface) => () => void;
}

export const TactfulContext: React.Context<Tactful | undefined> = createContext<Tactful | undefined>(
  undefined,
);

export function useTactful(): Tactful {
  const tactful = useContext(TactfulContext);
  if (!tactful) {
    throw new Error(
      'Tactful: no <TactfulProvider> above this component. Wrap your app in <TactfulProvider>.',
    );
  }
  return tactful;
}

/**
 * The kit and what the app can do about errors.
 * @throws when there is no `<TactfulProvider>` above
 */
export function useErrorKit(): Pick<Tactful, 'kit' | 'handlers' | 'handled'> {
  return useTactful();
}
