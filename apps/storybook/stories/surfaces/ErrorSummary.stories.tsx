import type { Meta, StoryObj } from '@storybook/react-vite';
import { ErrorSummary, type ErrorSummaryProps } from '@tactful/react';
import { expect, waitFor } from 'storybook/test';
import { ExampleForm, type ExampleField } from '../../src/ExampleForm.tsx';
import { Failed, failureControl, type WithFailure } from '../../src/Failed.tsx';
import { manyFields } from '../../src/failures.ts';

type Args = WithFailure<ErrorSummaryProps & { readonly fields?: readonly ExampleField[] }>;

const meta: Meta<Args> = {
  title: 'Surfaces/Error summary',
  component: ErrorSummary,
  args: { failure: 'validation', level: 2 },
  argTypes: { failure: failureControl, fields: { control: false } },
  render: ({ failure, fields, level, changesTitle }) => (
    <Failed name={failure}>
      {(thrown) => <ExampleForm {...thrown} fields={fields} {...{ level, changesTitle }} />}
    </Failed>
  ),
  parameters: {
    docs: {
      source: {
        code: `
const { onSubmit, errors, summary } = useServerErrors(form, { submit: api.addSubscriber });

<FormErrorsProvider errors={errors}>
  <form onSubmit={onSubmit} noValidate>
    <ErrorSummary {...summary} />
    …
  </form>
</FormErrorsProvider>`,
      },
    },
  },
};
export default meta;
type Story = StoryObj<Args>;

/** `vat_id` → "VAT number" */
const labelOf = (name: string): string =>
  name.replace('vat_id', 'VAT number').replace(/^./, (letter) => letter.toUpperCase());

export const Several: Story = {};
/** Also for a single problem: it is where people look. */
export const One: Story = { args: { failure: 'validationOne' } };
/** What belongs to no field of this form is told all the same, as text: nothing is lost. */
export const WithoutAField: Story = { args: { failure: 'validationUnplaced' } };
export const LongText: Story = { args: { failure: 'validationLong' } };
export const Many: Story = {
  args: {
    failure: 'validationMany',
    fields: manyFields.map((name) => ({ name, label: labelOf(name) })),
  },
};
/** A conflict over one field is said at that field. */
export const AlreadyInUse: Story = { args: { failure: 'taken' } };

/** A link leads to its field; the address of the page doesn't change. */
export const LinksLeadToFields: Story = {
  tags: ['behaviour', '!autodocs'],
  play: async ({ canvas, userEvent }) => {
    const before = location.href;
    await userEvent.click(await canvas.findByRole('link', { name: /name@example.com/ }));
    const email = canvas.getByLabelText('E-mail address');
    await waitFor(() => expect(email).toHaveFocus());
    await expect(location.href).toBe(before);
    await expect(email).toHaveAccessibleDescription(
      'We only use it to send this newsletter. Error: Enter an e-mail address like name@example.com',
    );
  },
};

/** A message leaves when its own field is changed, and only then. */
export const LeavesWithItsField: Story = {
  tags: ['behaviour', '!autodocs'],
  play: async ({ canvas, userEvent }) => {
    await canvas.findByRole('heading', { name: 'Check 2 answers' });
    await userEvent.type(canvas.getByLabelText('Name'), '!');
    await canvas.findByRole('heading', { name: 'Check 1 answer' });
    await expect(canvas.getByLabelText('Name')).not.toHaveAttribute('aria-invalid');
    await expect(canvas.getByLabelText('E-mail address')).toHaveAttribute('aria-invalid', 'true');
  },
};
