import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));
/** Below `node_modules`, so that what runs there finds the packages of the examples. */
const bundles = join(here, 'node_modules/.cache/examples');

/**
 * Bundles programs with the sources of the packages, all at once, so that each is one file that Node runs.
 * @param paths from here
 * @returns what loads one of them
 */
export async function bundle(
  paths: readonly string[],
): Promise<(path: string) => Promise<Record<string, unknown>>> {
  await build({
    entryPoints: paths.map((path) => join(here, path)),
    outbase: here,
    outdir: bundles,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    jsx: 'automatic',
    conditions: ['@tactful/source'],
    loader: { '.css': 'empty' },
    plugins: [
      {
        name: 'only the kit',
        setup: (building) => {
          // All else is one copy for all, as in an app.
          building.onResolve({ filter: /^[^./]/ }, ({ kind, path }) =>
            kind === 'entry-point' || path.startsWith('@tactful/') ? undefined : { external: true },
          );
        },
      },
    ],
  });
  return (path) => {
    const file = join(bundles, path.replace(/\.tsx?$/, '.mjs'));
    return import(/* @vite-ignore */ pathToFileURL(file).href) as Promise<Record<string, unknown>>;
  };
}
