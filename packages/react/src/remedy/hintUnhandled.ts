import type { Presentation, Remedy, Variant } from '@tactful/core';

declare const process: { readonly env: { readonly NODE_ENV?: string } };

/** What people are told to do in the title itself, though only the app can let them. */
const indispensable: Readonly<Partial<Record<Variant, Remedy>>> = {
  session_over: 'signIn',
  sign_in: 'signIn',
  step_up: 'confirmIdentity',
};

const told = new Set<Remedy>();

/** In development, says once in the console that people are asked for something which no button does. */
export function hintUnhandled({ meaning, remedies }: Presentation, handled: readonly Remedy[]): void {
  // Bundlers leave it out of a production build; on a page without a bundler there is no `process`.
  if (typeof process !== 'undefined' && process.env.NODE_ENV !== 'production') {
    const wanted = indispensable[meaning.variant];
    if (!wanted || told.has(wanted) || handled.includes(wanted)) return;
    // A page that the API names does as well.
    if (remedies.some(({ remedy }) => remedy === wanted)) return;
    told.add(wanted);
    console.warn(
      `Tactful: an API answered what only \`${wanted}\` helps with (${meaning.variant}), and the app has no handler for it, ` +
        `so no button is shown. Give <TactfulProvider> one: remedies={{ ${wanted}: … }}.`,
    );
  }
}
