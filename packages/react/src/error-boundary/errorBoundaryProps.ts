import type { ErrorInfo, ReactNode } from 'react';
import type { ApiError, Kind, Presentation, Situation } from '@tactful/core';
import type { MessageClassNames } from '../message/useMessage.ts';
import type { RemedyHandlers } from '../remedy/remedyHandlers.ts';

/** What a boundary's own fallback is given. */
export interface BoundaryFallbackView {
  readonly error: unknown;
  readonly presentation: Presentation | undefined;
  /** The boundary's handlers, trying again among them. */
  readonly remedies: RemedyHandlers;
  /** Tries the content again. */
  readonly reset: () => void;
}

/** Why a boundary tries its content again: the person, changed `resetKeys`, the cause being over, or the app. */
export type ResetReason = 'retry' | 'keys' | 'recovered' | 'app';

export interface ErrorBoundaryProps {
  children?: ReactNode;
  /** What is drawn: a part of the page or the whole main area. Default `section`. */
  surface?: 'section' | 'page' | undefined;
  /** The errors it takes; the rest go on to the next boundary above. Default all. */
  accepts?: readonly Kind[] | ((error: ApiError) => boolean) | undefined;
  situation?: Partial<Situation> | undefined;
  remedies?: RemedyHandlers | undefined;
  /** When one of these changes the content is tried again. */
  resetKeys?: readonly unknown[] | undefined;
  /** Before the content is tried again: the moment to reset queries or the router. */
  onReset?: ((reason: ResetReason) => void) | undefined;
  /** Once per error, for reporting. */
  onError?: ((error: ApiError, info: ErrorInfo) => void) | undefined;
  /** Draws it another way. Where this throws itself, the usual fallback is drawn. */
  fallback?: ((view: BoundaryFallbackView) => ReactNode) | undefined;
  /** The element of a page: `div` where the layout has a `main` around it. Default `main`. */
  as?: 'main' | 'div' | undefined;
  /** The level of a section's heading. Default 2. */
  level?: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
  className?: string | undefined;
  classNames?: MessageClassNames | undefined;
}
