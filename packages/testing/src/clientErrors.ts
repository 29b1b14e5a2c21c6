import type { SampleAnswer } from './sampleResponse.ts';

/** An error of another library's class, by name. */
export function named(name: string, message: string, fields: object): Error {
  return Object.assign(new Error(message), { name }, fields);
}

/** The body as text, as it goes over the wire. */
export function textOf({ body, bodyText }: SampleAnswer): string {
  return body === undefined ? (bodyText ?? '') : JSON.stringify(body);
}

/** The body as a client that expects JSON gives it; undefined where it is none. */
export function jsonOf(answer: SampleAnswer): unknown {
  try {
    return JSON.parse(textOf(answer)) as unknown;
  } catch {
    return undefined;
  }
}

/** An answer in GraphQL's form (GraphQL specification, section 7.1). */
export interface GraphqlAnswer {
  readonly errors: readonly { readonly message: string }[];
  readonly data?: unknown;
  readonly extensions?: unknown;
}

export function graphqlErrors(answer: SampleAnswer): GraphqlAnswer | undefined {
  const body = jsonOf(answer) as Partial<GraphqlAnswer> | undefined;
  if (!Array.isArray(body?.errors) || body.errors.length === 0) return undefined;
  // What isn't GraphQL has complaints by field in `errors`.
  return body.errors.every((error) => typeof (error as { message?: unknown })?.message === 'string')
    ? (body as GraphqlAnswer)
    : undefined;
}

/** The codes of gRPC and Connect; the number of each is its place, from 1. */
const grpcCodes = [
  'canceled',
  'unknown',
  'invalid_argument',
  'deadline_exceeded',
  'not_found',
  'already_exists',
  'permission_denied',
  'resource_exhausted',
  'failed_precondition',
  'aborted',
  'out_of_range',
  'unimplemented',
  'internal',
  'unavailable',
  'data_loss',
  'unauthenticated',
];

/** What Connect makes of a status where the body isn't its own ("HTTP to error code" of the Connect protocol). */
const codeOfStatus: Readonly<Record<number, string>> = {
  400: 'internal',
  401: 'unauthenticated',
  403: 'permission_denied',
  404: 'unimplemented',
  429: 'unavailable',
  502: 'unavailable',
  503: 'unavailable',
  504: 'unavailable',
};

export function connectError(answer: SampleAnswer): Error {
  const body = jsonOf(answer) as { code?: unknown; message?: unknown; details?: unknown } | undefined;
  const own = grpcCodes.find((code) => code === body?.code);
  const word = own ?? codeOfStatus[answer.status] ?? 'unknown';
  const rawMessage = body === undefined ? `HTTP ${answer.status}` : textAt(body.message);
  return named('ConnectError', `[${word}] ${rawMessage}`, {
    code: grpcCodes.indexOf(word) + 1,
    rawMessage,
    metadata: new Headers(answer.headers),
    details: Array.isArray(body?.details) ? body.details : [],
    cause: undefined,
  });
}

function textAt(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
