import { ApolloClient, ApolloLink, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { configureStore } from '@reduxjs/toolkit';
import { createApi, fetchBaseQuery } from '@reduxjs/toolkit/query';
import type { ErrorKit } from '@tactful/core';
import { axiosGate, gatedFetch, repeatingFetch, type Gate } from '@tactful/core/gate';
import { createTRPCUntypedClient, httpBatchLink } from '@trpc/client';
import { initTRPC, TRPCError } from '@trpc/server';
import { createHTTPHandler } from '@trpc/server/adapters/standalone';
import type { TRPC_ERROR_CODES_BY_KEY } from '@trpc/server/rpc';
import axios from 'axios';
import ky from 'ky';
import { ofetch } from 'ofetch';
import { apolloRetry } from './recipes/apolloRetry.ts';
import { axiosRetry } from './recipes/axiosRetry.ts';
import { rtkQueryRetry } from './recipes/rtkQueryRetry.ts';
import { trpcRetry } from './recipes/trpcRetry.ts';
import { startApi, type Api, type FullAnswer } from './startApi.ts';

/** Asks for a thing, and makes one. `key`: what the making can be recognised by. */
export interface Client {
  readonly ask: (signal?: AbortSignal) => Promise<unknown>;
  readonly make: (key?: string) => Promise<unknown>;
}

export interface Recipe {
  readonly name: string;
  /** Default `startApi`. */
  readonly serve?: () => Promise<Api>;
  readonly client: (url: string, kit: ErrorKit, gate: Gate) => Client;
}

const keyHeader = (key: string | undefined): Record<string, string> =>
  key === undefined ? {} : { 'Idempotency-Key': key };

/** How each client is set up with its recipe. */
export const recipes: readonly Recipe[] = [
  {
    name: 'fetch',
    client: (url, kit, gate) => {
      const send = repeatingFetch(gatedFetch(fetch, gate), kit);
      return {
        ask: (signal) => bodyOf(send(url, { ...(signal && { signal }) })),
        make: (key) => bodyOf(send(url, { method: 'POST', body: '{}', headers: keyHeader(key) })),
      };
    },
  },
  {
    name: 'ky',
    client: (url, kit, gate) => {
      const api = ky.create({
        retry: 0,
        timeout: false,
        fetch: repeatingFetch(gatedFetch(fetch, gate), kit),
      });
      return {
        ask: (signal) => api(url, { ...(signal && { signal }) }).json(),
        make: (key) => api.post(url, { json: {}, headers: keyHeader(key) }).json(),
      };
    },
  },
  {
    name: 'ofetch',
    client: (url, kit, gate) => {
      const api = ofetch.create({ retry: false }, { fetch: repeatingFetch(gatedFetch(fetch, gate), kit) });
      return {
        ask: (signal) => api(url, { ...(signal && { signal }) }),
        make: (key) => api(url, { method: 'POST', body: {}, headers: keyHeader(key) }),
      };
    },
  },
  {
    name: 'axios',
    client: (url, kit, gate) => {
      const api = axios.create();
      axiosGate(api, gate);
      axiosRetry(api, kit);
      return {
        ask: async (signal) => (await api.get<unknown>(url, { ...(signal && { signal }) })).data,
        make: async (key) => (await api.post<unknown>(url, {}, { headers: keyHeader(key) })).data,
      };
    },
  },
  { name: 'RTK Query', client: rtkQueryClient },
  { name: 'Apollo Client', serve: serveGraphql, client: apolloClient },
  { name: 'tRPC', serve: serveTrpc, client: trpcClient },
];

async function bodyOf(sent: Promise<Response>): Promise<unknown> {
  const response = await sent;
  if (!response.ok) throw response;
  return response.json();
}

/** Deletes a thing, too. */
interface RtkQueryClient extends Client {
  readonly remove: () => Promise<unknown>;
}

export function rtkQueryClient(url: string, kit: ErrorKit, gate: Gate): RtkQueryClient {
  const baseQuery = rtkQueryRetry(fetchBaseQuery({ baseUrl: url, fetchFn: gatedFetch(fetch, gate) }), kit);
  const api = createApi({
    baseQuery,
    endpoints: (build) => ({
      thing: build.query<unknown, void>({ query: () => '/' }),
      makeThing: build.mutation<unknown, string | undefined>({
        query: (key) => ({ url: '/', method: 'POST', body: {}, headers: keyHeader(key) }),
      }),
      removeThing: build.mutation<unknown, void>({ query: () => ({ url: '/', method: 'DELETE' }) }),
    }),
  });
  const store = configureStore({
    reducer: { api: api.reducer },
    middleware: (usual) => usual({ immutableCheck: false }).concat(api.middleware),
  });
  return {
    ask: (signal) => {
      const asked = store.dispatch(api.endpoints.thing.initiate());
      signal?.addEventListener('abort', () => asked.abort());
      return asked.unwrap();
    },
    make: (key) => store.dispatch(api.endpoints.makeThing.initiate(key)).unwrap(),
    remove: () => store.dispatch(api.endpoints.removeThing.initiate()).unwrap(),
  };
}

/** GraphQL over HTTP: what is fine is data, anything else is answered as it stands. */
export function serveGraphql(): Promise<Api> {
  return startApi((answer, request, response) => {
    const [status, body, headers] = answer;
    response.writeHead(status, { 'content-type': 'application/graphql-response+json', ...headers });
    response.end(JSON.stringify(body === 'fine' ? { data: { thing: 'fine' } } : (body ?? {})));
  });
}

const thingIn = ({ data }: { data?: unknown }): unknown => (data as { thing: unknown }).thing;

export function apolloClient(url: string, kit: ErrorKit, gate: Gate): Client {
  const gated = gatedFetch(fetch, gate, {
    describe: ({ method }) => ({ mover: method === 'GET' ? 'automatic' : 'person' }),
  });
  const http = new HttpLink({ uri: url, fetch: gated, useGETForQueries: true });
  const client = new ApolloClient({
    cache: new InMemoryCache(),
    link: ApolloLink.from([apolloRetry(kit), http]),
  });
  return {
    ask: async (signal) => {
      const context = { ...(signal && { fetchOptions: { signal } }) };
      return thingIn(
        await client.query({
          query: gql`
            {
              thing
            }
          `,
          fetchPolicy: 'network-only',
          context,
        }),
      );
    },
    make: async (key) =>
      thingIn(
        await client.mutate({
          mutation: gql`
            mutation {
              thing
            }
          `,
          context: { headers: keyHeader(key), idempotent: key !== undefined },
        }),
      ),
  };
}

/** The real thing: procedures that fail as they are told, and an answer that carries the headers. */
function serveTrpc(): Promise<Api> {
  interface Context {
    readonly answer: FullAnswer;
  }
  const answers = new WeakMap<object, FullAnswer>();
  const { procedure, router } = initTRPC.context<Context>().create();
  const codes: Readonly<Record<number, keyof typeof TRPC_ERROR_CODES_BY_KEY>> = {
    404: 'NOT_FOUND',
    429: 'TOO_MANY_REQUESTS',
    503: 'SERVICE_UNAVAILABLE',
  };
  const answerOf = ({ ctx: { answer } }: { ctx: Context }): unknown => {
    const [status, body] = answer;
    if (status === 200) return body;
    throw new TRPCError({ code: codes[status] ?? 'INTERNAL_SERVER_ERROR' });
  };
  const handler = createHTTPHandler({
    router: router({ thing: procedure.query(answerOf), makeThing: procedure.mutation(answerOf) }),
    createContext: ({ req }): Context => ({ answer: answers.get(req) ?? [500] }),
    responseMeta: ({ ctx }) => ({
      headers: new Headers(ctx?.answer[2]),
    }),
  });
  return startApi((answer, request, response) => {
    answers.set(request, answer);
    handler(request, response);
  });
}

function trpcClient(url: string, kit: ErrorKit, gate: Gate): Client {
  const gated = gatedFetch(fetch, gate);
  const http = httpBatchLink({
    url,
    // With exact optional properties its type is narrower than that of `fetch` itself.
    fetch: (input, init) => gated(input, init as RequestInit),
    headers: ({ opList: [op] }) => keyHeader(op.context['key'] as string | undefined),
  });
  const client = createTRPCUntypedClient({ links: [trpcRetry(kit), http] });
  return {
    ask: (signal) => client.query('thing', undefined, { ...(signal && { signal }) }),
    make: (key) => client.mutation('makeThing', {}, { context: { key, idempotent: key !== undefined } }),
  };
}
