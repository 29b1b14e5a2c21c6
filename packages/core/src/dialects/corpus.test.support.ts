import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ApiError } from '../normalise/apiError.ts';

/** What a reader should understand; a key that is absent is not judged, a list means that any of it is right. */
export interface CorpusExpectation {
  readonly kind?: string | readonly string[];
  readonly code?: string | readonly string[] | null;
  readonly message?: string | readonly string[];
  readonly issues?: readonly { readonly path: string; readonly message?: string; readonly code?: string }[];
  readonly requestId?: string | readonly string[];
  readonly retryAfterSeconds?: number | null;
  readonly limit?: Readonly<Record<string, unknown>> | null;
  readonly docsUrl?: string;
}

export interface CorpusCase {
  readonly id: string;
  readonly api: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly bodyText?: string;
  readonly expect: CorpusExpectation;
}

const corpus = fileURLToPath(new URL('../../../../tests/corpus', import.meta.url));

/** Every case of the corpus. */
export const corpusCases: readonly CorpusCase[] = ['frameworks', 'saas', 'wider'].flatMap((folder) =>
  readdirSync(`${corpus}/${folder}`).flatMap((file): CorpusCase[] =>
    JSON.parse(readFileSync(`${corpus}/${folder}/${file}`, 'utf8')),
  ),
);

const isOneOf = (wanted: unknown, got: unknown): boolean =>
  Array.isArray(wanted) ? wanted.includes(got) : wanted === got;

/** What of the error is not as the case asks for, as it is; empty where all is. */
export function differences(error: ApiError, wanted: CorpusExpectation): Readonly<Record<string, unknown>> {
  const { kind, requestId, docsUrl, limit } = error;
  const told = error.issues.map((issue) => ({ ...issue, path: issue.path.join('.') }));
  const seconds = error.retryAfterMs === undefined ? null : error.retryAfterMs / 1000;
  const got = { kind, code: error.code ?? null, message: error.message.trim(), requestId, docsUrl };
  const wrong: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(got)) {
    const asked = wanted[key as keyof typeof got];
    if (asked !== undefined && !isOneOf(asked, value)) wrong[key] = value;
  }
  const { issues = told, retryAfterSeconds = seconds } = wanted;
  const isTold = (asked: object): boolean =>
    told.some((issue) =>
      Object.entries(asked).every(([key, value]) => issue[key as keyof typeof issue] === value),
    );
  if (issues.length !== told.length || !issues.every(isTold)) wrong['issues'] = told;
  const isSoon = Math.abs((seconds ?? 0) - (retryAfterSeconds ?? 0)) <= 1;
  if ((retryAfterSeconds === null) !== (seconds === null) || !isSoon) wrong['retryAfterSeconds'] = seconds;
  for (const [key, value] of Object.entries(wanted.limit ?? {})) {
    if (limit?.[key as keyof typeof limit] !== value) wrong['limit'] = limit;
  }
  return wrong;
}
