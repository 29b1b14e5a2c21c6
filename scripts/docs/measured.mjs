// What READMEs and guides quote of the figures in bench/results.
import { readFileSync } from 'node:fs';

/** @param {string} name */
const read = (name) => readFileSync(new URL(`../../bench/results/${name}`, import.meta.url), 'utf8');

/** @param {string} name */
const resultsOf = (name) => JSON.parse(read(`${name}.json`));

/** @param {number} value @param {number} [digits] */
const figure = (value, digits = 1) => value.toLocaleString('en', { maximumFractionDigits: digits });

/** @param {number} bytes */
const kB = (bytes) => `${figure(bytes / 1_000, 0)} kB`;

/**
 * A table as the formatter writes it.
 * @param {readonly string[]} head what stands at the right begins with a `>`
 * @param {readonly (readonly string[])[]} rows
 */
function alignedTable(head, rows) {
  const isRight = head.map((title) => title.startsWith('>'));
  const titles = head.map((title) => title.replace(/^>/, ''));
  const widths = titles.map((title, at) =>
    Math.max(3, ...[title, ...rows.map((row) => row[at] ?? '')].map(({ length }) => length)),
  );
  const line = (/** @type {readonly string[]} */ cells) =>
    `| ${cells.map((cell, at) => (isRight[at] ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, at) => (isRight[at] ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)));
  return [line(titles), line(rule), ...rows.map(line)].join('\n');
}

const storm = () => {
  /** @type {{ library: string, errors: string, toasts: number, told: number, tasks: number, longest: number, frozen: boolean }[]} */
  const rows = resultsOf('storm').rows;
  const say = (/** @type {string} */ library) => {
    const row = rows.find((each) => each.library === library && each.errors === 'different');
    if (!row) throw new Error(`There are no figures of ${library}.`);
    if (row.frozen) return 'the page freezes';
    const blocked = row.tasks === 0 ? 'no task over 50 ms' : `tasks of up to ${row.longest} ms`;
    return `${figure(row.toasts)} toasts, told in ${figure(row.told)} sentences, ${blocked}`;
  };
  const others = ['sonner', 'react-toastify', 'react-hot-toast', 'notistack'];
  return [
    '1,000 different errors in one second',
    say('@tactful/react'),
    others.map((library) => `${library}: ${say(library)}`).join('; '),
  ];
};

/** @typedef {Record<'served' | 'requests' | 'peak' | 'tooEarly' | 'last', number>} Herd */
/** @returns {[client: string, herd: Herd][]} */
const herds = () => Object.entries(resultsOf('herd').results);

const herd = () => {
  const of = new Map(herds());
  const say = (/** @type {string} */ client) => {
    const { served = 0, requests = 0, peak = 0 } = of.get(client) ?? {};
    return `${served === 200 ? 'all' : served} are served, with ${requests} requests, up to ${peak} within 100 ms`;
  };
  const others = {
    'TanStack Query alone': 'TanStack Query (default)',
    ky: 'ky (default)',
    'RTK Query': 'RTK Query, retry() (default)',
  };
  return [
    '200 clients at a rate limiter',
    say('Tactful, page load'),
    Object.entries(others)
      .map(([name, client]) => `${name}: ${say(client)}`)
      .join('; '),
  ];
};

/** @typedef {{ fields: number, bad: number, paint: number, paintQuartiles: [number, number], commits: number, rendered: number }} Form */
/** @returns {[library: string, sizes: Form[]][]} */
const forms = () => Object.entries(resultsOf('forms').results);

/** @param {string} library @returns {Form} where everything is refused */
function largest(library) {
  const found = new Map(forms()).get(library)?.find(({ fields, bad }) => fields === 1_000 && bad === 1_000);
  if (!found) throw new Error(`There are no figures of ${library}.`);
  return found;
}

const form = () => {
  const pairs = [
    [
      'React Hook Form’s `setError` in a loop',
      'React Hook Form, `setError` in a loop',
      'Tactful on React Hook Form',
    ],
    ['TanStack Form’s `setErrorMap`', 'TanStack Form, `setErrorMap`', 'Tactful on TanStack Form'],
    ['Formik’s `setErrors`', 'Formik, `setErrors`', 'Tactful on Formik'],
  ];
  const ratios = pairs.map(
    ([name, own = '', ours = '']) => `${name} ${figure(largest(own).paint / largest(ours).paint)} times`,
  );
  return [
    '1,000 complaints in a form of 1,000 fields',
    `painted after ${figure(largest('Tactful on React Hook Form').paint, 0)} to ${figure(largest('Tactful on TanStack Form').paint, 0)} ms`,
    `as long as with the kit on the same library: ${ratios.join(', ')}`,
  ];
};

/** The rows of the table that parse.mjs writes. */
const bodies = () =>
  [...read('parse.md').matchAll(/^\| (.+) \|$/gm)].slice(2).map(([, cells = '']) => cells.split(' | '));

/** @param {string[][]} rows @param {number} column */
const numbers = (rows, column) => rows.map((row) => Number(row[column]?.replaceAll(/[^\d.]/g, '')));

/** @param {number[]} all */
const range = (all) => `${figure(Math.min(...all))} to ${figure(Math.max(...all))}`;

const parse = () => {
  const small = bodies().filter(([, bytes = '']) => Number(bytes.replace(',', '')) < 1_000);
  const large = (/** @type {number} */ column) => numbers(bodies().slice(-1), column)[0] ?? 0;
  const say = (/** @type {number} */ column) =>
    `${range(numbers(small, column))} times, and ${large(column)} times`;
  return [
    `reading an error of ${range(numbers(small, 1))} bytes, and of ${kB(large(1))}, beside \`JSON.parse\``,
    say(4),
    `by hand, for that one API: ${say(3)}`,
  ];
};

