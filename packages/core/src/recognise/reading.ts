import type { Issue } from '../vocabulary/issue.ts';
import type { Kind } from '../vocabulary/kind.ts';
import type { Limit } from '../vocabulary/limit.ts';
import type { Params } from '../vocabulary/params.ts';

/** How long to wait, as the body says it. */
export interface StatedWait {
  /** Milliseconds. */
  readonly ms: number;
  /** Taken from a sentence rather than from a field. */
  readonly guessed?: boolean;
}

/** An authentication challenge (RFC 9110 section 11.6.1). */
export interface Challenge {
  readonly scheme: string;
  readonly params: Readonly<Record<string, string>>;
}

/** What the letter says in its own words, before status and headers are weighed. */
export interface Reading {
  /** Which dialect or reader understood it. */
  readonly dialect: string;
  /** True when the body itself declares failure, which counts under a 2xx status. */
  readonly failed?: boolean | undefined;
  /** Only where the format itself says which kind this is, whatever the code. */
  readonly kind?: Kind | undefined;
  /** The status that the body states; used when there is no HTTP status, or when that one says success. */
  readonly status?: number | undefined;
  /** The API's words for what happened, most specific first. */
  readonly codes?: readonly string[] | undefined;
  readonly message?: string | undefined;
  /** A short title beside the message: a code written in words. */
  readonly title?: string | undefined;
  /** Whom the format says its message is for. */
  readonly audience?: 'person' | 'developer' | undefined;
  /** The language of the message, as a BCP 47 tag. */
  readonly lang?: string | undefined;
  readonly issues?: readonly Issue[] | undefined;
  /** How many issues there were beyond those kept. */
  readonly issuesOmitted?: number | undefined;
  readonly requestId?: string | undefined;
  readonly wait?: StatedWait | undefined;
  /**
   * When the same may be sent again, as the body writes it: a date with a zone, an HTTP date, or seconds or milliseconds
   * since 1970. What is in the past says nothing.
   */
  readonly resumesAt?: string | undefined;
  /** When a quota, or the service, is there again, in the same spellings. Counts where that must be waited for. */
  readonly resetsAt?: string | undefined;
  readonly limit?: Limit | undefined;
  readonly docsUrl?: string | undefined;
  readonly params?: Params | undefined;
  /** Data came along with the error (GraphQL). */
  readonly partial?: boolean | undefined;
  /** The API's own answer to "may this be sent again". */
  readonly shouldRetry?: boolean | undefined;
}
