/** A case-insensitive view over response headers, whatever held them. Names are lower-case. */
export interface HeaderView {
  get(name: string): string | undefined;
  names(): readonly string[];
}

/** What is needed of a `Response`; another realm's, a polyfill's and a mock's count as well. */
export interface ResponseLike {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  readonly type?: string;
  readonly url?: string;
  readonly redirected?: boolean;
  readonly bodyUsed?: boolean;
  readonly body?: ReadableStream<Uint8Array> | null;
  text(): Promise<string>;
}

/** The body as far as it could be read, before anyone asks what it says. */
export type Body =
  | { readonly format: 'json'; readonly value: unknown }
  | { readonly format: 'text' | 'html' | 'xml'; readonly text: string }
  | { readonly format: 'none' }
  /** There is one, but it was not read: a stream that a synchronous caller can't wait for. */
  | { readonly format: 'unread'; readonly response?: ResponseLike }
  /** It did not arrive whole, in time, or as what it said it was. */
  | { readonly format: 'unreadable'; readonly why: 'too_large' | 'too_slow' | 'broken' | 'used' };

/** The request that led here, as far as the carrier knows it. */
export interface RequestTrace {
  readonly method?: string;
  readonly url?: string;
  /** The answer came from another address than was asked. */
  readonly redirected?: boolean;
  /** True when the request carried an idempotency key. */
  readonly idempotent?: boolean;
}

/** A response arrived. */
export interface Responded {
  readonly type: 'responded';
  /** Undefined when only a body was thrown and no response was at hand. */
  readonly status?: number;
  readonly headers: HeaderView;
  readonly body: Body;
  readonly request?: RequestTrace;
}

/** A request was made and no response arrived. */
export interface NotReached {
  readonly type: 'notReached';
  readonly why: 'offline' | 'network' | 'timeout' | 'aborted';
  readonly request?: RequestTrace;
}

/** Nothing of this came from a request: a bug in the page, a rejected promise, a string. */
export interface NotHttp {
  readonly type: 'notHttp';
  readonly thrown: unknown;
  /** The kit's own word for it, where a carrier knows one. */
  readonly code?: string;
}

/** What the first room found out: what arrived. `carrier` names who opened it. */
export type Evidence = (Responded | NotReached | NotHttp) & { readonly carrier: string };

/** What was found in a thrown value; undefined where nobody knows anything of it. */
export type Found = Evidence | undefined;
