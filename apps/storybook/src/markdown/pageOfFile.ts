const guides = {
  'five-minutes': 'in-five-minutes',
  'by-hand': 'beside-doing-it-by-hand',
  'your-api': 'your-api',
  forms: 'forms',
  queries: 'queries',
  prompts: 'what-people-can-do',
  retry: 'retry',
  words: 'words-and-languages',
  styling: 'styling',
  testing: 'testing',
  'server-rendering': 'server-rendering',
  accessibility: 'accessibility',
  security: 'security',
  migrating: 'migrating',
};

const packages = [
  'core',
  'react',
  'react-hook-form',
  'tanstack-form',
  'formik',
  'react-form',
  'react-query',
  'testing',
  'devtools',
];

const reference = {
  understood: 'what-is-understood',
  decisions: 'decisions',
  codes: 'all-codes',
  wording: 'what-people-read',
};

/** The pages of the book that show a file of the repository: its path, and the page's id. */
const pages: ReadonlyMap<string, string> = new Map([
  ['README.md', 'start--docs'],
  ['docs/README.md', 'start--docs'],
  ...Object.entries(guides).map(([name, page]) => [`docs/${name}.md`, `guides-${page}--docs`] as const),
  ...packages.map((name) => [`packages/${name}/README.md`, `packages-${name}--docs`] as const),
  ...packages.map((name) => [`docs/api/${name}.md`, `reference-api-${name}--docs`] as const),
  ...Object.entries(reference).map(([name, page]) => [`docs/${name}.md`, `reference-${page}--docs`] as const),
]);

/**
 * Where a link in a file leads inside the book: `../packages/core/README.md#links` in `docs/retry.md` is
 * `?path=/docs/packages-core--docs#links`. Undefined where the book has no such page.
 */
export function linkInBook(file: string, href: string): string | undefined {
  const { pathname, hash } = new URL(href, `file:///${file}`);
  const page = pages.get(pathname.slice(1)) ?? pages.get(`${pathname.slice(1)}/README.md`);
  return page === undefined ? undefined : `?path=/docs/${page}${hash}`;
}
