// Starts what there is to see, the demo and Storybook, and says where they are. Ends both when it is ended.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Whatever else listens on this machine, on any of its addresses, keeps a port from us. */
const hosts = ['127.0.0.1', '::1', undefined];

/**
 * @param {number} port
 * @param {string | undefined} host
 * @returns {Promise<boolean>}
 */
const isFree = (port, host) =>
  new Promise((resolve) => {
    const server = createServer();
    // A machine without IPv6 has nobody there who could hold the port.
    server.once('error', (error) => {
      const { code } = /** @type {NodeJS.ErrnoException} */ (error);
      resolve(code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT');
    });
    server.listen({ port, ...(host && { host }) }, () => server.close(() => resolve(true)));
  });

/**
 * @param {number} wanted
 * @returns {Promise<number>} the first free port from there
 */
async function freePort(wanted) {
  for (let port = wanted; port < wanted + 100; port++) {
    let free = true;
    for (const host of hosts) free &&= await isFree(port, host);
    if (free) return port;
  }
  throw new Error(`No free port from ${wanted} to ${wanted + 99}`);
}

/** @type {import('node:child_process').ChildProcess[]} */
const children = [];
let ending = false;

/** Ends the children, and those that they have started. */
function end() {
  ending = true;
  for (const child of children) {
    if (child.exitCode !== null || child.pid === undefined) continue;
    try {
      process.kill(process.platform === 'win32' ? child.pid : -child.pid);
    } catch {
      // It was gone already.
    }
  }
}

/**
 * @param {string} name
 * @param {string} bin a command of node_modules/.bin
 * @param {string[]} args
 * @param {string} cwd
 * @returns {Promise<number | null>} its exit code
 */
function run(name, bin, args, cwd) {
  const child = spawn(`${root}node_modules/.bin/${bin}`, args, {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that all of it can be ended.
    detached: process.platform !== 'win32',
    shell: process.platform === 'win32',
    env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1', FORCE_COLOR: '0' },
  });
  children.push(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (/** @type {Buffer} */ chunk) => {
      said = (said + chunk.toString()).slice(-4000);
    });
  }
  return new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(`${name} did not start: ${error.message}`);
      resolve(1);
    });
    child.once('exit', (code) => {
      if (!ending) console.error(`${name} has ended (${code ?? 'by a signal'}):\n${said}`);
      resolve(code);
    });
  });
}

/**
 * Says where something is as soon as it answers there.
 * @param {string} name
 * @param {string} url
 * @param {Promise<unknown>} ended
 */
async function announce(name, url, ended) {
  const over = ended.then(() => 'over');
  for (;;) {
    const answer = await Promise.race([over, fetch(url).catch(() => undefined)]);
    if (answer === 'over' || ending) return;
    if (typeof answer === 'object' && answer.ok) break;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  console.log(`${name.padEnd(10)} ${new URL('/', url)}`);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, () => {
    end();
    process.exitCode = 0;
  });
}
process.once('exit', end);

const demoPort = await freePort(5173);
const storybookPort = await freePort(6006);

console.log('Starting the demo and Storybook …');

const demo = run('The demo', 'vite', ['--port', `${demoPort}`, '--strictPort'], `${root}apps/demo`);
// The API is ready when the database is.
void announce('Demo:', `http://127.0.0.1:${demoPort}/api/weather`, demo);

if (existsSync(`${root}.storybook/main.ts`)) {
  const args = ['dev', '--port', `${storybookPort}`, '--host', '127.0.0.1', '--ci', '--no-open'];
  void announce(
    'Storybook:',
    `http://127.0.0.1:${storybookPort}/`,
    run('Storybook', 'storybook', args, root),
  );
}

// Without the demo there is nothing to stay for.
const code = await demo;
if (!ending) process.exitCode = code ?? 1;
end();
