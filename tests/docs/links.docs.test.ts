import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { linkInBook } from '../../apps/storybook/src/markdown/pageOfFile.ts';
import { headingId } from '../../apps/storybook/src/markdown/headingId.ts';
import { markdownPages, root } from './examples.ts';

/** Links of a page to files and headings of this repository. Pictures are looked at by people. */
function linksIn(path: string): string[] {
  const prose = readFileSync(path, 'utf8').replaceAll(/^```[\s\S]*?^```$/gm, '');
  return [...prose.matchAll(/(?<!!)\[[^\]]*\]\(([^)\s]+)\)/g)]
    .map(([, target]) => target as string)
    .filter((target) => !/^[a-z]+:/.test(target));
}

/** The names that headings can be linked by, as GitHub makes them. */
function anchorsIn(path: string): Set<string> {
  const prose = readFileSync(path, 'utf8').replaceAll(/^```[\s\S]*?^```$/gm, '');
  const headings = [...prose.matchAll(/^#{1,6} (.+)$/gm)].map(([, text]) => text as string);
  return new Set(headings.map(headingId));
}

test.each(markdownPages().map((path) => relative(root, path)))('every link in %s leads somewhere', (name) => {
  const page = join(root, name);
  const broken = linksIn(page).filter((link) => {
    const [file = '', anchor] = link.split('#');
    const target = file === '' ? page : join(dirname(page), file);
    if (!existsSync(target)) return true;
    if (anchor === undefined) return false;
    const text = target.endsWith('.md') ? target : join(target, 'README.md');
    return !existsSync(text) || !anchorsIn(text).has(anchor);
  });
  expect(broken).toEqual([]);
});

test('every page is a page of Storybook too', () => {
  const files = markdownPages().map((path) => relative(root, path));
  expect(files.filter((file) => linkInBook('', file) === undefined)).toEqual([]);
});
