import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { clients } from '../src/clients.ts';
import { manyPagesOnOne } from '../src/everyStory.tsx';
import { Envelopes } from '../src/pages/Envelopes.tsx';

const meta: Meta = {
  title: 'Carriers',
  component: Envelopes,
  tags: ['!autodocs'],
  parameters: { ...manyPagesOnOne, frame: 'wide', controls: { disable: true } },
};
export default meta;

export const OneAnswer: StoryObj = {
  play: async ({ canvas, canvasElement }) => {
    await waitFor(() => expect(canvas.getAllByRole('heading', { level: 2 })).toHaveLength(clients.length));
    const screens = [...canvasElement.querySelectorAll('.book-screen')].map(({ textContent }) => textContent);
    await expect(new Set(screens).size).toBe(1);
    await expect(screens[0]).toContain('You are using 500 of 500 subscribers on the Free plan');
  },
};
