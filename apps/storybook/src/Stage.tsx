import type { ReactNode } from 'react';
import { TactfulProvider } from '@tactful/react';
import { isFramed, keepCalm } from './keepCalm.ts';
import { WorldContext, type Around } from './WorldContext.ts';

export interface StageProps extends Omit<Around, 'key'> {
  /** What stands around the story when it is alone: a page's main part, as wide as text or as the window, or nothing where it is a page itself. */
  frame: 'main' | 'wide' | 'none';
  /** The page's heading, for people who don't see the sidebar. */
  title: string;
  lang: string;
  dir: 'ltr' | 'rtl';
  children: ReactNode;
}

/** Gives a story an app of its own: kit, clock, handlers, and, when it is alone, the landmarks of a page. */
export function Stage({ frame, title, lang, dir, children, ...around }: StageProps): ReactNode {
  const alone = !around.amongOthers;
  return (
    <WorldContext.Provider value={around}>
      <TactfulProvider kit={around.kit} remedies={around.remedies}>
        <div
          ref={alone && !isFramed ? undefined : keepCalm}
          className="book-stage"
          data-alone={alone || undefined}
          data-frame={frame}
          lang={lang}
          dir={dir}
        >
          {alone && frame !== 'none' ? (
            <main>
              <h1 className="book-hidden">{title}</h1>
              {children}
            </main>
          ) : (
            children
          )}
        </div>
      </TactfulProvider>
    </WorldContext.Provider>
  );
}
