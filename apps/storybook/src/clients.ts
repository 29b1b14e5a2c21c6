import { fetchBaseQuery, type BaseQueryApi } from '@reduxjs/toolkit/query';
import axios from 'axios';
import ky from 'ky';
import { createFetch } from 'ofetch';
import createClient from 'openapi-fetch';
import { apiBase } from './answers.ts';
import type { FailingFetch } from './failing.ts';

/** A way in which apps call APIs, and what they get to catch. */
export interface Client {
  readonly name: string;
  /** Answers what an app gets to catch, or to find in the result. */
  readonly failure: (fetch: FailingFetch) => Promise<unknown>;
}

const url = `${apiBase}/subscribers`;
const body = JSON.stringify({ email: 'mara@example.com' });
const post = { method: 'POST', body };

/** What a promise rejects with. */
async function caught(promise: PromiseLike<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (thrown) {
    return thrown;
  }
  throw new Error('This call should have failed.');
}

const queryApi: BaseQueryApi = {
  signal: new AbortController().signal,
  abort: () => {},
  dispatch: ((action: unknown) => action) as BaseQueryApi['dispatch'],
  getState: () => ({}),
  extra: undefined,
  endpoint: 'addSubscriber',
  type: 'mutation',
};

interface Paths {
  '/subscribers': {
    post: {
      requestBody: { content: { 'application/json': { email: string } } };
      responses: { 200: { content: { 'application/json': unknown } } };
    };
  };
}

const byKy: Client['failure'] = (fetch) => caught(ky.post(url, { body, fetch, retry: 0 }).json());

/** The real clients, given a `fetch` that fails. */
export const clients: readonly Client[] = [
  { name: 'fetch', failure: (fetch) => fetch(url, post) },
  {
    name: 'axios',
    failure: (fetch) => caught(axios.post(url, body, { adapter: 'fetch', env: { fetch } })),
  },
  { name: 'ky', failure: byKy },
  { name: 'ofetch', failure: (fetch) => caught(createFetch({ fetch })(url, { ...post, retry: 0 })) },
  {
    name: 'RTK Query',
    failure: async (fetchFn) => (await fetchBaseQuery({ fetchFn })({ url, ...post }, queryApi, {})).error,
  },
  {
    name: 'openapi-fetch',
    failure: (fetch) =>
      createClient<Paths>({ baseUrl: apiBase, fetch }).POST('/subscribers', {
        body: { email: 'mara@example.com' },
      }),
  },
  {
    name: 'an Error around it',
    failure: async (fetch) => new Error('Could not add the subscriber', { cause: await byKy(fetch) }),
  },
  { name: 'only the body', failure: async (fetch) => (await fetch(url, post)).json() },
];
