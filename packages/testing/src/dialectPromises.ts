import {
  createErrorKit,
  isApiError,
  kinds,
  occasions,
  parseError,
  parseResponse,
  type ApiError,
  type CodeMeaning,
  type Copy,
  type Dialect,
  type ErrorKit,
} from '@tactful/core';
import { samples as samplesOfOthers, toResponse, type Sample } from '@tactful/core/samples';
import { faultsOfRow } from './faultsOfRow.ts';
import { mutantsOf } from './mutantsOf.ts';
import { spelled } from './spelled.ts';

/** A dialect, what its API answers, and in which languages it is to be said. */
export interface DialectUnderTest {
  readonly dialect: Dialect;
  /** Together they show every code of the dialect's table. */
  readonly samples: readonly Sample[];
  /** Default English. */
  readonly languages?: readonly Copy[];
  /** Other dialects of the same app: neither may claim what the other's API sends. */
  readonly others?: readonly Dialect[];
}

/** Something that every dialect holds to. Answers what it doesn't hold to; none: it does. */
export interface DialectPromise {
  readonly name: string;
  readonly faults: (subject: DialectUnderTest) => Promise<readonly string[]>;
}

const now = Date.UTC(2026, 0, 1);
const clock = { now: () => now, after: () => () => {} };

/** What every dialect holds to, for any test runner. With Vitest, `dialectContract` makes tests of them. */
export const dialectPromises: readonly DialectPromise[] = [
  {
    name: 'it claims the answers of its own API and of no other',
    faults: async ({ dialect, samples, others = [] }) => {
      const told: string[] = [];
      for (const sample of samples) {
        const error = await understood([dialect, ...others], sample);
        const isClaimed = error.dialect === dialect.id;
        if (isClaimed === (sample.anonymous === true)) told.push(`${sample.id} was read by ${error.dialect}`);
      }
      for (const sample of samplesOfOthers.filter(({ id }) => !id.startsWith(`${dialect.id}-`))) {
        const error = await understood([dialect], sample);
        if (error.dialect === dialect.id) told.push(`it claims ${sample.id} of ${sample.api}`);
      }
      return told;
    },
  },
  {
    name: 'every sample is understood as it says',
    faults: async ({ dialect, samples }) => {
      const kit = kitOf(dialect);
      const told: string[] = [];
      for (const sample of samples) {
        const error = await kit.parseResponse(toResponse(sample));
        for (const [what, found, wanted] of readings(error, kit, sample)) {
          const [is, should] = [JSON.stringify(found), JSON.stringify(wanted)];
          if (is !== should) told.push(`${sample.id}: ${what} is ${is}, not ${should}`);
        }
      }
      return told;
    },
  },
  {
    name: 'every code of its table is shown by a sample',
    faults: async ({ dialect, samples }) => {
      const shown = new Set<string | undefined>();
      for (const sample of samples) {
        const { codes, issues } = await understood([dialect], sample);
        for (const code of [...codes, ...issues.map((issue) => issue.code)]) shown.add(code);
      }
      return rowsOf(dialect).flatMap(([code]) => (shown.has(code) ? [] : [`no sample shows ${code}`]));
    },
  },
  {
    name: 'kinds, variants and remedies are known, and fit together',
    faults: async ({ dialect }) =>
      rowsOf(dialect).flatMap(([code, row]) => faultsOfRow(row).map((fault) => `${code}: ${fault}`)),
  },
  {
    name: 'no two codes are the same word in another spelling',
    faults: async ({ dialect }) => {
      const seen = new Map<string, string>();
      return rowsOf(dialect).flatMap(([code]) => {
        const word = spelled(code);
        const other = seen.get(word);
        seen.set(word, code);
        return other === undefined ? [] : [`${other} and ${code} are one`];
      });
    },
  },
  {
    name: 'there are words for every sample, on every occasion',
    faults: async ({ dialect, samples, languages = [undefined] }) => {
      const told: string[] = [];
      for (const copy of languages) {
        const kit = kitOf(dialect, copy);
        for (const sample of samples) {
          const error = await kit.parseResponse(toResponse(sample));
          for (const occasion of occasions) {
            const { surface, title, body = '', remedies: offered } = kit.present(error, { occasion });
            const words = [title, body, ...offered.map(({ label }) => label)].join(' ');
            if (surface !== 'silent' && title.trim() === '')
              told.push(`${sample.id} has no title on ${occasion}`);
            if (/\{\w*\}|\bundefined\b|\[object /.test(words))
              told.push(`${sample.id} says “${words}” on ${occasion}`);
          }
        }
      }
      return told;
    },
  },
  {
    name: 'no link in an answer can run a script',
    faults: async ({ dialect, samples }) => {
      const kit = kitOf(dialect);
      const told: string[] = [];
      for (const sample of samples) {
        const text = JSON.stringify(sample.body ?? {}).replaceAll(
          /"(?:https?:\/)?\/[^"]*"/g,
          '"javascript:alert(1)"',
        );
        const error = await kit.parseResponse(toResponse({ ...sample, body: JSON.parse(text) as unknown }));
        const { remedies: offered } = kit.present(error, { occasion: sample.occasion });
        const links = JSON.stringify(offered.map(({ link }) => link));
        if (/javascript:/i.test(links)) told.push(`${sample.id} offers ${links}`);
      }
      return told;
    },
  },
  {
    name: 'the same answer is understood the same every time, and left as it is',
    faults: async ({ dialect, samples }) => {
      const told: string[] = [];
      for (const sample of samples) {
        const before = JSON.stringify(sample);
        const [first, second] = [await understood([dialect], sample), await understood([dialect], sample)];
        if (JSON.stringify(first) !== JSON.stringify(second))
          told.push(`${sample.id} is understood in two ways`);
        const thrown = { status: sample.status, headers: sample.headers ?? {}, body: sample.body };
        parseError(thrown, { dialects: [dialect] });
        if (JSON.stringify(sample) !== before) told.push(`${sample.id} was changed`);
      }
      return told;
    },
  },
  {
    name: 'it reads whatever is sent instead, without throwing',
    faults: async ({ dialect, samples }) => {
      const told: string[] = [];
      for (const sample of samples) {
        for (const { what, body } of mutantsOf(sample.body)) {
          const fault = faultOfReading(dialect, { ...sample, body });
          if (fault !== undefined) told.push(`${sample.id}, ${what}: ${fault}`);
        }
      }
      return told;
    },
  },
];

