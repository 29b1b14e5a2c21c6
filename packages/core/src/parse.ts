import { defaultCarriers } from './carriers/index.ts';
import { jsonStandards } from './dialects/jsonStandards.ts';
import type { CodeTable } from './codes/codeTable.ts';
import { isApiError, type ApiError } from './normalise/apiError.ts';
import { normalise } from './normalise/normalise.ts';
import type { Carrier } from './read/carrier.ts';
import type { Evidence } from './read/evidence.ts';
import { read } from './read/read.ts';
import { readResponse } from './read/readResponse.ts';
import type { Dialect } from './recognise/dialect.ts';
import { recognise } from './recognise/recognise.ts';

export interface ParseOptions {
  /** Asked before the standards. */
  readonly dialects?: readonly Dialect[];
  readonly carriers?: readonly Carrier[];
  readonly codes?: CodeTable;
  /** The time that relative dates are held against, in milliseconds since 1970. Default now. */
  readonly now?: number;
}

/** Understands whatever was thrown, without configuration. Never throws. A `Response` is judged by status and headers alone. */
export function parseError(thrown: unknown, options: ParseOptions = {}): ApiError {
  if (isApiError(thrown)) return thrown;
  return errorFrom(read(thrown, options.carriers ?? defaultCarriers), options);
}

/**
 * Understands a `Response`, reading its body (bounded in size and time). Never rejects.
 * A thrown value is taken as well; one that holds an unread response has it read.
 */
export async function parseResponse(response: unknown, options: ParseOptions = {}): Promise<ApiError> {
  if (isApiError(response)) return response;
  return errorFrom(await readResponse(response, options.carriers ?? []), options);
}

function errorFrom(evidence: Evidence, options: ParseOptions): ApiError {
  const dialects = options.dialects ? [...options.dialects, ...jsonStandards] : jsonStandards;
  const reading = recognise(evidence, dialects);
  return normalise(evidence, reading, { dialects, codes: options.codes }, options.now ?? Date.now());
}
