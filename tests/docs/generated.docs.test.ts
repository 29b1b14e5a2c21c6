import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './examples.ts';

test('pages say what the sources know, and what was measured', () => {
  const script = join(root, 'scripts/docs.mjs');
  const { stdout, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
  expect(`${stdout}${stderr}`).toBe('');
});
