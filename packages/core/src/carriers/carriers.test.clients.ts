import { createRequire } from 'node:module';
import { ApolloClient, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { createClient as createConnectClient } from '@connectrpc/connect';
import { createConnectTransport, createGrpcWebTransport } from '@connectrpc/connect-web';
import { configureStore } from '@reduxjs/toolkit';
import { createApi, fetchBaseQuery } from '@reduxjs/toolkit/query';
import { createClient as createSupabaseClient } from '@supabase/supabase-js';
import { createTRPCUntypedClient, httpBatchLink, httpLink } from '@trpc/client';
import { Client as UrqlClient, fetchExchange } from '@urql/core';
import * as apollo3 from 'apollo-client-3/core/index.js';
import axios from 'axios';
import { got } from 'got';
import { GraphQLClient } from 'graphql-request';
import ky from 'ky';
import ky1 from 'ky-1';
import { ofetch } from 'ofetch';
import createOpenApiClient from 'openapi-fetch';
import { createStaticHandler } from 'react-router';
import { noEmail, type Answer } from './carriers.test.answers.ts';

/** What every client is made to send; no evidence may know it. */
export const attempted = { password: 'attempted-secret' };
const headers = { 'Idempotency-Key': 'k-1' };
const method = 'POST';
const mutation = 'mutation { signUp }';

export interface Call {
  readonly url: string;
  readonly signal?: AbortSignal;
  /** Milliseconds after which the client itself gives up. */
  readonly timeout?: number;
}

/** What of an answer can still be said. */
export interface Seen {
  readonly status?: number | undefined;
  readonly body?: unknown;
  readonly requestId?: string | undefined;
  readonly retryAfter?: string | undefined;
}

export interface Client {
  readonly name: string;
  readonly carrier: string;
  /** Rejects with what the client throws. */
  call(call: Call): Promise<unknown>;
  /** What the client itself doesn't keep, of every answer and of some. */
  readonly keeps?: Seen;
  readonly keepsOf?: Partial<Record<Answer, Seen>>;
  /** What is known of the request beside its address. */
  readonly request?: object;
  readonly addressKnown?: boolean;
  /** Who opens what the client passes on as `fetch` gave it. */
  readonly unreachedBy?: string;
  readonly stoppedBy?: string;
  /** What a client can't do, or makes look like something else. */
  readonly stops?: { readonly timeout?: 'aborted' | 'never'; readonly aborted?: 'never' };
}

const rejectWith = async (result: PromiseLike<{ error?: unknown }>): Promise<never> => {
  throw (await result).error;
};
const signalOf = ({ signal, timeout }: Call): AbortSignal | undefined =>
  timeout ? AbortSignal.timeout(timeout) : signal;
const init = (call: Call) => {
  const signal = signalOf(call);
  return { ...(signal && { signal }) };
};
export const noHeaders = { requestId: undefined, retryAfter: undefined };
const used = { format: 'unreadable', why: 'used' };
const onlyUsed = { status: undefined, body: used, ...noHeaders };

const http: readonly Client[] = [
  {
    name: 'axios',
    carrier: 'axios',
    call: ({ url, ...options }) => axios.post(url, attempted, { headers, ...options }),
    request: { method, idempotent: true },
  },
  {
    name: 'axios with its fetch adapter and a base address',
    carrier: 'axios',
    call: ({ url, ...options }) =>
      axios.post(new URL(url).pathname, attempted, {
        baseURL: new URL(url).origin,
        adapter: 'fetch',
        headers,
        ...options,
      }),
    request: { method, idempotent: true },
  },
  {
    name: 'axios that was asked for a file',
    carrier: 'axios',
    call: ({ url, ...options }) =>
      axios.post(url, attempted, { adapter: 'fetch', responseType: 'blob', headers, ...options }),
    addressKnown: false,
  },
  {
    name: 'ky 2',
    carrier: 'ky',
    call: ({ url, ...options }) => ky.post(url, { json: attempted, headers, retry: 0, ...options }).json(),
    request: { method, idempotent: true },
    unreachedBy: 'fetchFailure',
    stoppedBy: 'abort',
  },
  {
    name: 'ky 1',
    carrier: 'ky',
    call: ({ url, ...options }) => ky1.post(url, { json: attempted, headers, retry: 0, ...options }).json(),
    unreachedBy: 'fetchFailure',
    stoppedBy: 'abort',
  },
  {
    name: 'ofetch',
    carrier: 'ofetch',
    call: ({ url, ...options }) => ofetch(url, { method, body: attempted, headers, retry: 0, ...options }),
    request: { method, idempotent: true },
  },
  {
    name: 'got',
    carrier: 'got',
    call: ({ url, timeout, ...options }) =>
      got
        .post(url, {
          json: attempted,
          headers,
          retry: { limit: 0 },
          ...options,
          ...(timeout && { timeout: { request: timeout } }),
        })
        .json(),
    request: { method, idempotent: true },
  },
  {
    name: 'superagent',
    carrier: 'superagent',
    call: ({ url, signal, timeout }) => {
      const request = superagent.post(url).set(headers).send(attempted);
      signal?.addEventListener('abort', () => {
        request.abort();
      });
      return timeout ? request.timeout(timeout) : request;
    },
    request: { method, idempotent: true },
    unreachedBy: 'systemError',
  },
  {
    name: 'openapi-fetch',
    carrier: 'openapiFetch',
    call: async (call) => {
      const api = createOpenApiClient<{ '/': { post: object } }>({ baseUrl: call.url });
      throw await api.POST('/', { body: attempted, headers, ...init(call) } as never);
    },
    unreachedBy: 'fetchFailure',
    stoppedBy: 'abort',
  },
  {
    name: "RTK Query's base query",
    carrier: 'rtkQuery',
    call: async ({ url, timeout, signal = new AbortController().signal }) => {
      const baseQuery = fetchBaseQuery({ baseUrl: url, ...(timeout && { timeout }) });
      const api = {
        signal,
        dispatch: () => {},
        getState: () => ({}),
        abort: () => {},
        extra: {},
        endpoint: '',
        type: 'mutation',
      };
      throw await baseQuery({ url: '', method, body: attempted, headers }, api as never, {});
    },
    request: { method, idempotent: true },
  },
  {
    name: 'RTK Query unwrapped',
    carrier: 'rtkQuery',
    call: ({ url }) => dispatched(url).unwrap(),
    keeps: noHeaders,
    addressKnown: false,
    stops: { timeout: 'never', aborted: 'never' },
  },
  {
    name: 'React Router',
    carrier: 'reactRouter',
    call: async (call) => {
      const loader = async () => {
        throw await fetch(call.url, { method, ...init(call) });
      };
      const context = await createStaticHandler([{ id: 'app', path: '/', loader }]).query(
        new Request('http://app.test/'),
      );
      throw context instanceof Response ? context : context.errors?.['app'];
    },
    keeps: noHeaders,
    addressKnown: false,
    unreachedBy: 'fetchFailure',
    stoppedBy: 'abort',
  },
];

const others: readonly Client[] = [
  {
    name: 'tRPC',
    carrier: 'trpcClient',
    call: (call) =>
      createTRPCUntypedClient({ links: [httpLink({ url: call.url, headers })] }).mutation(
        'signUp',
        attempted,
        init(call),
      ),
    keepsOf: { '502': onlyUsed, '503': onlyUsed },
    stops: { timeout: 'aborted' },
  },
  {
    name: 'tRPC in a batch',
    carrier: 'trpcClient',
    call: (call) =>
      createTRPCUntypedClient({ links: [httpBatchLink({ url: call.url })] }).mutation(
        'signUp',
        attempted,
        init(call),
      ),
    keepsOf: { '502': onlyUsed, '503': onlyUsed },
    stops: { timeout: 'aborted' },
  },
  {
    name: 'Apollo Client 4',
    carrier: 'apollo',
    call: (call) =>
      new ApolloClient({ link: new HttpLink({ uri: call.url }), cache: new InMemoryCache() }).mutate({
        mutation: gql(mutation),
        context: { fetchOptions: init(call) },
      }),
    unreachedBy: 'fetchFailure',
    stoppedBy: 'abort',
  },
  {
    name: 'Apollo Client 3',
    carrier: 'apollo',
    call: (call) =>
      new apollo3.ApolloClient({
        link: new apollo3.HttpLink({ uri: call.url }),
        cache: new apollo3.InMemoryCache(),
      }).mutate({ mutation: apollo3.gql(mutation), context: { fetchOptions: init(call) } }),
  },
  {
    name: 'urql',
    carrier: 'urql',
    call: ({ url }) =>
      rejectWith(
        new UrqlClient({ url, exchanges: [fetchExchange], preferGetMethod: false })
          .mutation(mutation, {})
          .toPromise(),
      ),
    keepsOf: { '422': { body: used }, '502': { body: used } },
    stops: { timeout: 'never', aborted: 'never' },
  },
  {
    name: 'graphql-request',
    carrier: 'graphqlRequest',
    call: (call) => new GraphQLClient(call.url, { ...init(call), headers }).request(mutation, attempted),
    addressKnown: false,
    unreachedBy: 'fetchFailure',
    stoppedBy: 'abort',
  },
  {
    name: 'Connect',
    carrier: 'connect',
    call: ({ url, signal, timeout }) => rpc(createConnectTransport({ baseUrl: url }), signal, timeout),
    keepsOf: {
      '422': { status: undefined, body: { format: 'json', value: { code: 2, message: '', details: [] } } },
      '502': { body: used },
    },
    addressKnown: false,
  },
  {
    name: 'gRPC-Web',
    carrier: 'connect',
    call: ({ url, signal, timeout }) => rpc(createGrpcWebTransport({ baseUrl: url }), signal, timeout),
    keepsOf: { '422': { body: used }, '502': { body: used } },
    addressKnown: false,
  },
  {
    name: "Supabase's database",
    carrier: 'supabase',
    call: (call) => {
      const insertion = supabase(call.url).from('people').insert(attempted);
      const signal = signalOf(call);
      return rejectWith(
        signal ? insertion.abortSignal(signal) : insertion.throwOnError().then((error) => ({ error })),
      );
    },
    keeps: { status: undefined, ...noHeaders },
    keepsOf: { '422': { body: { format: 'json', value: { code: noEmail.code, message: '' } } } },
    addressKnown: false,
    unreachedBy: 'fetchFailure',
  },
  {
    name: "Supabase's sign-in",
    carrier: 'supabase',
    call: ({ url }) => rejectWith(supabase(url).auth.signInWithPassword({ email: 'a@b.test', ...attempted })),
    keeps: noHeaders,
    keepsOf: { '502': { body: { format: 'none' } } },
    addressKnown: false,
    stops: { timeout: 'never', aborted: 'never' },
  },
  {
    name: "Supabase's storage",
    carrier: 'supabase',
    call: ({ url }) => rejectWith(supabase(url).storage.from('files').upload('a.txt', attempted.password)),
    keeps: noHeaders,
    keepsOf: {
      '502': { body: { format: 'json', value: { message: 'Bad Gateway' } } },
      '503': { body: { format: 'json', value: { message: 'Service Unavailable' } } },
    },
    addressKnown: false,
    stops: { timeout: 'never', aborted: 'never' },
  },
  {
    name: "Supabase's functions",
    carrier: 'supabase',
    call: (call) =>
      rejectWith(supabase(call.url).functions.invoke('sign-up', { body: attempted, ...init(call) })),
  },
];

// superagent has no types of its own.
interface SuperagentRequest extends Promise<unknown> {
  set(headers: object): SuperagentRequest;
  send(body: object): SuperagentRequest;
  timeout(ms: number): SuperagentRequest;
  abort(): void;
}
const require = createRequire(import.meta.url);
const superagent = require('superagent') as { post(url: string): SuperagentRequest };

// Only Connect itself depends on protobuf.
const { EmptySchema } = createRequire(require.resolve('@connectrpc/connect'))('@bufbuild/protobuf/wkt') as {
  EmptySchema: object;
};
type Transport = ReturnType<typeof createConnectTransport>;
function rpc(transport: Transport, signal?: AbortSignal, timeoutMs?: number): Promise<unknown> {
  const parent = { kind: 'service', typeName: 'test.People', methods: [] as object[] };
  parent.methods = [
    {
      kind: 'rpc',
      name: 'SignUp',
      localName: 'signUp',
      methodKind: 'unary',
      input: EmptySchema,
      output: EmptySchema,
      parent,
    },
  ];
  const client = createConnectClient(parent as never, transport) as unknown as {
    signUp(message: object, options: object): Promise<unknown>;
  };
  return client.signUp({}, { ...(signal && { signal }), ...(timeoutMs && { timeoutMs }) });
}

function supabase(url: string) {
  return createSupabaseClient(url, 'key', {
    auth: { persistSession: false, autoRefreshToken: false },
    // Node 20 has no WebSocket.
    realtime: { transport: EventTarget as never },
  });
}

function dispatched(baseUrl: string) {
  const api = createApi({
    baseQuery: fetchBaseQuery({ baseUrl }),
    endpoints: (build) => ({
      signUp: build.mutation<unknown, object>({ query: (body) => ({ url: '', method, body }) }),
    }),
  });
  const { dispatch } = configureStore({
    reducer: { [api.reducerPath]: api.reducer },
    middleware: (standard) => standard().concat(api.middleware),
  });
  return dispatch(api.endpoints.signUp.initiate(attempted));
}

export const clients: readonly Client[] = [...http, ...others];
