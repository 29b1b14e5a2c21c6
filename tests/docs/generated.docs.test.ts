import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './examples.ts';

test('the pages that the sources write are those of the sources', () => {
  const script = join(root, 'scripts/docs.mjs');
  const { stdout, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
  expect(`${stdout}${stderr}`).toBe('');
});

test('the figures of the herd are those that were measured', () => {
  const measured = JSON.parse(readFileSync(join(root, 'bench/results/herd.json'), 'utf8')) as {
    results: Record<string, Record<'served' | 'requests' | 'peak' | 'tooEarly' | 'last', number>>;
  };
  const guide = readFileSync(join(root, 'docs/retry.md'), 'utf8');
  const rows = [...guide.slice(guide.indexOf('## A herd')).matchAll(/^\| (.+) \|$/gm)]
    .slice(2)
    .map(([, cells = '']) => cells.split('|').map((cell) => cell.trim()));
  expect(new Set(rows.map(([client]) => client))).toEqual(new Set(Object.keys(measured.results)));
  for (const [client = '', ...figures] of rows) {
    const { served, requests, peak, tooEarly, last = 0 } = measured.results[client] ?? {};
    const rounded = Number(last.toFixed(1));
    expect([client, ...figures.map(Number)]).toEqual([client, served, requests, peak, tooEarly, rounded]);
  }
});
