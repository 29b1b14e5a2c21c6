import { code, codeList, newLine, plainly, table } from './markdown.mjs';

/** @import * as Sources from '../../tests/docs/sources.ts' */
/** @import { Remedy } from '../../tests/docs/sources.ts' */

/** What holds beside the situations, and where the situations don't say it. @type {Readonly<Partial<Record<Remedy, string>>>} */
const conditions = {
  retry: 'not where trying again can’t help; waits until it may be pressed',
  reload: 'where something is being typed only with a handler, or where the label says so',
  goBack: 'only where the error stands in place of what was wanted: page, section, dialog',
  upgrade: 'not under `rate_limited`',
  subscribe: 'not under `rate_limited`',
  check: 'whatever may have been carried out although no answer came',
  copyReference: 'where there is an id for support',
  readDocs: 'no situation: codes of APIs and [yours](../packages/core/README.md#your-codes) may name it',
  dismiss: 'every dialog',
};

/** Who does it, where it isn't simply the app. @type {Readonly<Partial<Record<Remedy, string>>>} */
const hands = {
  retry: 'the app; forms and TanStack Query by themselves',
  wait: 'nobody: it is said, and has no button',
  fix: 'nobody: it is said, and has no button',
  upgrade: 'the app, or a page that the API names',
  subscribe: 'the app, or a page that the API names',
  copyReference: 'the kit, beside the id',
  dismiss: 'the kit',
};

/** @param {typeof Sources} sources */
export const remediesTable = (sources) =>
  table(
    ['remedy', 'label', 'offered for', 'who does it'],
    sources.remedies.map((remedy) => [
      code(remedy),
      labels(sources, remedy).join(newLine),
      [codeList(situationsOf(sources, remedy)), conditions[remedy]].filter(Boolean).join('; '),
      hands[remedy] ?? (sources.ownHandlers[remedy] ? 'the kit, unless the app has a handler' : 'the app'),
    ]),
  );

/**
 * What its button says, the usual words first.
 * @param {typeof Sources} sources
 * @param {Remedy} remedy
 */
function labels({ en }, remedy) {
  const own = Object.values(en.remediesByVariant ?? {}).flatMap((row) => row[remedy] ?? []);
  const unsure = remedy === 'retry' ? [en.ui.sendAgain] : [];
  return [...new Set([en.remedies[remedy], ...unsure, ...own].map(plainly))];
}

/**
 * @param {typeof Sources} sources
 * @param {Remedy} remedy
 */
const situationsOf = ({ advised, remediesOf }, remedy) =>
  Object.entries(remediesOf).flatMap(([variant, advice]) =>
    advice.map(advised).some((one) => one.remedy === remedy && one.audience === 'person') ? [variant] : [],
  );
