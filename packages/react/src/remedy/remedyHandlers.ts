import type { ApiError, Limit, Presentation, Remedy } from '@tactful/core';

/** What a handler is told about the error that the person wants to do something about. */
export interface RemedyContext {
  readonly error: ApiError;
  readonly presentation: Presentation;
  /** The limit that was run into, if it was one. */
  readonly limit?: Limit;
}

/** Called when the person chooses the remedy. What it throws or rejects with is not caught. */
export type RemedyAction = (context: RemedyContext) => unknown;

/** A remedy that is a page: it is drawn as a link. Answering `undefined` leaves the remedy out. */
export interface RemedyLink {
  readonly href: string | ((context: RemedyContext) => string | undefined);
}

export type RemedyHandler = RemedyAction | RemedyLink;

/** What the app can do about errors. A remedy without a handler is never shown. */
export type RemedyHandlers = { readonly [R in Remedy]?: RemedyHandler | undefined };

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
  return (Object.keys(handlers ?? {}) as Remedy[]).filter((remedy) => handlers?.[remedy] !== undefined);
}
