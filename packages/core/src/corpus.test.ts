import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parseResponse } from './parse.ts';
import type { Issue } from './vocabulary/issue.ts';

/** What a reader should understand; a key that is absent is not judged, a list means that any of it is right. */
interface Expectation {
  readonly kind?: string | readonly string[];
  readonly code?: string | readonly string[] | null;
  readonly message?: string | readonly string[];
  readonly issues?: readonly { readonly path: string; readonly message?: string; readonly code?: string }[];
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

const anyOf = (wanted: unknown): unknown => (Array.isArray(wanted) ? expect.toBeOneOf(wanted) : wanted);
const pathOf = ({ path }: Issue): string => path.join('.');

describe.each(['frameworks', 'saas', 'wider'])('the corpus: %s', (folder) => {
  test.each(casesIn(folder).map((one) => [one.id, one] as const))('%s', async (_id, one) => {
    const error = await parseResponse(responseOf(one));
    const { kind, code, message, issues, requestId, retryAfterSeconds, limit, docsUrl } = one.expect;
    if (kind !== undefined) expect(error.kind).toEqual(anyOf(kind));
    if (code !== undefined) expect(error.code ?? null).toEqual(anyOf(code));
    if (message !== undefined) expect(error.message.trim()).toEqual(anyOf(message));
    if (issues !== undefined) {
      expect(error.issues.map(pathOf).toSorted()).toEqual(issues.map(({ path }) => path).toSorted());
      for (const { path, ...told } of issues) {
        expect(error.issues.map((issue) => ({ ...issue, path: pathOf(issue) }))).toContainEqual(
          expect.objectContaining({ path, ...told }),
        );
      }
    }
    if (requestId !== undefined) expect(error.requestId).toEqual(anyOf(requestId));
    if (retryAfterSeconds === null) expect(error.retryAfterMs).toBeUndefined();
    else if (retryAfterSeconds !== undefined) {
      expect(Math.abs((error.retryAfterMs ?? Number.NaN) / 1000 - retryAfterSeconds)).toBeLessThanOrEqual(1);
    }
    if (limit) expect(error.limit).toMatchObject(limit);
    if (docsUrl !== undefined) expect(error.docsUrl).toBe(docsUrl);
  });
});
