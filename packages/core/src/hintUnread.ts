import type { Evidence } from './read/evidence.ts';

declare const process: { readonly env: { readonly NODE_ENV?: string } };

let isTold = false;

/** In development, says once in the console that a `Response` was reported before its body was read. */
export function hintUnread(evidence: Evidence): void {
  if (evidence.type !== 'responded' || evidence.body.format !== 'unread' || isTold) return;
  // Bundlers leave it out of a production build; on a page without a bundler there is no `process`.
  if (typeof process !== 'undefined' && process.env.NODE_ENV !== 'production') {
    isTold = true;
    console.warn(
      'Tactful: a Response was reported whose body was not read, so its code, its words and its limits are unknown. ' +
        'Report what `await kit.parseResponse(response)` answers instead.',
    );
  }
}
