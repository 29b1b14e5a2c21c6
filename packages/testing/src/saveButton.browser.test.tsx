import { afterEach, expect, test } from 'vitest';
import { answerOf, throwAs } from '@tactful/testing';
import { cleanup, renderWithKit } from '@tactful/testing/react';
import '@tactful/testing/vitest';
import { SaveButton } from './SaveButton.test.support.tsx';

afterEach(cleanup); // where `afterEach` is global it happens by itself

test('a refused change is told next to the page', async () => {
  const sample = answerOf('flexprice', 'version_conflict');
  const page = renderWithKit(<SaveButton save={() => throwAs('axios', sample)} />);
  page.container.querySelector('button')?.click();
  await expect.poll(() => page).toBeOnSurface('toast');
  await expect.poll(() => page).toHaveAnnounced('changed', 'assertive');
});
