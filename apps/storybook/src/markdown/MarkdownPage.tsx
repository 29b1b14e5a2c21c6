import { CodeOrSourceMdx, HeadersMdx, Markdown } from '@storybook/addon-docs/blocks';
import { useMemo, type ComponentProps, type ReactNode } from 'react';
import { headingId } from './headingId.ts';
import { linkInBook } from './pageOfFile.ts';
import './markdown.css';

const files = import.meta.glob<string>(['../../../../docs/**/*.md', '../../../../packages/*/README.md'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** A file of the repository as a page of the book: the same words, and links that lead to other pages. */
export function MarkdownPage({ file }: { file: string }): ReactNode {
  const text = files[`../../../../${file}`];
  const options = useMemo(() => optionsFor(file), [file]);
  if (text === undefined) throw new Error(`There is no ${file}.`);
  return (
    <div className="book-markdown">
      <Markdown options={options}>{asRead(text)}</Markdown>
    </div>
  );
}

/** Without what is written for the check of the examples, and with commands as blocks of their own. */
function asRead(text: string): string {
  return text
    .replaceAll(/^<!--[\s\S]*?^-->\n+/gm, '')
    .split(/^(```[\s\S]*?^```$)/gm)
    .map((part) =>
      part.startsWith('```')
        ? part.replace(/^```(\w+) .*$/m, '```$1')
        : part.replaceAll(
            /(?<=\n\n)(?: {4}.*\n)+/g,
            (block) => `\`\`\`text\n${block.replaceAll(/^ {4}/gm, '')}\`\`\`\n`,
          ),
    )
    .join('');
}

function optionsFor(file: string): NonNullable<ComponentProps<typeof Markdown>['options']> {
  return {
    slugify: headingId,
    overrides: {
      ...HeadersMdx,
      code: CodeOrSourceMdx,
      a: (link: ComponentProps<'a'>) => <Link {...link} file={file} />,
      table: Table,
    },
  };
}

function Link({ file, href = '', children }: ComponentProps<'a'> & { file: string }): ReactNode {
  if (/^[a-z]+:/.test(href)) return <a href={href}>{children}</a>;
  if (href.startsWith('#')) {
    return (
      <a href={href} target="_self">
        {children}
      </a>
    );
  }
  const inBook = linkInBook(file, href);
  // Some files are read in the repository only.
  return inBook === undefined ? (
    <code>{new URL(href, `file:///${file}`).pathname.slice(1)}</code>
  ) : (
    <a href={`./${inBook}`} target="_top">
      {children}
    </a>
  );
}

/** A wide table is scrolled in its own place. */
function Table(props: ComponentProps<'table'>): ReactNode {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reachable by keyboard
    <div className="book-markdown-table" role="group" aria-label="Table" tabIndex={0}>
      <table {...props} />
    </div>
  );
}
