import type { NotHttp, NotReached, RequestTrace, Responded } from './evidence.ts';

/** What a carrier says of a thrown value: what arrived, a cause to look into instead, or a response still to be read. */
export type Opened =
  | Responded
  | NotReached
  | NotHttp
  /** The thrown value only wraps another one. */
  | { readonly type: 'wraps'; readonly inner: unknown; readonly request?: RequestTrace };

/** Knows how one client library wraps a failure. Carriers know nothing of what the body says. */
export interface Carrier {
  readonly id: string;
  /** Asked only about errors, and about records that have the `name` of one. */
  readonly errorsOnly?: boolean;
  /** Opens the thrown value, or answers undefined when it isn't this library's. May throw: that counts as undefined. */
  open(thrown: object): Opened | undefined;
}
