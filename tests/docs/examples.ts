import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A block of code in a README. */
export interface Example {
  /** File and line, to find it. */
  readonly title: string;
  readonly language: 'ts' | 'tsx';
  /** It is run as well as checked; `expression; // => value` lines are asserted. */
  readonly runs: boolean;
  readonly code: string;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** All blocks of TypeScript in the READMEs of the repository and of its packages. */
export function examples(): Example[] {
  const packages = readdirSync(join(root, 'packages')).map((name) =>
    join(root, 'packages', name, 'README.md'),
  );
  return [join(root, 'README.md'), ...packages.filter((path) => existsSync(path))].flatMap(examplesIn);
}

function examplesIn(path: string): Example[] {
  const text = readFileSync(path, 'utf8');
  return [...text.matchAll(/^```(tsx?)( run)?\n([\s\S]*?)^```$/gm)].map((match) => ({
    title: `${relative(root, path)}:${text.slice(0, match.index).split('\n').length}`,
    language: match[1] as 'ts' | 'tsx',
    runs: match[2] !== undefined,
    code: match[3] as string,
  }));
}

/** The program with each `expression; // => value` line turned into an entry of what it answers. */
export function programOf({ code }: Example): string {
  const body = code.replace(
    /^(.+?);\s*\/\/ => (.+)$/gm,
    (_line, expression: string, value: string) =>
      `told.push([${JSON.stringify(expression)}, ${expression}, ${value}]);`,
  );
  return `export const told: [string, unknown, unknown][] = [];\n${body}`;
}
