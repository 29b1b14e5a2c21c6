import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './scripts/browser.mjs';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// Packages are read from their sources, never from dist.
const inBrowser = ['@tactful/source', 'module', 'browser', 'development|production'];
// Without `module`: Node itself then loads what only a bundler can.
const inNode = ['@tactful/source', 'node', 'development|production'];
const source = { resolve: { conditions: inNode }, ssr: { resolve: { conditions: inNode } } };

const react18 = {
  'react-dom': at('./tests/react-18/node_modules/react-dom'),
  react: at('./tests/react-18/node_modules/react'),
};

const browser = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions: launchOptions() }),
  instances: [{ browser: 'chromium' as const }],
});

/** One page for all files, which saves loading everything for each; they clean up after themselves. */
const onePage = { isolate: false, setupFiles: ['tests/browser.setup.ts'] };

/** When the browsers are done there is room for two. */
const afterBrowsers = { maxWorkers: 2, sequence: { groupOrder: 1 } };

/** Milliseconds that a test may take on the slowest machine; on a usual one none comes near. */
const patience = 30_000;
/** What is waited for in a page may come that late. */
const expectation = { poll: { timeout: 15_000 } };

/** What becomes of a story's picture: as with snapshots, new ones are added, and -u renews all. */
const look: 'renew' | 'compare' | 'add' = process.argv.includes('-u')
  ? 'renew'
  : process.env['CI']
    ? 'compare'
    : 'add';

/** Every story is played and checked with axe in each of these. */
const storyInstances = [
  story('light', {}),
  story('dark', { theme: 'dark' }),
  story('phone, right to left', { direction: 'rtl', viewport: { value: 'phone' } }),
  story('forced colours', { theme: 'dark' }, { forcedColors: 'active' }),
];

function story(name: string, globals: Readonly<Record<string, unknown>>, contextOptions = {}) {
  const options = launchOptions();
  return {
    browser: 'chromium' as const,
    name: `storybook (${name})`,
    // What arrives is looked at when it has arrived.
    provider: playwright({
      // Letters without the system's own hints.
      launchOptions: {
        ...options,
        args: [...options.args, '--font-render-hinting=none', '--disable-lcd-text'],
      },
      // As large as the stories, which would be scaled down otherwise.
      contextOptions: { reducedMotion: 'reduce', viewport: { width: 1200, height: 900 }, ...contextOptions },
    }),
    provide: {
      'storybook/test-initial-globals': { time: 'still', ...globals },
      look: { ...(['light', 'dark'].includes(name) && { theme: name }), mode: look },
    },
  };
}

export default defineConfig({
  test: {
    reporters: ['default', './scripts/plain-reporter.mjs'],
    projects: [
      {
        ...source,
        test: {
          name: 'unit',
          // A thread for each file starts sooner than a process.
          pool: 'threads',
          testTimeout: patience,
          ...afterBrowsers,
          include: [
            'packages/*/src/**/*.test.{ts,tsx}',
            'apps/*/server/**/*.test.ts',
            'tests/retry/*.test.ts',
            'tests/packages/*.test.ts',
            'tests/look/*.test.ts',
          ],
          exclude: ['**/*.browser.test.*', '**/*.e2e.test.*'],
        },
      },
      {
        ...source,
        test: { name: 'docs', include: ['tests/docs/*.docs.test.ts'], testTimeout: 60_000, ...afterBrowsers },
      },
      {
        ...source,
        resolve: { ...source.resolve, alias: react18 },
        test: {
          name: 'unit-react18',
          env: { VITE_REACT: '18' },
          include: ['packages/*/src/**/*.ssr.test.tsx'],
          server: { deps: { inline: true } },
        },
      },
      {
        test: {
          name: 'types',
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            include: ['packages/*/src/**/*.test-d.{ts,tsx}'],
            tsconfig: at('./tsconfig.json'),
          },
        },
      },
      {
        plugins: [react()],
        resolve: { conditions: inBrowser },
        cacheDir: at('./node_modules/.vite/browser'),
        test: {
          name: 'browser',
          testTimeout: patience,
          expect: expectation,
          include: ['packages/*/src/**/*.browser.test.tsx', 'tests/recipes/**/*.browser.test.tsx'],
          ...onePage,
          browser: browser(),
        },
      },
      {
        plugins: [react()],
        resolve: { conditions: inBrowser, alias: react18 },
        cacheDir: at('./node_modules/.vite/browser-react18'),
        test: {
          name: 'browser-react18',
          testTimeout: patience,
          expect: expectation,
          env: { VITE_REACT: '18' },
          include: ['packages/*/src/**/*.browser.test.tsx', 'tests/recipes/forms/mui.browser.test.tsx'],
          // The same markup in another React is as accessible.
          exclude: ['**/accessibility*.browser.test.tsx'],
          ...onePage,
          browser: browser(),
        },
      },
      {
        plugins: [storybookTest({ configDir: at('./.storybook') })],
        test: {
          name: 'storybook',
          testTimeout: patience,
          expect: expectation,
          // One page for all stories: each cleans up after itself.
          isolate: false,
          setupFiles: ['tests/look/look.setup.ts'],
          browser: { ...browser(), instances: storyInstances },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['apps/*/e2e/**/*.e2e.test.ts', 'tests/retry/*.e2e.test.ts'],
          globalSetup: ['apps/demo/e2e/buildPage.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: expectation,
        },
      },
    ],
  },
});
