import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A block of code in a README or a guide. */
export interface Example {
  /** File and line, to find it. */
  readonly title: string;
  readonly language: 'ts' | 'tsx' | 'css';
  /** It is run as well as checked; `expression; // => value` lines are asserted. */
  readonly runs: boolean;
  /** What the reader is not shown: `<!-- given … -->` right before the block. */
  readonly given: string;
  readonly code: string;
}

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The READMEs of the repository and of its packages, and the guides. */
export function pages(): string[] {
  const packages = readdirSync(join(root, 'packages')).map((name) =>
    join(root, 'packages', name, 'README.md'),
  );
  const guides = readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(root, 'docs', name));
  return [join(root, 'README.md'), ...packages.filter((path) => existsSync(path)), ...guides];
}

/** All blocks of TypeScript and of CSS in them. */
export function examples(): Example[] {
  return pages().flatMap(examplesIn);
}

function examplesIn(path: string): Example[] {
  const text = readFileSync(path, 'utf8');
  const block = /(?:^<!-- given\n([\s\S]*?)^-->\n+)?^```(tsx?|css)( run)?\n([\s\S]*?)^```$/gm;
  return [...text.matchAll(block)].map((match) => ({
    title: `${relative(root, path)}:${text.slice(0, match.index).split('\n').length}`,
    language: match[2] as Example['language'],
    runs: match[3] !== undefined,
    given: match[1] ?? '',
    code: match[4] as string,
  }));
}

/** The program with each `expression; // => value` line turned into an entry of what it answers. */
export function programOf({ given, code }: Example): string {
  const body = code.replace(
    /^(\s*)(.+?);\s*\/\/ => (.+)$/gm,
    (_line, space: string, expression: string, value: string) =>
      `${space}told.push([${JSON.stringify(expression)}, ${expression}, ${value}]);`,
  );
  return `export const told: [string, unknown, unknown][] = [];\n${given}${body}\nexport {};\n`;
}
