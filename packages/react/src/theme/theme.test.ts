import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { beforeAll, expect, test } from 'vitest';

/* What Vite makes of the theme by default: a stylesheet for browsers that know neither light-dark() nor :dir(). */

let css = '';
beforeAll(async () => {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      rolldownOptions: { input: fileURLToPath(new URL('./theme.css', import.meta.url)) },
    },
  });
  const { output } = [result].flat()[0] as { output: readonly { fileName: string; source?: unknown }[] };
  css = String(output.find(({ fileName }) => fileName.endsWith('.css'))?.source);
});

test('what stands for light-dark() is light where the app says nothing, and gives way to what it says', () => {
  expect(css).not.toContain('light-dark(');
  expect(css).toContain('var(--lightningcss-light,');
  expect(css).toMatch(/:where\(:root\)\{--lightningcss-light:initial;--lightningcss-dark:\s*;?\}/);
});
