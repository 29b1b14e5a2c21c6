/** @import * as Sources from '../../tests/docs/sources.ts' */

/** Where an API's samples are of one of its parts. */
/** @type {Readonly<Record<string, string>>} */
const names = { aws: 'AWS', google: 'Google APIs', supabase: 'Supabase' };

/**
 * What people call an API.
 * @param {typeof Sources} sources
 * @param {string} id
 */
export const apiOf = ({ samples }, id) =>
  names[id] ?? samples.find((sample) => sample.id.startsWith(`${id}-`))?.api ?? id;

/** What a dialect is imported by. */
export const exportOf = (/** @type {string} */ id) =>
  id.replaceAll(/-([a-z])/g, (_, letter) => String(letter).toUpperCase());
