import { useId, type ReactNode, type Ref } from 'react';
import type {
  ApiError,
  Kind,
  Occasion,
  Presentation,
  PresentedRemedy,
  Situation,
  Surface,
  Tone,
  Variant,
} from '@tactful/core';
import { iconOf, type IconName } from '../icons/Icon.tsx';
import { useTactful } from '../provider/TactfulContext.ts';
import { handledRemedies, handlersFor, offered, type RemedyHandlers } from '../remedy/remedyHandlers.ts';
import { useClaim } from '../report/claims.ts';
import { usePresentation } from '../report/usePresentation.ts';

/** An error and what is known about it at the place where it is drawn. */
export interface MessageSource {
  /** What was thrown. Without it nothing is drawn. */
  error: unknown;
  /** Where it is known already, such as from `useReport`. Default made from the error and the situation. */
  presentation?: Presentation | undefined;
  /** What differs from the surface's usual situation. */
  situation?: Partial<Situation> | undefined;
  /** Handlers for this place. They win over those of the error and of the provider. */
  remedies?: RemedyHandlers | undefined;
}

interface TextProps {
  readonly id: string;
  readonly lang?: string;
  readonly dir?: 'auto';
}

/** All that a component needs to draw a message. */
export interface MessageView {
  readonly error: ApiError;
  readonly presentation: Presentation;
  readonly icon: IconName;
  /** Below the title. Without its time where a button counts that down itself. */
  readonly body: string | undefined;
  /** What the person can do, most helpful first: at most two, each with a handler. */
  readonly remedies: readonly PresentedRemedy[];
  readonly handlers: RemedyHandlers;
  /** The id for support, where it is to be seen at once. */
  readonly reference: string | undefined;
  /** What a stylesheet can tell messages apart by. */
  readonly rootProps: {
    readonly 'data-tone': Tone;
    readonly 'data-kind': Kind;
    readonly 'data-variant': Variant;
    readonly 'data-outcome': 'failed' | 'unknown';
  };
  readonly titleProps: TextProps & { readonly ref?: Ref<HTMLHeadingElement> };
  readonly bodyProps: TextProps;
}

/** Class names for the parts of a message. */
export interface MessageClassNames {
  badge?: string;
  title?: string;
  body?: string;
  actions?: string;
  button?: string;
  reference?: string;
  close?: string;
}

/** What every surface that draws a message takes. */
export interface MessageProps<View = MessageView> extends MessageSource {
  className?: string | undefined;
  classNames?: MessageClassNames | undefined;
  /** Draws it another way. */
  children?: ((view: View) => ReactNode) | undefined;
}

/** Surfaces that tell of errors which nobody draws in their own place. */
const shared: ReadonlySet<Surface> = new Set(['toast', 'banner', 'dialog']);

/** Decides everything that is drawn of an error. `undefined` when there is nothing to say. */
export function useMessage(
  source: MessageSource,
  surface: Surface,
  occasion: Occasion,
): MessageView | undefined {
  const { kit, handlers: provided } = useTactful();
  const id = useId();
  useClaim(shared.has(surface) ? undefined : source.error);
  const made = usePresentation(source.presentation ? undefined : source.error, {
    occasion,
    surfaces: [surface],
    ...source.situation,
    handled: [...(source.situation?.handled ?? []), ...handledRemedies(source.remedies)],
  });
  const presentation = source.presentation ?? made;
  if (!presentation || made?.surface === 'silent') return undefined;

  const error = kit.parseError(source.error);
  const handlers = handlersFor(error, provided, source.remedies);
  const { lang, tone, meaning, outcome, body, bodyWithoutTime = body } = presentation;
  const remedies = offered(presentation, handlers);
  // Text of the API in another language may also run the other way.
  const language = lang === undefined ? {} : ({ lang, dir: 'auto' } as const);
  return {
    error,
    presentation,
    icon: iconOf(presentation),
    body: (remedies.some(({ notBefore }) => notBefore !== undefined) ? bodyWithoutTime : body) || undefined,
    remedies,
    handlers,
    reference: presentation.referenceShown ? presentation.reference : undefined,
    rootProps: {
      'data-tone': tone,
      'data-kind': meaning.kind,
      'data-variant': meaning.variant,
      'data-outcome': outcome,
    },
    titleProps: { id: `${id}title`, ...language },
    bodyProps: { id: `${id}body`, ...language },
  };
}
