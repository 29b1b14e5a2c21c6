import type { Meta, StoryObj } from '@storybook/react-vite';
import { occasions, surfaceTable } from '@tactful/core';
import { expect, waitFor } from 'storybook/test';
import { ownDialect } from '../src/failures.ts';
import { Matrix } from '../src/matrix/Matrix.tsx';
import { errorsByRow, rowOf, rows } from '../src/matrix/rows.ts';

const meta: Meta = {
  title: 'Matrix',
  component: Matrix,
  tags: ['!autodocs'],
  parameters: { frame: 'wide', controls: { disable: true } },
};
export default meta;

/** Each cell is decided live. Choose one to see why. */
export const WhereEachErrorIsSaid: StoryObj = {
  play: async ({ canvas, userEvent, step }) => {
    await step('Every cell of the table is there, decided by its own rule', async () => {
      await expect(canvas.getAllByRole('button', { pressed: false })).toHaveLength(
        rows.length * occasions.length - 1,
      );
      const errors = errorsByRow(ownDialect);
      for (const row of rows) {
        for (const occasion of occasions) await expect(rowOf(errors.get(row), occasion)).toBe(row);
      }
    });
    await step('A cell tells why', async () => {
      const [first] = canvas.getAllByRole('button', { name: 'summary' });
      await userEvent.click(first!);
      await expect(canvas.getByRole('heading', { level: 2 })).toHaveTextContent(
        'validation. A form was sent',
      );
      await expect(
        canvas.getByText(/Shown on summary \(assertive\) by the rule validation\/submit/),
      ).toBeVisible();
    });
    await step('The circumstances decide', async () => {
      const before = canvas.queryAllByRole('button', { name: 'banner' }).length;
      await userEvent.click(canvas.getByLabelText('It failed three times in a row'));
      await waitFor(() =>
        expect(canvas.queryAllByRole('button', { name: 'banner' }).length).toBeGreaterThan(before),
      );
      await userEvent.click(canvas.getByLabelText('It failed three times in a row'));
    });
    await expect(Object.keys(surfaceTable)).toEqual(rows);
  },
};
