import type { CodeMeaning, Kind } from '@tactful/core';
import { allDialects } from '@tactful/core/dialects';
import { samplesOf, toResponse, type Sample } from '@tactful/core/samples';
import { spelled } from './spelled.ts';

/** An answer of an API, before anyone has received it. A `Sample` is one. */
export type SampleAnswer = Pick<Sample, 'status' | 'headers' | 'body' | 'bodyText'>;

/** A dialect by its id, or samples of one's own. */
export type SampleSource = string | readonly Sample[];

/**
 * The sample of a dialect by its id (with or without the dialect's), its code or its kind, in this order; however the
 * words are joined. Without a word the first. Throws when there is none, and says which there are.
 */
export function sampleOf(source: SampleSource, word?: string): Sample {
  const list = typeof source === 'string' ? samplesOf(source) : source;
  if (list.length === 0)
    throw new Error(`There are no samples of “${typeof source === 'string' ? source : 'an empty list'}”.`);
  const wanted = word === undefined ? undefined : spelled(word);
  const found = wanted === undefined ? list[0] : ways.map((way) => list.find(way(wanted))).find(Boolean);
  if (found) return found;
  const known = list.map(({ id, expect }) => `${id} (${expect.code ?? expect.kind})`);
  throw new Error(`No sample is called “${word}”. There are: ${known.join(', ')}.`);
}

/**
 * The answer for any code that a dialect knows, also where no sample bears it: then a sample is made to say that code,
 * with the status of the code's kind. Words as in `sampleOf`.
 */
export function answerOf(source: SampleSource, word?: string): SampleAnswer {
  const dialect = allDialects.find(({ id }) => id === source);
  const wanted = word === undefined ? '' : spelled(word);
  const known = Object.entries<CodeMeaning>(dialect?.codes ?? {}).find(([code]) => spelled(code) === wanted);
  if (!known) return sampleOf(source, word);
  const [code, { kind }] = known;
  const list = samplesOf(dialect?.id ?? '');
  const bearing = list.find(({ expect }) => expect.code === code) ?? list.find(waysToBear(code));
  if (bearing) return bearing;
  const models = list.filter(({ body, expect }) => expect.code !== null && isSaidIn(body, expect.code));
  const model = models.find(({ expect }) => expect.kind === kind) ?? models[0];
  if (!model) return sampleOf(source, word);
  const { expect, status, headers, body } = model;
  return {
    status: kind === undefined || kind === expect.kind ? status : (usualStatus[kind] ?? status),
    ...(headers && { headers }),
    body: sayInstead(body, expect.code ?? '', code),
  };
}

/** The answer as a `Response`, unread; each call makes a new one. */
export function sampleResponse(source: SampleSource, word?: string): Response {
  return toResponse(answerOf(source, word));
}

const waysToBear =
  (code: string) =>
  ({ expect }: Sample): boolean =>
    expect.issues.some((issue) => issue.code === code);

function isSaidIn(body: unknown, code: string): boolean {
  return body !== undefined && JSON.stringify(sayInstead(body, code, '')) !== JSON.stringify(body);
}

/** The body with another code in the places of this one, as a text or as a number. */
function sayInstead(body: unknown, code: string, other: string): unknown {
  return JSON.parse(JSON.stringify(body), (_key, value: unknown) => {
    if (value === code) return other;
    return typeof value === 'number' && String(value) === code ? Number(other) : value;
  }) as unknown;
}

/** The status by which most APIs tell a kind. */
const usualStatus: Readonly<Partial<Record<Kind, number>>> = {
  validation: 422,
  bad_request: 400,
  unauthenticated: 401,
  forbidden: 403,
  payment_required: 402,
  not_found: 404,
  conflict: 409,
  rate_limited: 429,
  unavailable: 503,
  server: 500,
};

const ways: readonly ((wanted: string) => (sample: Sample) => boolean)[] = [
  (wanted) => (sample) => spelled(sample.id) === wanted || spelled(sample.id).endsWith(`_${wanted}`),
  (wanted) => (sample) => spelled(sample.expect.code ?? '') === wanted,
  (wanted) => (sample) => sample.expect.issues.some(({ code = '' }) => spelled(code) === wanted),
  (wanted) => (sample) => sample.expect.kind === wanted,
  (wanted) => (sample) => spelled(sample.id).includes(`_${wanted}_`),
];