/**
 * The dialect's own `read` is asked here, since the kit would swallow what it throws and go on without the dialect.
 */
function faultOfReading(dialect: Dialect, sample: Sample): string | undefined {
  let thrown: unknown;
  const watched: Dialect = {
    ...dialect,
    read(response, general) {
      try {
        return dialect.read(response, general);
      } catch (error) {
        thrown = error;
        return undefined;
      }
    },
  };
  const error = parseError(
    { status: sample.status, headers: sample.headers ?? {}, body: sample.body },
    { dialects: [watched] },
  );
  if (thrown !== undefined) return `it threw ${thrown instanceof Error ? thrown.name : typeof thrown}`;
  if (!isApiError(error) || !kinds.includes(error.kind) || error.message === '')
    return 'nothing was understood';
  return JSON.stringify([error.message, error.codes, error.issues]).includes('[object ')
    ? 'it says [object …]'
    : undefined;
}

function understood(dialects: readonly Dialect[], sample: Sample): Promise<ApiError> {
  return parseResponse(toResponse(sample), { dialects, now });
}

function kitOf(dialect: Dialect, copy?: Copy): ErrorKit {
  return createErrorKit({ dialects: [dialect], clock, random: () => 0, ...(copy && { copy }) });
}

type Reading = readonly [what: string, found: unknown, wanted: unknown];

function readings(error: ApiError, kit: ErrorKit, { expect: wanted }: Sample): readonly Reading[] {
  const { variant, remedies: advised } = kit.meaningOf(error);
  const people = advised.filter(({ audience }) => audience === 'person').map(({ remedy }) => remedy);
  return [
    ['kind', error.kind, wanted.kind],
    ['code', error.code ?? null, wanted.code],
    ['message', wanted.message === undefined ? undefined : error.message, wanted.message],
    [
      'issues',
      error.issues.map(issueOf),
      wanted.issues.map(({ path, ...issue }) => issueOf({ path: [path], ...issue })),
    ],
    ['requestId', error.requestId, wanted.requestId],
    [
      'retryAfterSeconds',
      error.retryAfterMs === undefined ? undefined : error.retryAfterMs / 1000,
      wanted.retryAfterSeconds,
    ],
    ['limit', sorted(error.limit), sorted(wanted.limit)],
    ['variant', variant, wanted.variant],
    ['remedies', people, wanted.remedies],
  ];
}

function issueOf(issue: { path: readonly unknown[]; message?: string; code?: string }): object {
  return { path: issue.path.join('.'), message: issue.message, code: issue.code };
}

function sorted(value: object | undefined): unknown {
  return (
    value &&
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .toSorted(([a], [b]) => a.localeCompare(b))
  );
}

function rowsOf(dialect: Dialect): (readonly [code: string, row: CodeMeaning])[] {
  return Object.entries<CodeMeaning>(dialect.codes ?? {});
}