const size = () => {
  /** @type {{ entry: string, gzip: number, 'CSS gzip': number }[]} */
  const sizes = resultsOf('size').sizes;
  const of = (/** @type {string} */ start) => {
    const found = sizes.find(({ entry }) => entry.startsWith(start));
    if (!found) throw new Error(`There is no size of ${start}.`);
    return found;
  };
  const app = of('Tactful: parser');
  return {
    parser: kB(of('@tactful/core: parseResponse').gzip),
    row: [
      'size, gzip',
      `the parser ${kB(of('@tactful/core: parseResponse').gzip)}; an app with boundary, toasts, banner, dialog, forms and queries ${kB(app.gzip)}, and ${kB(app['CSS gzip'])} of CSS`,
      `react-error-boundary, sonner and ky: ${kB(of('stack A').gzip)}, without a parser and without forms; with Base UI’s forms and toasts in sonner’s place: ${kB(of('stack C').gzip)}`,
    ],
  };
};

const soak = () => {
  /** @type {{ mode: string, errors: number, heapBytesPerError: number }[]} */
  const runs = resultsOf('soak').runs;
  const run = runs.find(({ mode }) => mode === 'production');
  if (!run) throw new Error('There is no run of the production build.');
  return `${figure(run.errors)} errors through a mounted app: its heap grows by ${figure(run.heapBytesPerError, 2)} bytes for each. \`npm run soak\` repeats it.`;
};

const formTable = () => {
  const { rounds, react, browser } = resultsOf('forms');
  const sizes = [
    [10, 10],
    [100, 100],
    [1_000, 100],
    [1_000, 1_000],
  ];
  const rows = forms().map(([library, all]) => {
    const cells = sizes.map(([fields, bad]) =>
      all.find((each) => each.fields === fields && each.bad === bad),
    );
    const timed = cells.map((cell) => `${cell?.paint} (${cell?.paintQuartiles.join('–')})`);
    return [library, ...timed, `${cells[2]?.commits}`, `${cells[2]?.rendered}`];
  });
  const spans = forms()
    .flatMap(([, all]) => all.map(({ paint, paintQuartiles: [first, third] }) => (third - first) / paint))
    .toSorted((one, other) => one - other);
  const middle = Math.round((spans[spans.length >> 1] ?? 0) * 100);
  return [
    `From the answer to the painted messages, in milliseconds: median (quartiles) of ${rounds} rounds in one run, each in another order;`,
    `Chromium ${browser.split('.')[0]}, React ${react} built for production. The last two columns are of 100 refused among 1,000 fields: React's`,
    'commits, and how many fields rendered.',
    '',
    alignedTable(
      [
        'refused fields',
        ...sizes.map(([fields = 0, bad = 0]) => `>${figure(bad)} of ${figure(fields)}`),
        '>commits',
        '>fields rendered',
      ],
      rows,
    ),
    '',
    `At the middle cell the quartiles span ${middle} % of the median; commits and renders are exact.`,
  ].join('\n');
};

/** @type {Readonly<Record<string, Readonly<Record<string, () => string>>>>} the places in each page, by the names in their comments */
export const measured = {
  'README.md': {
    peers: () =>
      alignedTable(['', 'with Tactful', 'otherwise'], [storm(), herd(), form(), parse(), size().row]),
    soak,
  },
  'packages/core/README.md': {
    parse: () =>
      `${alignedTable(['body', '>bytes', '>`JSON.parse`', '>+ by hand', '>+ `parseError`'], bodies())}\n\n${/^Node .* than the fastest$/m.exec(read('parse.md'))?.[0]}.`,
    parser: () =>
      `\`parseResponse\` alone is ${size().parser}, minified and gzipped; \`npx size-limit\` measures this and every other entry.`,
  },
  'docs/forms.md': { forms: formTable },
  'docs/retry.md': {
    herd: () =>
      alignedTable(
        ['client', '>served', '>requests', '>most in 100 ms', '>too early', '>last served after s'],
        herds().map(([client, { served, requests, peak, tooEarly, last }]) => [
          client,
          ...[served, requests, peak, tooEarly].map(String),
          last.toFixed(1),
        ]),
      ),
  },
};

/**
 * A page with its figures renewed: what stands between the comments `measured name` and `/measured`, each of two lines.
 * @param {string} text
 * @param {Readonly<Record<string, () => string>>} places
 */
export function withFigures(text, places) {
  return Object.entries(places).reduce((page, [name, write]) => {
    const place = new RegExp(`(<!-- measured ${name}\\n-->\\n\\n)[^]*?(\\n\\n<!-- /measured\\n-->)`);
    if (!place.test(page)) throw new Error(`There is no place for ${name}.`);
    return page.replace(place, (_all, before, after) => `${before}${write()}${after}`);
  }, text);
}
