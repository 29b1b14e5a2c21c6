import { useEffect, useInsertionEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { createErrorKit, say, type ErrorKit, type Remedy, type Surface } from '@tactful/core';
import { createAnnouncer } from '../announcer/createAnnouncer.ts';
import { handledRemedies, hrefOf, ownHandlers, type RemedyHandlers } from '../remedy/remedyHandlers.ts';
import { TactfulContext, type Tactful } from './TactfulContext.ts';

export interface TactfulProviderProps {
  /** Made once with `createErrorKit`; in another language `kit.in(copy)`. Default a kit without options. */
  kit?: ErrorKit | undefined;
  /** What the app can do about errors; a remedy without a handler is never shown. Keep the object stable. */
  remedies?: RemedyHandlers | undefined;
  /** BCP 47 tag for numbers and dates. Default the language of the kit's copy. */
  locale?: string | undefined;
  children?: ReactNode;
}

const ownRemedies: readonly Remedy[] = ['copyReference', 'dismiss', ...handledRemedies(ownHandlers)];
const none: RemedyHandlers = {};
const redirectPace = 10_000;

/** Hands the kit to everything below and holds the regions in which errors are announced. */
export function TactfulProvider({ kit, remedies = none, locale, children }: TactfulProviderProps): ReactNode {
  const [ownKit] = useState(() => kit ?? createErrorKit());
  const used = kit ?? ownKit;
  const lang = locale ?? used.copy.lang;
  const { clock } = used;
  // It stays when the language changes: what is told right after its regions came would be missed.
  const announcer = useMemo(() => createAnnouncer(clock), [clock]);
  useInsertionEffect(() => {
    const { copy } = used;
    announcer.mergeBy((text, count) => say(copy.ui.andMore, { text, count }, { ...copy, lang }));
  });
  useEffect(() => announcer.attach(), [announcer]);
  const sentAt = useRef(-Infinity);
  const hasLoaded = useRef(false);
  useEffect(() => {
    hasLoaded.current = true;
  }, []);

  const tactful = useMemo((): Tactful => {
    const mounted = new Map<Surface, number>();
    const count = (surface: Surface, by: number) => mounted.set(surface, (mounted.get(surface) ?? 0) + by);
    return {
      kit: used,
      handlers: remedies,
      handled: [...new Set([...handledRemedies(remedies), ...ownRemedies])],
      locale: lang,
      announce: announcer.announce,
      hasLoaded,
      signIn: (context) => {
        if (clock.now() - sentAt.current < redirectPace) return;
        sentAt.current = clock.now();
        if (typeof remedies.signIn === 'function') remedies.signIn(context);
        else if (remedies.signIn) location.assign(hrefOf(remedies.signIn, context) ?? '');
      },
      mounted,
      mount: (surface) => {
        count(surface, 1);
        return () => count(surface, -1);
      },
    };
  }, [used, clock, announcer, remedies, lang]);

  return <TactfulContext.Provider value={tactful}>{children}</TactfulContext.Provider>;
}
