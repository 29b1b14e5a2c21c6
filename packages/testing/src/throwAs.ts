import { toResponse } from '@tactful/core/samples';
import type { SampleAnswer } from './sampleResponse.ts';
import { lostAs, type Loss } from './lostAs.ts';
import { connectError, graphqlErrors, jsonOf, named, textOf } from './clientErrors.ts';

/** The request that the answer is to. */
export interface ThrownRequest {
  /** Default POST. */
  readonly method?: string;
  /** Default `https://api.example.com/things`. */
  readonly url?: string;
}

/**
 * Whose errors can be made. `fetch` throws nothing itself: the `Response`, as code throws it that looks at `ok`.
 * `nextAction` is what a page gets in production when a server action of Next.js throws.
 */
export const thrownClients = [
  'fetch',
  'axios',
  'ky',
  'ofetch',
  'got',
  'superagent',
  'openapiFetch',
  'rtkQuery',
  'reactRouter',
  'trpcClient',
  'apollo',
  'urql',
  'graphqlRequest',
  'connect',
  'supabase',
  'nextAction',
] as const;

export type ThrownClient = (typeof thrownClients)[number];

interface Sent {
  readonly method: string;
  readonly url: string;
}

/** What React says in place of an error of the server (`react-server-dom`). */
const withheld =
  'An error occurred in the Server Components render. The specific message is omitted in production builds to avoid ' +
  'leaking sensitive details. A digest property is included on this error instance which may provide additional ' +
  'details about the nature of the error.';

const wraps: Readonly<Record<ThrownClient, (answer: SampleAnswer, sent: Sent) => unknown>> = {
  fetch: (answer) => toResponse(answer),
  axios: (answer, { method, url }) => {
    const config = { method: method.toLowerCase(), url, headers: {} };
    const code = answer.status < 500 ? 'ERR_BAD_REQUEST' : 'ERR_BAD_RESPONSE';
    return named('AxiosError', `Request failed with status code ${answer.status}`, {
      isAxiosError: true,
      code,
      config,
      request: {},
      status: answer.status,
      response: {
        status: answer.status,
        statusText: '',
        headers: { ...answer.headers },
        data: jsonOf(answer) ?? textOf(answer),
        config,
        request: {},
      },
    });
  },
  ky: (answer, { method, url }) =>
    named('HTTPError', `Request failed with status code ${answer.status}: ${method} ${url}`, {
      response: toResponse(answer),
      request: new Request(url, { method }),
      options: {},
      data: jsonOf(answer) ?? (textOf(answer) || undefined),
    }),
  ofetch: (answer, { method, url }) =>
    named('FetchError', `[${method}] "${url}": ${answer.status}`, {
      request: url,
      options: { method, headers: new Headers() },
      response: toResponse(answer),
      status: answer.status,
      statusCode: answer.status,
      data: jsonOf(answer) ?? (textOf(answer) || undefined),
    }),
  got: (answer, { method, url }) =>
    named('HTTPError', `Request failed with status code ${answer.status}: ${method} ${url}`, {
      code: 'ERR_NON_2XX_3XX_RESPONSE',
      timings: {},
      options: { method, url: new URL(url), headers: {} },
      response: {
        statusCode: answer.status,
        headers: { ...answer.headers },
        body: jsonOf(answer) ?? textOf(answer),
      },
    }),
  superagent: (answer, { method, url }) =>
    Object.assign(new Error('Unsuccessful'), {
      status: answer.status,
      response: {
        status: answer.status,
        header: { ...answer.headers },
        headers: { ...answer.headers },
        text: textOf(answer),
        body: jsonOf(answer) ?? {},
        request: { method, url, header: {} },
      },
    }),
  openapiFetch: (answer) => ({
    error: jsonOf(answer) ?? textOf(answer),
    response: toResponse(answer),
  }),
  rtkQuery: (answer) => {
    const data = jsonOf(answer) ?? (textOf(answer) || null);
    return typeof data === 'string'
      ? {
          status: 'PARSING_ERROR',
          originalStatus: answer.status,
          data,
          error: 'SyntaxError: Unexpected token in JSON',
        }
      : { status: answer.status, data };
  },
  reactRouter: (answer) => ({
    status: answer.status,
    statusText: '',
    internal: false,
    data: jsonOf(answer) ?? textOf(answer),
  }),
  trpcClient: (answer) => {
    const responseJSON = jsonOf(answer);
    // Of what isn't JSON it keeps only that it couldn't be read.
    if (responseJSON === undefined)
      return named('TRPCClientError', 'Unexpected token in JSON', {
        cause: new SyntaxError('Unexpected token'),
      });
    const shape = (responseJSON as { error?: { message?: string; data?: unknown } }).error;
    const isItsOwn = typeof shape === 'object' && shape.data !== undefined;
    return named('TRPCClientError', (isItsOwn && shape.message) || 'Unable to transform response', {
      ...(isItsOwn && { shape, data: shape.data }),
      meta: { response: toResponse(answer), responseJSON },
    });
  },
  apollo: (answer) => {
    const answered = graphqlErrors(answer);
    if (!answered)
      return named('ServerError', `Response not successful: Received status code ${answer.status}`, {
        response: toResponse(answer),
        statusCode: answer.status,
        bodyText: textOf(answer),
      });
    return named('CombinedGraphQLErrors', answered.errors.map(({ message }) => message).join('\n'), answered);
  },
  urql: (answer) => {
    const { errors = [] } = graphqlErrors(answer) ?? {};
    const networkError = errors.length === 0 ? new Error('Unsuccessful') : undefined;
    return named('CombinedError', networkError ? '[Network] Unsuccessful' : '[GraphQL]', {
      graphQLErrors: errors,
      networkError,
      response: toResponse(answer),
    });
  },
  graphqlRequest: (answer) =>
    named('ClientError', `GraphQL Error (Code: ${answer.status})`, {
      response: {
        status: answer.status,
        headers: new Headers(answer.headers),
        body: textOf(answer),
        ...graphqlErrors(answer),
      },
      request: { query: 'mutation { send }', variables: {} },
    }),
  connect: connectError,
  supabase: (answer) => {
    const fields = (jsonOf(answer) ?? { message: textOf(answer) }) as Record<string, unknown>;
    const { message = '', code, details, hint } = fields;
    return named('PostgrestError', String(message), { code, details, hint });
  },
  nextAction: () => named('Error', withheld, { digest: '2338592478' }),
};

/**
 * What a client throws for an answer (a status will do), or when none arrives (`network`, `timeout`, `aborted`), as far as
 * error handling looks at it: properties and their types are those of the real error, class and stack are not. What a
 * client loses of an answer, such as its headers, is lost here as well.
 */
export function thrownBy(
  client: ThrownClient,
  answer: number | SampleAnswer | Loss,
  request: ThrownRequest = {},
): unknown {
  const { method = 'POST', url = 'https://api.example.com/things' } = request;
  const sent = { method: method.toUpperCase(), url };
  if (typeof answer === 'string') return lostAs(client, answer, sent);
  return wraps[client](typeof answer === 'number' ? { status: answer } : answer, sent);
}

/** The same as a call that fails: `save: () => throwAs('axios', sample)`. */
export function throwAs(
  client: ThrownClient,
  answer: number | SampleAnswer | Loss,
  request?: ThrownRequest,
): Promise<never> {
  return Promise.reject(thrownBy(client, answer, request));
}
