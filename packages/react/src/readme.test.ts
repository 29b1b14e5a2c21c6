import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/* What a theme may rely on is written down; what is written down exists. */

const here = new URL('.', import.meta.url);
const readme = readFileSync(new URL('../README.md', here), 'utf8');
const sources = readdirSync(here, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:css|tsx?)$/.test(path) && !path.includes('.test'))
  .map((path) => [path, readFileSync(new URL(path, here), 'utf8')] as const);
const styles = sources
  .filter(([path]) => path.endsWith('.css'))
  .map(([, text]) => text)
  .join('\n');
const code = sources
  .filter(([path]) => !path.endsWith('.css'))
  .map(([, text]) => text)
  .join('\n');
const entry = (name: string): string => readFileSync(new URL(name, here), 'utf8');

const found = (text: string, pattern: RegExp): string[] =>
  [...new Set([...text.matchAll(pattern)].map(([, name]) => name ?? ''))].toSorted();

const inReadme = (pattern: RegExp): string[] => found(readme, pattern);

test('every custom property is documented, and no other', () => {
  const property = /(--tactful-[a-z-]+)/g;
  expect(inReadme(property)).toEqual(found(styles, property));
});

test('every class is documented, and no other', () => {
  const written = inReadme(/`(tactful(?:-[a-z-]+)?)`/g);
  const styled = found(styles, /\.(tactful(?:-[a-z]+)*)/g);
  expect(written.filter((name) => !styled.includes(name))).toEqual([]);
  expect(styled.filter((name) => !written.includes(name))).toEqual([]);
});

test('every attribute that tells something is documented, and no other', () => {
  const styled = found(styles, /\[(data-[a-z]+)/g);
  const drawn = found(
    code,
    /(?:'|\s)(data-(?:tone|kind|variant|outcome|phase|placement|toast|remedy|primary|full|icon))\b/g,
  );
  const written = inReadme(/`(data-[a-z]+)`/g);
  expect(written).toEqual([...new Set([...styled, ...drawn])].toSorted());
});

test('every component and every hook for drawing is documented', () => {
  const components = found(entry('index.ts'), /\b([A-Z][A-Za-z]+)\b(?=[^{}]* \} from '\.\/.*\.tsx')/g).filter(
    (name) => !/Props|View|Reason|ClassNames/.test(name),
  );
  const hooks = found(entry('headless.ts'), /\b(use[A-Z][A-Za-z]+)\b(?=[^{}]*\} from '\.\/(?!form))/g);
  expect(components.length).toBeGreaterThan(15);
  expect(
    [...components, ...hooks].filter((name) => !readme.includes(`\`${name}`) && !readme.includes(`<${name}`)),
  ).toEqual([]);
});
