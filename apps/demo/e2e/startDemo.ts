import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { chromium, type BrowserContextOptions, type Page } from 'playwright';
import { inject } from 'vitest';
import { launchOptions } from '../../../scripts/browser.mjs';
import type { DialectName, Weather, WeatherChange } from '../server/api.ts';
import { createApp } from '../server/app.ts';
import { openDatabase } from '../server/database.ts';
import type { Env } from '../server/environment.ts';

/** What the browser says of what the demo does on purpose. */
const expected = /^Failed to load resource|The weather made this part of the page break/;

/** The demo on a port of its own, and a browser to look at it with. */
export interface Demo {
  readonly url: string;
  /** A newcomer: nobody else shares their data, limits or weather. */
  readonly visit: (options?: BrowserContextOptions & { dialect?: DialectName }) => Promise<Visitor>;
  readonly close: () => Promise<void>;
}

export interface Visitor {
  readonly page: Page;
  readonly open: (path: string) => Promise<void>;
  readonly weather: (change: WeatherChange) => Promise<Weather>;
  /** The demo's own controls: `POST /api/demo/…`. */
  readonly control: (path: string, body?: unknown) => Promise<void>;
  /** What the browser complained about, but for what is meant to fail. */
  readonly complaints: readonly string[];
  readonly leave: () => Promise<void>;
}

/** @param page the folder with the built page; default that of the tests */
export async function startDemo(page: string = inject('demoPage')): Promise<Demo> {
  const database = await openDatabase();
  const api = createApp({ database, now: Date.now, log: () => {} });
  const site = new Hono<Env>()
    .route('/', api)
    .get('*', serveStatic({ root: page }), serveStatic({ path: join(page, 'index.html') }));
  const server = createAdaptorServer({ fetch: site.fetch, overrideGlobalObjects: false }) as Server;
  // A browser sends again by itself what was lost on a connection that had been used before.
  server.maxRequestsPerSocket = 1;
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await chromium.launch(launchOptions());

  const visit: Demo['visit'] = async ({ dialect, ...options } = {}) => {
    const context = await browser.newContext({
      viewport: { width: 1360, height: 900 },
      reducedMotion: 'reduce',
      ...options,
    });
    const tab = await context.newPage();
    const complaints: string[] = [];
    tab.on('pageerror', (error) => complaints.push(String(error)));
    tab.on('console', (message) => {
      if (message.type() === 'error' && !expected.test(message.text())) complaints.push(message.text());
    });
    const send = async (method: string, path: string, data?: unknown) => {
      const response = await context.request.fetch(`${url}/api${path}`, { method, data });
      if (!response.ok()) throw new Error(`${method} ${path} answered ${response.status()}`);
      return response;
    };
    const visitor: Visitor = {
      page: tab,
      complaints,
      open: async (path) => void (await tab.goto(url + path)),
      weather: async (change) => (await send('PATCH', '/weather', change)).json() as Promise<Weather>,
      control: async (path, body) => void (await send('POST', `/demo${path}`, body ?? {})),
      leave: () => context.close(),
    };
    // The first answer tells the server who they are.
    await visitor.weather({ dialect });
    return visitor;
  };

  return {
    url,
    visit,
    close: async () => {
      await browser.close();
      await new Promise((closed) => server.close(closed));
      await database.close();
    },
  };
}
