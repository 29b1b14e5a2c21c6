import type { Variant } from '../vocabulary/variant.ts';
import type { Occasion } from '../situation/situation.ts';
import type { Kind } from '../vocabulary/kind.ts';
import type { Limit } from '../vocabulary/limit.ts';
import type { Remedy } from '../vocabulary/remedy.ts';

/** What a reader should understand of a sample. What is absent, the response does not say. */
export interface Expectation {
  readonly kind: Kind;
  /** The most specific machine-readable code, as sent or, where it is left out, as documented; `null`: none. */
  readonly code: string | null;
  readonly message?: string;
  /** Every complaint about a field: its path with dots, its text, its code. */
  readonly issues: readonly { readonly path: string; readonly message?: string; readonly code?: string }[];
  readonly requestId?: string;
  readonly retryAfterSeconds?: number;
  readonly limit?: Limit;
  /** Which of the kit's own texts says it. */
  readonly variant: Variant;
  /** What the person can do, most helpful first. */
  readonly remedies: readonly Remedy[];
}

/** An error response that an API documents, or that it could send for one of its codes, with what is to be understood. */
export interface Sample {
  /** Unique, in kebab case, begins with the dialect's id. */
  readonly id: string;
  /** The API's usual name. */
  readonly api: string;
  /** Where the response is documented. */
  readonly source: string;
  /** It stands like this in the documentation, word for word; otherwise it was made up for the sake of its code. */
  readonly documented?: true;
  /** Nothing in the response tells which API sent it, so no dialect claims it. */
  readonly anonymous?: true;
  readonly status: number;
  /** Lower-case names. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The body as JSON. */
  readonly body?: unknown;
  /** The body as text, where it isn't JSON. Neither: there is none. */
  readonly bodyText?: string;
  /** How a request that is answered like this usually came about. */
  readonly occasion: Occasion;
  readonly expect: Expectation;
}
