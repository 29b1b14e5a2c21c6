import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';

/* The budgets of .size-limit.json, held against the sources. `npm run check` holds them against what is built. */

interface Budget {
  readonly name: string;
  readonly path: string;
  readonly limit: string;
  readonly import?: string;
  readonly ignore?: readonly string[];
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const budgets = JSON.parse(readFileSync(`${root}/.size-limit.json`, 'utf8')) as readonly Budget[];

/** The source of a built file, by the table of the package's entries. */
function sourceOf(built: string): string {
  const [, folder = '', file = ''] = /^packages\/([\w-]+)\/(.+)$/.exec(built) ?? [];
  const manifest = JSON.parse(readFileSync(`${root}/packages/${folder}/package.json`, 'utf8')) as {
    readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  };
  const entry = Object.values(manifest.exports).find(
    (one) => typeof one === 'object' && one['default'] === `./${file}`,
  );
  if (typeof entry !== 'object') throw new Error(`${built} is no entry of ${folder}`);
  return `${root}/packages/${folder}/${entry['@tactful/source']}`;
}

/** What is downloaded of it, in bytes. */
async function sizeOf({ path, import: names, ignore = [] }: Budget): Promise<number> {
  const source = JSON.stringify(sourceOf(path));
  const isStyle = path.endsWith('.css');
  const { outputFiles } = await build({
    stdin: {
      contents: isStyle ? `@import ${source};` : `export ${names ?? '*'} from ${source};`,
      resolveDir: root,
      loader: isStyle ? 'css' : 'ts',
    },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    charset: 'utf8',
    jsx: 'automatic',
    conditions: ['@tactful/source'],
    define: { 'process.env.NODE_ENV': '"production"' },
    external: ignore.flatMap((name) => [name, `${name}/*`]),
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
}

/** The sources, written by another compiler, come out a little larger than what is built. */
const slack = 1.03;

/** `21.5 kB`, in bytes. */
function bytesOf(limit: string): number {
  const [amount = '', unit = ''] = limit.split(' ');
  return Number(amount) * (unit === 'kB' ? 1000 : 1);
}

describe('what an app downloads', () => {
  test.each(budgets)('$name: at most $limit', async (budget) => {
    const size = await sizeOf(budget);
    expect(size).toBeGreaterThan(50);
    expect(size).toBeLessThanOrEqual(bytesOf(budget.limit) * slack);
  });

  test.each([...new Set(budgets.map(({ path }) => path.split('/')[1] ?? ''))])(
    '%s has a budget for everything and for the least',
    (folder) => {
      const names = budgets.map(({ name }) => name).filter((name) => name.startsWith(`${folder}: `));
      expect(names.some((name) => name.includes('everything'))).toBe(true);
      expect(names.some((name) => name.includes('the least useful import'))).toBe(true);
    },
  );
});
