import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './examples.ts';

test('pages say what the sources know, and what was measured', () => {
  const script = join(root, 'scripts/docs.mjs');
  const { stdout, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
  expect(`${stdout}${stderr}`).toBe('');
});

test('the sizes that pages quote are those of today, but for 3 %', () => {
  const { stdout } = spawnSync(process.execPath, [join(root, 'bench/size.mjs'), '--own'], {
    encoding: 'utf8',
  });
  const today = new Map(
    [...stdout.matchAll(/^\| (.+?) \| \d+ \| (\d+) \|/gm)].map(([, entry, gzip]) => [entry, Number(gzip)]),
  );
  const { sizes: saved } = JSON.parse(readFileSync(join(root, 'bench/results/size.json'), 'utf8')) as {
    sizes: { entry: string; gzip: number }[];
  };
  // What we are compared with is of a fixed version.
  const sizes = saved.filter(({ entry }) => /tactful/i.test(entry));
  expect([...today.keys()]).toEqual(sizes.map(({ entry }) => entry));
  const stale = sizes.filter(({ entry, gzip }) => Math.abs((today.get(entry) ?? 0) / gzip - 1) > 0.03);
  // `npm run bench -- size --save` and `npm run docs` renew them.
  expect(stale).toEqual([]);
});
