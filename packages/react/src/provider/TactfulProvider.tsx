import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { createErrorKit, type ErrorKit, type Remedy, type Surface } from '@tactful/core';
import { createAnnouncer } from '../announcer/createAnnouncer.ts';
import { handledRemedies, type RemedyHandlers } from '../remedy/remedyHandlers.ts';
import { TactfulContext, type Tactful } from './TactfulContext.ts';

export interface TactfulProviderProps {
  /** Made once with `createErrorKit`. Default a kit without options. */
  kit?: ErrorKit | undefined;
  /** What the app can do about errors; a remedy without a handler is never shown. Keep the object stable. */
  remedies?: RemedyHandlers | undefined;
  /** BCP 47 tag for numbers and dates. Default the language of the kit's copy. */
  locale?: string | undefined;
  children?: ReactNode;
}

const ownRemedies: readonly Remedy[] = ['copyReference', 'dismiss'];
const none: RemedyHandlers = {};

/** Hands the kit to everything below and holds the regions in which errors are announced. */
export function TactfulProvider({ kit, remedies = none, locale, children }: TactfulProviderProps): ReactNode {
  const [ownKit] = useState(() => kit ?? createErrorKit());
  const used = kit ?? ownKit;
  const announcer = useMemo(() => createAnnouncer(used.clock), [used]);
  useEffect(() => announcer.attach(), [announcer]);

  const tactful = useMemo((): Tactful => {
    const mounted = new Map<Surface, number>();
    const count = (surface: Surface, by: number) => mounted.set(surface, (mounted.get(surface) ?? 0) + by);
    return {
      kit: used,
      handlers: remedies,
      handled: [...new Set([...handledRemedies(remedies), ...ownRemedies])],
      locale: locale ?? used.copy.lang,
      announce: announcer.announce,
      mounted,
      mount: (surface) => {
        count(surface, 1);
        return () => count(surface, -1);
      },
    };
  }, [used, announcer, remedies, locale]);

  return <TactfulContext.Provider value={tactful}>{children}</TactfulContext.Provider>;
}
