import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { ApiError } from './normalise/apiError.ts';
import { parseResponse } from './parse.ts';
import type { Issue } from './vocabulary/issue.ts';

interface ExpectedIssue {
  readonly path: string;
  readonly message?: string;
  readonly code?: string;
}

/** What a reader should understand; a key that is absent is not judged, a list means that any of it is right. */
interface Expectation {
  readonly kind?: string | readonly string[];
  readonly code?: string | readonly string[] | null;
  readonly message?: string | readonly string[];
  readonly issues?: readonly ExpectedIssue[];
  readonly requestId?: string | readonly string[];
  readonly retryAfterSeconds?: number | null;
  readonly limit?: Readonly<Record<string, unknown>> | null;
  readonly docsUrl?: string;
}

interface Case {
  readonly id: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly bodyText?: string;
  readonly expect: Expectation;
}

const corpus = fileURLToPath(new URL('../../../tests/corpus', import.meta.url));

function casesIn(folder: string): Case[] {
  return readdirSync(join(corpus, folder))
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => JSON.parse(readFileSync(join(corpus, folder, name), 'utf8')) as Case[]);
}

function responseOf({ status, headers, body, bodyText }: Case): Response {
  const text = body === undefined ? (bodyText ?? '') : JSON.stringify(body);
  return new Response(text === '' ? null : text, { status, headers });
}

const pathOf = ({ path }: Issue): string => path.join('.');
const isAnyOf = (wanted: unknown, got: unknown): boolean =>
  Array.isArray(wanted) ? wanted.includes(got) : (wanted ?? undefined) === got;

/** Whether what the error tells is what the expectation wants, key by key. */
const judges: { [K in keyof Expectation]-?: (error: ApiError, wanted: Expectation[K]) => boolean } = {
  kind: ({ kind }, wanted) => isAnyOf(wanted, kind),
  code: ({ code }, wanted) => isAnyOf(wanted, code),
  message: ({ message }, wanted) => isAnyOf(wanted, message.trim()),
  issues: ({ issues }, wanted = []) =>
    isSame(
      issues.map(pathOf),
      wanted.map(({ path }) => path),
    ) && wanted.every((one) => issues.some((got) => tells(got, one))),
  requestId: ({ requestId }, wanted) => isAnyOf(wanted, requestId),
  retryAfterSeconds: ({ retryAfterMs }, wanted) =>
    typeof wanted === 'number'
      ? Math.abs((retryAfterMs ?? Number.NaN) / 1000 - wanted) <= 1
      : retryAfterMs === undefined,
  limit: ({ limit }, wanted) =>
    wanted
      ? Object.entries(wanted).every(([key, value]) => limit?.[key as 'max'] === value)
      : limit === undefined,
  docsUrl: ({ docsUrl }, wanted) => isAnyOf(wanted, docsUrl),
};

function tells(got: Issue, { path, message, code }: ExpectedIssue): boolean {
  return (
    pathOf(got) === path &&
    (message === undefined || got.message === message) &&
    (code === undefined || got.code === code)
  );
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.toSorted().join('\n') === b.toSorted().join('\n');

function wrongIn(error: ApiError, wanted: Expectation): unknown[] {
  return Object.entries(wanted).flatMap(([key, value]) => {
    const isRight = judges[key as keyof Expectation] as (error: ApiError, value: unknown) => boolean;
    const got = key === 'retryAfterSeconds' ? error.retryAfterMs : error[key as 'kind'];
    return isRight(error, value) ? [] : [{ key, wanted: value, got }];
  });
}

describe.each(['frameworks', 'saas', 'wider', 'general'])('the corpus: %s', (folder) => {
  test.each(casesIn(folder).map((one) => [one.id, one] as const))('%s', async (_id, one) => {
    expect(wrongIn(await parseResponse(responseOf(one)), one.expect)).toEqual([]);
  });
});
