import { MantineProvider } from '@mantine/core';
import { expect, test } from 'vitest';
import guide from '../../../docs/forms.md?raw';
import * as baseUi from './baseUi.tsx';
import * as mantineForm from './mantineForm.tsx';
import * as mantineInputs from './mantineInputs.tsx';
import * as reactAria from './reactAria.tsx';
import { corrected, tryRecipe, type Recipe } from './recipe.test.support.tsx';
import * as shadcn from './shadcn.tsx';

const sources = import.meta.glob<string>('./*.tsx', { query: '?raw', import: 'default', eager: true });

const recipes: readonly (readonly [string, Recipe, string])[] = [
  ['React Aria Components', reactAria, 'reactAria'],
  ['Base UI', baseUi, 'baseUi'],
  ['Mantine form', mantineForm, 'mantineForm'],
  ['Mantine inputs', mantineInputs, 'mantineInputs'],
  ['shadcn/ui', shadcn, 'shadcn'],
];

test.each(recipes)('%s', async (_, recipe) => {
  expect(await tryRecipe(recipe, '', MantineProvider)).toEqual(corrected);
});

test.each(['mui', ...recipes.map(([, , file]) => file)])('the guide shows %s as it is tried', (file) => {
  const source = sources[`./${file}.tsx`];
  expect(source).toBeDefined();
  expect(guide).toContain(`\n${source}\`\`\`\n`);
});
