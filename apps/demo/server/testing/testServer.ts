import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { WeatherChange } from '../api.ts';
import { createApp } from '../app.ts';
import { openDatabase, type Database } from '../database.ts';

/** 2026-01-01T00:00:00Z, when the clock of every test server starts. */
const beginning = 1_767_225_600_000;

/** The API behind a real socket, with a clock that only moves when it is told to. */
export interface TestServer {
  base: string;
  database: Database;
  /** What has been logged. */
  log: { requestId: string; error: unknown }[];
  wait: (seconds: number) => void;
  visitor: () => Person;
  close: () => Promise<void>;
}

export async function startTestServer(): Promise<TestServer> {
  let now = beginning;
  const log: TestServer['log'] = [];
  const database = await openDatabase();
  const app = createApp({
    database,
    now: () => now,
    log: (requestId, error) => log.push({ requestId, error }),
  });
  const server = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    base,
    database,
    log,
    wait: (seconds) => (now += seconds * 1000),
    visitor: () => new Person(base),
    async close() {
      await new Promise((closed) => server.close(closed));
      await database.close();
    },
  };
}

/** Somebody with a workspace of their own, who uses the API. */
export class Person {
  readonly #base: string;
  readonly #name = randomUUID();

  constructor(base: string) {
    this.#base = base;
  }

  /** Any address of the server; `body` is sent as JSON, text as it is. */
  call(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Response> {
    return fetch(this.#base + path, {
      method,
      headers: { 'X-Demo-Visitor': this.#name, ...headers },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
  }

  get(path: string): Promise<Response> {
    return this.call('GET', `/api/v1${path}`);
  }

  post(path: string, body?: unknown, headers?: Record<string, string>): Promise<Response> {
    return this.call('POST', `/api/v1${path}`, body, headers);
  }

  put(path: string, body: unknown): Promise<Response> {
    return this.call('PUT', `/api/v1${path}`, body);
  }

  delete(path: string): Promise<Response> {
    return this.call('DELETE', `/api/v1${path}`);
  }

  /** The body of a GET that is answered with 200. */
  async read<T>(path: string): Promise<T> {
    const response = await this.get(path);
    if (!response.ok) throw new Error(`${path} answered ${response.status}`);
    return (await response.json()) as T;
  }

  weather(change: WeatherChange): Promise<Response> {
    return this.call('PATCH', '/api/weather', change);
  }

  demo(method: string, path: string, body?: unknown): Promise<Response> {
    return this.call(method, `/api/demo${path}`, body);
  }
}
