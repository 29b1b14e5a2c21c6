import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { manyPagesOnOne } from '../src/everyStory.tsx';
import { Hostile } from '../src/pages/Hostile.tsx';
import { hostileAnswers, planted } from '../src/pages/hostileAnswers.ts';

const meta: Meta = {
  title: 'Security',
  component: Hostile,
  tags: ['!autodocs'],
  parameters: { ...manyPagesOnOne, frame: 'wide', controls: { disable: true } },
};
export default meta;

/** Neither what is logged nor what is drawn holds any of it. */
export const HostileAnswers: StoryObj = {
  play: async ({ canvasElement }) => {
    const outcomes = [...canvasElement.querySelectorAll('.hostile-outcome')];
    await expect(outcomes).toHaveLength(hostileAnswers.length);
    for (const outcome of outcomes) {
      await waitFor(() => expect(outcome.querySelector('.book-screen .tactful-title')).not.toBeNull());
      for (const secret of planted) await expect(outcome.innerHTML).not.toContain(secret);
      await expect(outcome.querySelector('img, a[href*="phish"]')).toBeNull();
      const screen = outcome.querySelector('.book-screen')?.textContent;
      await expect(screen).not.toMatch(/NullReference|Mail\.cs|nginx|\u202E|onerror/);
    }
  },
};
