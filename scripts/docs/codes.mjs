import { apiOf, exportOf } from './apis.mjs';
import { errorOf } from './errorOf.mjs';
import { code, codeList, newLine, page, plainly, table } from './markdown.mjs';

/** @import * as Sources from '../../tests/docs/sources.ts' */
/** @import { Dialect } from '../../tests/docs/sources.ts' */

/** @param {typeof Sources} sources */
export const codes = (sources) =>
  page('Codes', [
    'What the codes of each API are understood to mean, and what is offered. The kind is the usual one: the status settles it. Of `validation` the words are those at the field, where the code names a rule. An app’s own [codes](../packages/core/README.md#your-codes) win over all of these.',
    sources.allDialects.map(({ id }) => `- [${apiOf(sources, id)}](#${id})`).join('\n'),
    ...sources.allDialects.map((dialect) => section(sources, dialect)),
  ]);

/**
 * @param {typeof Sources} sources
 * @param {Dialect} dialect
 */
function section(sources, dialect) {
  const names = Object.keys(dialect.codes ?? {});
  return [
    `## ${dialect.id}`,
    `${apiOf(sources, dialect.id)}: \`import { ${exportOf(dialect.id)} } from '@tactful/core/dialects'\`.`,
    table(
      ['code', 'kind', 'a person reads', 'and can', 'for those who build and run the app'],
      names.map((name) => row(sources, dialect, name)),
    ),
  ].join('\n\n');
}

/**
 * @param {typeof Sources} sources
 * @param {Dialect} dialect
 * @param {string} name
 */
function row(sources, dialect, name) {
  const { advised, en, explain } = sources;
  const { meaning: own = '', remedies } = dialect.codes?.[name] ?? {};
  const kind = kindOf(sources, dialect, name);
  const error = errorOf(sources, kind ?? 'unknown', [name], dialect.id);
  const meaning = explain(error, { codes: {}, dialects: [dialect] });
  const { title, writeTitle = title } = en.variants[meaning.variant];
  const rule = kind === 'validation' ? ruleOf(sources, dialect, name) : undefined;
  const words = rule ? en.rules[rule] : (meaning.title ?? writeTitle);
  const advice = kind ? meaning.remedies : (remedies ?? []).map(advised);
  return [
    code(name),
    kind ? code(kind) : 'by the status',
    kind ? plainly(words) : '',
    codeList(advice.flatMap(({ audience, remedy }) => (audience === 'person' ? [remedy] : []))),
    [
      own,
      ...advice.flatMap(({ audience, note }) => (note === undefined ? [] : [`*${audience}:* ${note}`])),
    ].join(newLine),
  ];
}

/**
 * The kind under which a code usually comes: as a sample shows it, else by its row, else by its spelling.
 * @param {typeof Sources} sources
 * @param {Dialect} dialect
 * @param {string} name
 */
function kindOf(sources, dialect, name) {
  const { familyOf, kinds, samples, variantsByKind } = sources;
  if (isValidator(dialect)) return 'validation';
  const isOfDialect = (/** @type {string} */ id) => id.startsWith(`${dialect.id}-`);
  const shown = samples.find(({ id, expect }) => isOfDialect(id) && expect.code === name);
  const { kind, variant } = dialect.codes?.[name] ?? {};
  const settled = kind ?? kinds.find((one) => variantsByKind[one].some((own) => own === variant));
  // These bound a value, not everything that was sent.
  const spelt = /^(?:max|min)_(?:length|value|digits|decimal)/.test(name)
    ? 'validation'
    : familyOf(name)?.kind;
  return shown?.expect.kind ?? settled ?? spelt;
}

/**
 * The rule of a field that the code is spelt like. A validator has no other codes.
 * @param {typeof Sources} sources
 * @param {Dialect} dialect
 * @param {string} name
 */
const ruleOf = (sources, dialect, name) =>
  sources.ruleOf({ code: name }) ?? (isValidator(dialect) ? 'unchecked' : undefined);

/**
 * Whether the table says no more of nearly all codes than what they mean.
 * @param {Dialect} dialect
 */
function isValidator({ codes: rows = {} }) {
  const all = Object.values(rows);
  const telling = all.filter(({ kind, variant, remedies, title }) => kind ?? variant ?? remedies ?? title);
  return telling.length < all.length / 10;
}
