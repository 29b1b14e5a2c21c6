// The reference of one package as a page, from the models that API Extractor makes of its entries.

/**
 * @typedef {object} Item
 * @property {string} kind
 * @property {string} name
 * @property {string} [docComment]
 * @property {{ text: string }[]} excerptTokens
 * @property {Item[]} [members]
 */

/** In this order, under these headings. */
const groups = [
  { title: 'Components', holds: (/** @type {Item} */ item) => isComponent(item) },
  { title: 'Hooks', holds: (/** @type {Item} */ { kind, name }) => kind === 'Function' && /^use[A-Z]/.test(name) },
  { title: 'Functions', holds: (/** @type {Item} */ { kind }) => kind === 'Function' },
  { title: 'Classes', holds: (/** @type {Item} */ { kind }) => kind === 'Class' },
  { title: 'Values', holds: (/** @type {Item} */ { kind }) => kind === 'Variable' },
  { title: 'Types', holds: () => true },
];

/** @param {Item} item */
const isComponent = ({ kind, name, excerptTokens }) =>
  /^(?:Function|Class)$/.test(kind) && /^[A-Z]/.test(name) && /ReactNode|Component</.test(textOf(excerptTokens));

/** What an index or a call is has no name. @param {Partial<Item>} item */
const nameOf = ({ name = '' }) => name;

/** @param {{ text: string }[]} tokens */
const textOf = (tokens) => tokens.map(({ text }) => text).join('');

/** @param {Item} item */
const signatureOf = ({ excerptTokens }) =>
  textOf(excerptTokens)
    .replace(/^export (?:declare )?/, '')
    .trim();

/**
 * The text of a docstring, without its stars; what it says of parameters as a list.
 * @param {string} [comment]
 */
function proseOf(comment = '') {
  const [prose = '', ...params] = comment
    .replace(/^\/\*\*|\*\/\s*$/g, '')
    .replaceAll(/^\s*\* ?/gm, '')
    .replaceAll(/\{@link ([^}]+)\}/g, '`$1`')
    .split(/^\s*@param /m);
  const list = params.map((param) => param.trim().replace(/^(\S+) (?:- )?/, '- `$1`: ').replaceAll(/\s*\n\s*/g, ' '));
  return [prose.trim(), list.join('\n')].filter(Boolean).join('\n\n');
}

/** @param {string} text */
const cell = (text) =>
  text.replaceAll(/^- (?=`)/gm, '').replaceAll(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');

/** @param {Item} member */
function rowOf(member) {
  const signature = signatureOf(member)
    .replace(/^(?:static |readonly |get )+/, '')
    .replace(/;$/, '');
  return `| \`${cell(signature)}\` | ${cell(proseOf(member.docComment))} |`;
}

/** API Extractor numbers what is named like something global: `Report_2`. @param {Item} item */
const titleOf = ({ name }) => name.replace(/_\d+$/, '');

/** @param {readonly Item[]} items one, or the ways in which one function can be called */
function sectionOf(items) {
  // What begins with a bracket is for the language, not for readers.
  const members = items.flatMap((item) => item.members ?? []).filter((member) => !nameOf(member).startsWith('['));
  return [
    ...items.slice(0, 1).map((item) => `### ${titleOf(item)}`),
    ...items.map((item) => proseOf(item.docComment)).filter(Boolean),
    `\`\`\`ts\n${items.map(signatureOf).join('\n')}\n\`\`\``,
    ...(members.length > 0 ? [`| member | what it is |\n| --- | --- |\n${members.map(rowOf).join('\n')}`] : []),
  ].join('\n\n');
}

/** @param {Item} model @param {string} specifier */
function entryOf(model, specifier) {
  const items = model.members?.[0]?.members ?? [];
  const taken = new Set();
  const parts = groups.flatMap(({ title, holds }) => {
    const own = items.filter((item) => !taken.has(item) && holds(item));
    for (const item of own) taken.add(item);
    const names = [...new Set(own.map(titleOf))].toSorted();
    const list = names.map((name) => sectionOf(own.filter((item) => titleOf(item) === name)));
    return list.length > 0 ? [`## ${title} of ${specifier}`, ...list] : [];
  });
  return parts.length > 0 ? parts : [`## ${specifier}`, 'Only adds to the types of others.'];
}

/**
 * @param {string} folder the package's, in `packages/`
 * @param {readonly { specifier: string, model: Item }[]} entries
 */
export function reference(folder, entries) {
  const intro =
    `What \`@tactful/${folder}\` exports, with all signatures, written by its sources (\`npm run api\`). ` +
    `How it is used: [its page](../../packages/${folder}/README.md).`;
  const seen = new Set();
  const parts = entries.flatMap(({ specifier, model }) => {
    // What a further entry shows again is described once.
    const items = (model.members?.[0]?.members ?? []).filter((item) => !seen.has(JSON.stringify([item.name, item.docComment, item.excerptTokens])));
    for (const item of items) seen.add(JSON.stringify([item.name, item.docComment, item.excerptTokens]));
    return entryOf({ ...model, members: [{ ...model, members: items }] }, specifier);
  });
  return `${[`# @tactful/${folder}: reference`, intro, ...parts].join('\n\n')}\n`;
}
