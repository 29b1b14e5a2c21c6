/** @import { Sayings } from '../../tests/docs/sources.ts' */

export const code = (/** @type {string} */ text) => `\`${text}\``;

export const codeList = (/** @type {readonly string[]} */ texts) => texts.map(code).join(', ');

/** Lines within a cell are joined by it. */
export const newLine = '<br>';

/**
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
export const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

const cell = (/** @type {string} */ text) =>
  text
    .split(newLine)
    .map((line) => line.replaceAll('|', '\\|').replaceAll('<', '&lt;'))
    .join(newLine);

/**
 * A page that nobody edits. Its tables have many rows and are not lined up.
 * @param {string} title
 * @param {readonly string[]} parts
 */
export const page = (title, parts) =>
  [
    '<!-- Written by `node scripts/docs.mjs` from the sources: change those. -->',
    `# ${title}`,
    '<!-- prettier-ignore-start -->',
    ...parts,
    '<!-- prettier-ignore-end -->\n',
  ].join('\n\n');

/**
 * All ways to say it, the most precise first.
 * @param {Sayings} sayings
 */
export const ways = (sayings) =>
  (Array.isArray(sayings) ? sayings : [sayings]).map((words) =>
    typeof words === 'string' ? words : words.other,
  );

/**
 * The plainest way to say it: the last one, which needs no slots.
 * @param {Sayings} sayings
 */
export const plainly = (sayings) => ways(sayings).at(-1) ?? '';

/**
 * What a table of words says of an id. A new one needs words.
 * @template T
 * @param {Readonly<Record<string, T>>} words
 * @param {string} id
 */
export function inWords(words, id) {
  const found = words[id];
  if (found === undefined) throw new Error(`scripts/docs has no words for "${id}".`);
  return found;
}
