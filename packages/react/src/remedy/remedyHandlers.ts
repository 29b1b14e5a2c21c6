import type {
  ApiError,
  CheckedLink,
  Limit,
  Presentation,
  PresentedRemedy,
  Remedy,
  Situation,
} from '@tactful/core';

/** What a handler is told about the error that the person wants to do something about. */
export interface RemedyContext {
  readonly error: ApiError;
  readonly presentation: Presentation;
  /** The limit that was run into, if it was one. */
  readonly limit?: Limit | undefined;
  /** Where the API says that it can be done, if that address may be used. */
  readonly link?: CheckedLink | undefined;
}

/**
 * Called when the person chooses the remedy. While an answered promise is open the button waits.
 * What it throws or rejects with is left to the app.
 */
export type RemedyAction = (context: RemedyContext) => unknown;

/** A remedy that is a page: it is drawn as a link. Answering `undefined` leaves the remedy out. */
export interface RemedyLink {
  readonly href: string | ((context: RemedyContext) => string | undefined);
}

export type RemedyHandler = RemedyAction | RemedyLink;

/** Where a link leads for this error. */
export function hrefOf({ href }: RemedyLink, context: RemedyContext): string | undefined {
  return typeof href === 'function' ? href(context) : href;
}

/** What the app can do about errors. A remedy without a handler is never shown. `stop` ends automatic retries. */
export type RemedyHandlers = { readonly [R in Remedy | 'stop']?: RemedyHandler | undefined };

/** What the kit does by itself where the app has no handler. All of it leaves the page as it is now. */
export const ownHandlers: RemedyHandlers = {
  reload: () => location.reload(),
  goBack: () => history.back(),
};

/**
 * What remains of the remedies that can be acted upon: nothing that the kit alone does takes along what was typed,
 * unless its label says so.
 */
export function keepingInput(
  handled: readonly Remedy[],
  { occasion, editing }: Pick<Situation, 'occasion' | 'editing'>,
  { variant }: Pick<Presentation['meaning'], 'variant'>,
): readonly Remedy[] {
  if (occasion !== 'submit' && !editing) return handled;
  const isDiscarding = (remedy: Remedy): boolean => remedy === 'reload' && variant === 'edited';
  return handled.filter((remedy) => isDiscarding(remedy) || !Object.hasOwn(ownHandlers, remedy));
}

const attached = new WeakMap<object, RemedyHandlers>();

/**
 * Handlers for this one error, such as trying the same thing again. They win over the provider's.
 * Works outside React too, before or after the error is reported.
 */
export function attachRemedies(error: ApiError, handlers: RemedyHandlers): void {
  attached.set(error, { ...attached.get(error), ...handlers });
}

/** The handlers that were attached to this error. */
export function attachedRemedies(error: ApiError): RemedyHandlers | undefined {
  return attached.get(error);
}

/** The remedies that have a handler. */
export function handledRemedies(handlers: RemedyHandlers | undefined): Remedy[] {
  return Object.entries(handlers ?? {}).flatMap(([remedy, handler]) =>
    handler && remedy !== 'stop' ? [remedy as Remedy] : [],
  );
}

/** All handlers for an error: the nearest wins, those of the place first. */
export function handlersFor(
  error: ApiError | undefined,
  provided: RemedyHandlers,
  here?: RemedyHandlers,
): RemedyHandlers {
  return { ...ownHandlers, ...provided, ...(error && attachedRemedies(error)), ...here };
}

/** Drawn elsewhere than among the buttons: as the reference, as the cross, as links to fields, or not at all. */
const notButtons: ReadonlySet<string> = new Set(['copyReference', 'dismiss', 'fix', 'wait']);
const mostButtons = 2;

/** What is drawn as a button: what the person can do and somebody does, most helpful first. */
export function offered({ remedies }: Presentation, handlers: RemedyHandlers): readonly PresentedRemedy[] {
  return remedies
    .filter(
      ({ remedy, audience, link }) =>
        audience === 'person' &&
        !notButtons.has(remedy) &&
        (handlers[remedy] !== undefined || link?.type === 'page'),
    )
    .slice(0, mostButtons);
}
