import { errorOf } from './errorOf.mjs';
import { code, codeList, newLine, page, plainly, table } from './markdown.mjs';
import { remediesTable } from './remedies.mjs';

/** @import * as Sources from '../../tests/docs/sources.ts' */
/** @import { Condition } from '../../tests/docs/sources.ts' */

/** @type {Readonly<Record<Condition, string>>} */
const conditionsInWords = {
  issues: 'there are messages about what was entered',
  main: 'it is what the page is for, rather than a part of it',
  hasData: 'earlier data is on screen',
  editing: 'the person is editing what it is about',
  streak: 'it failed three times in a row',
  canSignIn: 'the app has a handler for `signIn`',
  canPay:
    'the app has a handler for what would help (`upgrade`, `subscribe`, `updatePayment`), or the API names a page for it that may be linked to',
  accountWide: 'it concerns the whole account: `no_subscription`, `payment_declined`',
};

/** @param {typeof Sources} sources */
export const decisions = (sources) =>
  page('Decisions', [
    'Where an error is said, what is said, and what is offered. Every decision is a table; `kit.explain` says which row was taken, and why the others were not.',
    '## Surfaces',
    'By the kind of the error and by how the request came about. `condition: surface` holds where the condition does, a surface without one holds otherwise. `summary` stands for the summary and the messages at the fields.',
    matrix(sources),
    `\`step_up\` is the situation of that name within \`unauthenticated\`. \`refused\` are situations that signing in or paying would not help: ${codeList(refused(sources))}.`,
    table(
      ['condition', 'it holds where'],
      Object.entries(conditionsInWords).map(([condition, words]) => [code(condition), words]),
    ),
    'The surface is chosen in this order:',
    [
      '1. the app’s own [rules](../packages/core/README.md#your-rules), the first that fits;',
      '2. the table above;',
      '3. of these, the first that is on the page;',
      '4. else the first of the fallbacks that is. `field` alone is not taken where messages belong to no field;',
      '5. else `toast`, which is kept until something shows it.',
    ].join('\n'),
    '## Fallbacks',
    table(
      ['surface', 'where it isn’t on the page'],
      Object.entries(sources.fallbacks).map(([surface, next]) => [code(surface), next.join(' → ') || 'none']),
    ),
    '## Situations',
    'Each kind holds situations, told by the code, by the protocol or by the app. The first of a kind is the usual one. The title is that of a load; of a change, where it differs, after the dash. What can be done is the most helpful first; people are offered what the app handles, at most two.',
    ...sources.kinds.map((kind) => `### ${kind}\n\n${situations(sources, kind)}`),
    '## Remedies',
    'What a message may offer. Of those that fit, the person gets the two most helpful that somebody does; one without a handler is never shown. [How handlers are given](../packages/react/README.md#the-provider).',
    remediesTable(sources),
    'A handler by the name of `stop` is no remedy: it ends what is tried again by itself, on the banner.',
    '## Again',
    'Whether the same is tried again after a first failure, where the API says nothing about it. [More on that](retry.md).',
    again(sources),
  ]);

/** @param {typeof Sources} sources */
const matrix = ({ occasions, surfaceTable }) =>
  table(
    ['', ...occasions],
    Object.entries(surfaceTable).map(([row, cells]) => [
      code(row),
      ...occasions.map((occasion) =>
        cells[occasion]
          .map((choice) => (typeof choice === 'string' ? choice : `${choice.when}: ${choice.surface}`))
          .join(newLine),
      ),
    ]),
  );

/** @param {typeof Sources} sources */
const refused = ({ rowOfVariant }) =>
  Object.entries(rowOfVariant).flatMap(([variant, row]) => (row === 'refused' ? [variant] : []));

/**
 * @param {typeof Sources} sources
 * @param {Sources.Kind} kind
 */
const situations = ({ advised, en, remediesOf, variantsByKind }, kind) =>
  table(
    ['situation', 'title', 'what the person can do'],
    variantsByKind[kind].map((variant) => {
      const { title, writeTitle = title } = en.variants[variant];
      const remedies = remediesOf[variant]
        .map(advised)
        .flatMap(({ audience, remedy }) => (audience === 'person' ? [remedy] : []));
      return [
        code(variant),
        [...new Set([plainly(title), plainly(writeTitle)])].join(' – '),
        codeList(remedies) || 'nothing',
      ];
    }),
  );

const inTheirHands = { retry: 'by itself', offer: 'by the person', stop: 'no' };

/** @param {typeof Sources} sources */
function again(sources) {
  const clock = { now: () => 0, after: () => () => {} };
  const kit = sources.createErrorKit({ clock, random: () => 0.5 });
  return table(
    ['kind', 'what only asks (`GET`)', 'what changes something (`POST`)'],
    sources.kinds.map((kind) => {
      const error = errorOf(sources, kind);
      const asked = kit.planRetry(error, { occasion: 'load', request: { method: 'GET' } });
      const sent = kit.planRetry(error, { occasion: 'submit', request: { method: 'POST' } });
      return [code(kind), inTheirHands[asked.do], inTheirHands[sent.do]];
    }),
  );
}
