import { expect, test } from 'vitest';
import * as mui from './mui.tsx';
import { corrected, tryRecipe } from './recipe.test.support.tsx';

// In React 18 as well, where a `ref` goes another way.
test('MUI', async () => {
  expect(await tryRecipe(mui, 'As on the invoice')).toEqual(corrected);
});
