import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { Walk, type WalkProps } from '../src/walk/Walk.tsx';
import { rooms } from '../src/walk/rooms.ts';

const meta: Meta<WalkProps> = {
  title: 'The walk',
  component: Walk,
  tags: ['!autodocs'],
  args: { api: 'subscribeflow', answer: 'subscribeflow-subscriber-limit' },
  parameters: { frame: 'wide', controls: { disable: true } },
};
export default meta;

/** From thrown to screen. */
export const OfAnError: StoryObj<WalkProps> = {
  play: async ({ canvas, canvasElement, userEvent, step }) => {
    const sentences = (): (string | null)[] =>
      [...canvasElement.querySelectorAll('.walk-sentence')].map(({ textContent }) => textContent);
    await step('Each room has found something out', async () => {
      await expect(canvas.getAllByRole('listitem').length).toBeGreaterThanOrEqual(rooms.length);
      await expect(sentences()).toEqual([
        expect.stringContaining('status 402'),
        expect.stringContaining('Read as subscribeflow'),
        'Kind: payment_required.',
        expect.stringContaining('Meaning: limit_reached'),
        expect.stringContaining('Again: no'),
        expect.stringContaining('Shown on form'),
      ]);
    });
    await step('In another situation it is said elsewhere', async () => {
      await userEvent.selectOptions(canvas.getByLabelText('Meanwhile'), 'action');
      await waitFor(() => expect(sentences().at(-1)).toContain('Shown on dialog'));
      await userEvent.selectOptions(canvas.getByLabelText('Meanwhile'), 'refresh');
      await waitFor(() => expect(sentences().at(-1)).toContain('Shown on silent'));
    });
    await step('Another API, another answer', async () => {
      await userEvent.selectOptions(canvas.getByLabelText('API'), 'RFC 9457');
      await userEvent.selectOptions(canvas.getByLabelText('Answer'), 'rateLimited');
      await waitFor(() => expect(canvas.getByText('A short pause is needed')).toBeVisible());
    });
  },
};
