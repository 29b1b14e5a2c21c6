import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Builds the page once for all tests, with React's own checks in it; one of a few hundred modules takes its time. */
export default async function buildPage(project: TestProject): Promise<() => Promise<void>> {
  const outDir = await mkdtemp(join(tmpdir(), 'postbox-'));
  await build({
    root,
    configFile: join(root, 'vite.config.ts'),
    mode: 'development',
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, minify: false, reportCompressedSize: false },
  });
  project.provide('demoPage', outDir);
  return () => rm(outDir, { recursive: true });
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder with the demo's page. */
    demoPage: string;
  }
}
