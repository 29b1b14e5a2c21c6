import type { Meta, StoryObj } from '@storybook/react-vite';
import { Reference } from '@tactful/react';
import { expect, fn, waitFor } from 'storybook/test';

const meta: Meta<typeof Reference> = {
  title: 'Surfaces/Reference',
  component: Reference,
  args: { id: 'req_abc123' },
  parameters: { docs: { source: { code: `<Reference id={error.requestId} />` } } },
};
export default meta;
type Story = StoryObj<typeof Reference>;

export const Short: Story = {};
export const Long: Story = { args: { id: '01JXWNSZMS5N601QW8FE4QRBSF-7c1f0e52-fra1-edge-00417' } };

const writeText = fn<(text: string) => Promise<void>>();

export const Copied: Story = {
  beforeEach: () => {
    writeText.mockReset().mockResolvedValue();
    return replaceClipboard();
  },
  play: async ({ canvas, canvasElement, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Copy reference' }));
    await expect(writeText).toHaveBeenCalledWith('req_abc123');
    await waitFor(() => expect(canvasElement.querySelector('[data-icon="check"]')).not.toBeNull());
  },
};

/** The browser doesn't allow it: the id is selected, ready to be copied by hand. */
export const CopyingIsForbidden: Story = {
  beforeEach: () => {
    writeText.mockReset().mockRejectedValue(new DOMException('Write permission denied.', 'NotAllowedError'));
    return replaceClipboard();
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Copy reference' }));
    await waitFor(() => expect(String(getSelection())).toBe('req_abc123'));
  },
};

/** Puts a clipboard that can be watched in place of the browser's; answers how to take it away. */
function replaceClipboard(): () => void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  return () => Reflect.deleteProperty(navigator, 'clipboard');
}
