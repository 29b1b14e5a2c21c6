import type { Meta, StoryObj } from '@storybook/react-vite';
import { SupportReport, type SupportReportProps } from '@tactful/react';
import { expect } from 'storybook/test';
import { reachedByPlaying } from '../../src/everyStory.tsx';
import { Failed, failureControl, type WithFailure } from '../../src/Failed.tsx';

type Args = WithFailure<SupportReportProps>;

const meta: Meta<Args> = {
  title: 'Surfaces/Support report',
  component: SupportReport,
  args: { failure: 'server', version: '4.12.0' },
  argTypes: { failure: failureControl },
  render: ({ failure, ...props }) => (
    <Failed name={failure}>{({ error }) => <SupportReport {...props} error={error} />}</Failed>
  ),
  parameters: {
    docs: { source: { code: `<SupportReport error={error} version={import.meta.env.APP_VERSION} />` } },
  },
};
export default meta;
type Story = StoryObj<Args>;

export const Folded: Story = {};

/** The person sees what is copied: no message of the API, no values, no headers, no ids out of the address. */
export const Open: Story = {
  parameters: reachedByPlaying,
  play: async ({ canvasElement, userEvent }) => {
    await userEvent.click(canvasElement.querySelector('summary')!);
    const text = canvasElement.querySelector('pre')?.textContent ?? '';
    await expect(text).toContain('reference: 01JXWNSZMS5N601QW8FE4QRBSF');
    await expect(text).toContain('path: GET /v1/reports/{id}');
    await expect(text).not.toContain('NullReferenceException');
  },
};
export const NoAnswer: Story = {
  parameters: reachedByPlaying,
  args: { failure: 'network' },
  play: async ({ canvasElement, userEvent }) => userEvent.click(canvasElement.querySelector('summary')!),
};
