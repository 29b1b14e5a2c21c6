import { apiOf } from './apis.mjs';
import { code, newLine, page, table } from './markdown.mjs';

/** @import * as Sources from '../../tests/docs/sources.ts' */
/** @import { Sample } from '../../tests/docs/sources.ts' */

/** APIs of which every documented code has a sample. */
const ids = ['subscribeflow', 'flexprice', 'license-key', 'flowbrite', 'error-reference'];

/** @param {typeof Sources} sources */
export const wording = async (sources) =>
  page('What people read', [
    'Every code that five APIs document, as it is met in an app called Postbox: title, body, messages at fields, and what is offered where the app handles everything. English, then German.',
    ...(await Promise.all(ids.map((id) => section(sources, id)))),
  ]);

/**
 * @param {typeof Sources} sources
 * @param {string} id
 */
async function section(sources, id) {
  const own = sources.samplesOf(id).filter(({ expect }, index, all) => {
    const first = all.findIndex(
      (other) => other.expect.code === expect.code && other.expect.kind === expect.kind,
    );
    return first === index;
  });
  const dialects = sources.allDialects.filter((dialect) => dialect.id === id);
  const kits = [sources.en, sources.de].map((copy) =>
    sources.createErrorKit({ dialects, copy, appName: 'Postbox', retry: { attempts: 1 }, timeZone: 'UTC' }),
  );
  const rows = await Promise.all(
    own.map(async (sample) => [
      `${sample.expect.code === null ? 'none' : code(sample.expect.code)}${newLine}${sample.status}, ${sample.occasion}`,
      ...(await Promise.all(kits.map((kit) => words(sources, kit, sample)))),
    ]),
  );
  return [`## ${apiOf(sources, id)}`, table(['code', 'English', 'German'], rows)].join('\n\n');
}

/**
 * @param {typeof Sources} sources
 * @param {ReturnType<typeof Sources.createErrorKit>} kit
 * @param {Sample} sample
 */
async function words(sources, kit, sample) {
  const error = await kit.parseResponse(sources.toResponse(sample));
  const label = kit.copy.lang === 'de' ? 'E-Mail-Adresse' : 'E-mail address';
  const { title, body, fields, unplaced, remedies } = kit.present(error, {
    occasion: sample.occasion,
    fields: [{ name: 'email', label }],
  });
  const messages = [...fields.flatMap((field) => field.messages), ...unplaced.map(({ message }) => message)];
  return [
    `**${title}**`,
    ...(body === undefined ? [] : [body]),
    ...messages.map((message) => `• ${message}`),
    ...(remedies.length > 0 ? [`*${remedies.map((remedy) => remedy.label).join('* · *')}*`] : []),
  ].join(newLine);
}
