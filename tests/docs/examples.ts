import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A block of code in a README or a guide. */
export interface Example {
  /** File and line, to find it. */
  readonly title: string;
  readonly language: 'ts' | 'tsx' | 'css';
  /** Where its program stands: in the page's folder, by the name that other blocks import it by, or its line. */
  readonly path: string;
  /** `expression; // => value` lines are asserted. */
  readonly asserts: boolean;
  /** It is tried in a page; `browser.docs.test.ts` says how. */
  readonly inBrowser: boolean;
  /** What the reader is not shown: `<!-- given … -->` right before the block. It goes before it, or around it where a line says `// …`. */
  readonly given: string;
  readonly code: string;
}

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The READMEs of the repository and of its packages, the guides, and the references. */
export function markdownPages(): string[] {
  const packages = readdirSync(join(root, 'packages')).map((name) =>
    join(root, 'packages', name, 'README.md'),
  );
  const guides = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(root, 'docs', name));
  return [join(root, 'README.md'), ...packages.filter((path) => existsSync(path)), ...guides];
}

/** The pages that Storybook alone has. */
function bookPages(): string[] {
  const folder = join(root, 'apps/storybook/stories');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => join(folder, name));
}

/** All blocks of TypeScript and of CSS in all pages but the references, which show types as they are. After the language a fence may say `run` or `browser`, and a file's name. */
export function examples(): Example[] {
  const written = markdownPages().filter((path) => !path.startsWith(join(root, 'docs/api/')));
  return [...written, ...bookPages()].flatMap(examplesIn);
}

function examplesIn(path: string): Example[] {
  const text = readFileSync(path, 'utf8');
  const page = relative(root, path);
  const block =
    /(?:^<!-- given\n([\s\S]*?)^-->\n+)?^```(tsx?|css)(?: (run|browser))?(?: (\S+\.\w+))?\n([\s\S]*?)^```$/gm;
  return [...text.matchAll(block)].map((match) => {
    const [, given = '', language, mark, name, code = ''] = match;
    const line = text.slice(0, match.index).split('\n').length;
    return {
      title: `${page}:${line}`,
      language: language as Example['language'],
      path: join(
        'generated',
        page.replaceAll('/', '-').replace(/\.mdx?$/, ''),
        name ?? `${line}.${language}`,
      ),
      asserts: mark === 'run',
      inBrowser: mark === 'browser',
      given,
      code,
    };
  });
}

/** The program with each `expression; // => value` line turned into an entry of what it answers. */
export function programOf({ given, code, asserts }: Example): string {
  const [before = '', after = ''] = given.split('// …\n');
  const body = `${before}${code}${after}\nexport {};\n`;
  if (!asserts) return body;
  const telling = body.replace(
    /^(\s*)(.+?);\s*\/\/ => (.+)$/gm,
    (_line, space: string, expression: string, value: string) =>
      `${space}told.push([${JSON.stringify(expression)}, ${expression}, ${value}]);`,
  );
  return `export const told: [string, unknown, unknown][] = [];\n${telling}`;
}
