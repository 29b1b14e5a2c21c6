// What a fixture's check.mjs gets to work with: the fresh app's commands, its page in Chromium, and assertions.
import { equal, deepEqual } from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** @typedef {ReturnType<typeof consumerIn>} Consumer */

const patience = 60_000;

/** @returns {Promise<number>} a port that nobody uses */
function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}

/**
 * What a check is given.
 * @param {string} folder where the fresh app is
 * @param {() => Promise<import('playwright').Browser>} browser started when the first page is visited
 */
export function consumerIn(folder, browser) {
  /** @type {string[]} */
  const complaints = [];
  /** @type {(() => unknown)[]} */
  const ends = [];

  /** @param {string} command @param {string[]} args @param {Record<string, string>} [env] */
  const start = (command, args, env) => {
    const child = spawn(command, args, {
      cwd: folder,
      detached: true,
      env: {
        ...process.env,
        ...env,
        PATH: `${join(folder, 'node_modules/.bin')}:${process.env['PATH']}`,
        NEXT_TELEMETRY_DISABLED: '1',
        NO_COLOR: '1',
        FORCE_COLOR: '0',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const said = { text: '' };
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said.text += chunk));
    const ended = new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
    return { child, said, ended };
  };

  /** Runs a command of the app; answers what it printed, and its exit code. */
  const attempt = async (/** @type {string} */ command, /** @type {string[]} */ ...args) => {
    const { said, ended } = start(command, args);
    return { code: await ended, output: said.text };
  };

  return {
    folder,
    complaints,
    attempt,
    equal: (/** @type {unknown} */ actual, /** @type {unknown} */ expected) =>
      Object(actual) === actual ? deepEqual(actual, expected) : equal(actual, expected),

    /** A complaint that must have come, and is none. */
    expect: (/** @type {RegExp} */ pattern) => {
      const others = complaints.filter((text) => !pattern.test(text));
      if (others.length === complaints.length) throw new Error(`Nothing has said ${pattern}`);
      complaints.splice(0, Infinity, ...others);
    },

    /** Runs a command of the app, which must succeed; answers what it printed. */
    run: async (/** @type {string} */ command, /** @type {string[]} */ ...args) => {
      const { code, output } = await attempt(command, ...args);
      if (code !== 0) throw new Error(`${[command, ...args].join(' ')} has ended with ${code}:\n${output}`);
      return output;
    },

    /** Starts the app's server on a free port (also in PORT), and waits until it answers. */
    serve: async (/** @type {(port: number) => string[]} */ commandAt) => {
      const port = await freePort();
      const [command = '', ...args] = commandAt(port);
      const { child, said, ended } = start(command, args, { PORT: `${port}`, HOST: '127.0.0.1' });
      const isOver = () => child.exitCode !== null || child.signalCode !== null;
      ended.catch(() => {});
      ends.push(async () => {
        if (child.pid === undefined || isOver()) return;
        // The group: what it has started goes with it.
        process.kill(-child.pid);
        await ended;
      });
      const urls = [`http://localhost:${port}/`, `http://127.0.0.1:${port}/`];
      for (const deadline = Date.now() + patience; Date.now() < deadline && !isOver(); await sleep(100)) {
        for (const url of urls) if (await fetch(url).catch(() => undefined)) return { url };
      }
      throw new Error(`${commandAt(port).join(' ')} does not answer:\n${said.text}`);
    },

    /** Opens a page. What its console, its errors and its content policy complain about is kept. */
    visit: async (
      /** @type {string} */ url,
      /** @type {(page: import('playwright').Page) => Promise<unknown>} */ prepare = async () => {},
    ) => {
      const context = await (await browser()).newContext({ reducedMotion: 'reduce' });
      ends.push(() => context.close());
      const page = await context.newPage();
      page.setDefaultTimeout(patience);
      page.on('console', (message) => {
        // Chromium itself remarks on every answer that isn't ok; those are what this is about.
        if (message.text().startsWith('Failed to load resource')) return;
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.exposeFunction('complain', (/** @type {string} */ text) => complaints.push(text));
      await page.addInitScript(() =>
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
          Reflect.get(globalThis, 'complain')(`policy: ${violatedDirective} ${blockedURI}`),
        ),
      );
      await prepare(page);
      await page.goto(url);
      return page;
    },

    /** Waits until it is visible. */
    see: (/** @type {import('playwright').Locator} */ locator) =>
      locator.first().waitFor({ state: 'visible', timeout: patience }),

    end: async () => {
      for (const end of ends) await end();
    },
  };
}
