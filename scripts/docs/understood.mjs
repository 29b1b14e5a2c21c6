import { apiOf, exportOf } from './apis.mjs';
import { errorOf } from './errorOf.mjs';
import { headers } from './headers.mjs';
import { code, codeList, inWords, newLine, page, table, ways } from './markdown.mjs';
import { carriersInWords, limitRolesInWords, rolesInWords, standardsInWords } from './words.mjs';

/** @import * as Sources from '../../tests/docs/sources.ts' */

/** @param {typeof Sources} sources */
export const understood = async (sources) =>
  page('What is understood', [
    'Everything below is read without a word of configuration. An answer is read by a dialect that claims it, else by a standard, and for all they leave open by the general reader, which does the bulk.',
    '## Clients',
    'How client libraries wrap a failure. Anything else that is thrown is searched for a status, headers and a body, and for a cause.',
    table(
      ['id', 'what it opens'],
      sources.defaultCarriers.map(({ id }) => [code(id), inWords(carriersInWords, id)]),
    ),
    '## Standards',
    table(
      ['id', 'format', 'rule'],
      sources.standards.map(({ id }) => [code(id), ...inWords(standardsInWords, id)]),
    ),
    'A kit reads all of them, `parseError` and `parseResponse` those of JSON.',
    '## Dialects',
    'APIs and frameworks whose habits and codes are known, for a kit that is given them.',
    table(
      ['import', 'API', 'codes'],
      sources.allDialects.map(({ id, codes = {} }) => [
        code(exportOf(id)),
        apiOf(sources, id),
        `[${Object.keys(codes).length}](codes.md#${id})`,
      ]),
    ),
    '## Statuses',
    'The status settles the kind. Under 400, 403, 406, 409, 422, 429 and 500 codes and messages may refine it within what the status allows. A body that declares failure under a 2xx status (`success: false`) is judged by its own words.',
    statuses(sources),
    '## Headers',
    ...(await headers(sources)),
    '## Bodies',
    'JSON (also encoded twice), XML, text, HTML, nothing. HTML is never shown. HTML under a 2xx status is a page where data was expected: a sign-in page that was redirected to, or a network that wants something first.',
    '### Keys of an error',
    'Spellings are compared without case and punctuation, then without what adds nothing: `error`, `api` and their like in front, `text`, `name` and their like behind. So `errorcode` stands for `error_code`, `errorCode` and `Error-Code`.',
    keys(sources.aboutError, rolesInWords),
    '### Keys of one complaint',
    'Those of an error, and:',
    keys(sources.aboutComplaint, rolesInWords, sources.aboutError),
    '### Keys of a limit',
    keys(sources.aboutLimit, limitRolesInWords),
    '### Paths of fields',
    table(
      ['written', 'read as'],
      paths.map((written) => {
        const { path } = sources.issuePath(written);
        return [code(written), codeList(path.map(String)).replaceAll(', ', ' › ') || 'the whole form'];
      }),
    ),
    '## Codes by their spelling',
    'Codes that no table lists are understood by the words in them. Case, `-`, `.` and `_` make no difference. Some examples:',
    spellings(sources),
    '## Rules of fields',
    'Which rule was broken is told by the code of a complaint (`too_small`, `minLength`, `string.min`) and its numbers. The words are the kit’s, so that they can be translated; the first whose slots are all known is used.',
    table(
      ['rule', 'in English'],
      sources.fieldRules.map((rule) => [code(rule), ways(sources.en.rules[rule]).join(newLine)]),
    ),
  ]);

/** @param {typeof Sources} sources */
function statuses({ kindOfStatus, kinds }) {
  const others = new Map([
    [4, kindOfStatus(499 - 5)],
    [5, kindOfStatus(595)],
  ]);
  const rows = kinds.map((kind) => {
    const own = [];
    for (let status = 400; status < 600; status++) {
      const isOther = others.get(Math.floor(status / 100)) === kind && status % 100 !== 0;
      if (kindOfStatus(status) === kind && !isOther) own.push(`${status}`);
    }
    for (const [family, other] of others) if (other === kind) own.push(`any other ${family}xx`);
    return [code(kind), own.join(', ')];
  });
  return table(
    ['kind', 'statuses'],
    rows.filter(([, own]) => own !== ''),
  );
}

const listed = (/** @type {string} */ words) => words.split(' ').filter((word) => word !== '');

/**
 * A table of keys. Of one word in several rows the last counts.
 * @param {readonly Sources.Row<string>[]} rows
 * @param {Readonly<Record<string, string>>} words
 * @param {readonly Sources.Row<string>[]} elsewhere rows that are shown elsewhere
 */
function keys(rows, words, elsewhere = []) {
  const roleOf = new Map(rows.flatMap(([role, own]) => listed(own).map((word) => [word, role])));
  return table(
    ['what it holds', 'keys', 'and keys of this shape'],
    rows
      .filter((row) => !elsewhere.includes(row))
      .map((row) => {
        const [role, all, shape] = row;
        const own = listed(all).filter((word) => roleOf.get(word) === role);
        return [inWords(words, role), codeList(own), shape ? code(shape.source) : ''];
      }),
  );
}

const paths = [
  'email',
  'items[0].name',
  'items.0.name',
  '/items/0/name',
  '#/profile/color',
  '/data/attributes/title',
  '$.items[0]["first name"]',
  'body.email',
  '/a~1b/m~0n',
  '__proto__.polluted',
];

const spelt = [
  'token_expired',
  'INVALID_API_KEY',
  'magic-link-already-used',
  'license_expired',
  'insufficient_scope',
  'not_a_member',
  'accountSuspended',
  'plan_limit_reached',
  'card_declined',
  'quota_exceeded',
  'subscription_required',
  'user_not_found',
  'resource_gone',
  'email_already_exists',
  'version_conflict',
  'idempotency_key_reused',
  'operation_in_progress',
  'too_many_requests',
  'api.common.rateLimitExceeded',
  'gateway_timeout',
  'service_unavailable',
  'maintenance_mode',
  'upstream_error',
  'database_error',
  'missing_field',
  'malformed_json',
  'payload_too_large',
  'unsupported_media_type',
];

/** @param {typeof Sources} sources */
const spellings = (sources) =>
  table(
    ['code', 'kind', 'situation'],
    spelt.map((name) => {
      const kind = sources.familyOf(name)?.kind;
      if (kind === undefined) throw new Error(`Nothing is known of the code ${name}.`);
      const { variant } = sources.explain(errorOf(sources, kind, [name]), { codes: {}, dialects: [] });
      return [code(name), code(kind), code(variant)];
    }),
  );
