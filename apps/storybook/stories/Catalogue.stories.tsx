import type { Meta, StoryObj } from '@storybook/react-vite';
import { allDialects } from '@tactful/core/dialects';
import { samples, samplesOf } from '@tactful/core/samples';
import { expect, within } from 'storybook/test';
import { Catalogue, type CatalogueProps } from '../src/catalogue/Catalogue.tsx';
import { manyPagesOnOne } from '../src/everyStory.tsx';

const meta: Meta<CatalogueProps> = {
  title: 'Catalogue',
  component: Catalogue,
  tags: ['!autodocs'],
  parameters: { ...manyPagesOnOne, frame: 'wide', controls: { disable: true } },
  play: async ({ args: { dialect }, canvas }) => {
    const expected = dialect === undefined ? samples : samplesOf(dialect);
    const entries = canvas.getAllByRole('article');
    await expect(entries.map((entry) => entry.dataset['kind'])).toEqual(
      expected.map(({ expect: { kind } }) => kind),
    );
  },
};
export default meta;
type Story = StoryObj<CatalogueProps>;

/** Every answer of every API, filtered by kind and by surface. */
export const EveryApi: Story = {
  name: 'Every API',
  play: async ({ canvas, userEvent, step }) => {
    const filter = within(canvas.getByRole('group', { name: 'Filter' }));
    await step('Every API has a page of its own', async () => {
      await expect(new Set(pages.keys())).toEqual(new Set(allDialects.map(({ id }) => id)));
    });
    await step('Only one kind is shown', async () => {
      await userEvent.selectOptions(filter.getByLabelText('Kind'), 'rate_limited');
      const limited = samples.filter(({ expect: { kind } }) => kind === 'rate_limited');
      await expect(canvas.getAllByRole('article')).toHaveLength(limited.length);
      await expect(canvas.getByRole('status')).toHaveTextContent(
        `${limited.length} of ${samples.length} answers`,
      );
    });
  },
};

export const FlexPrice: Story = { name: 'FlexPrice', args: { dialect: 'flexprice' } };
export const Flowbrite: Story = { name: 'Flowbrite', args: { dialect: 'flowbrite' } };
export const LicenseKeys: Story = { name: 'License keys', args: { dialect: 'license-key' } };
export const Stripe: Story = { name: 'Stripe', args: { dialect: 'stripe' } };
export const OpenAi: Story = { name: 'OpenAI', args: { dialect: 'openai' } };
export const GitHub: Story = { name: 'GitHub', args: { dialect: 'github' } };
export const Google: Story = { name: 'Google', args: { dialect: 'google' } };
export const AWS: Story = { name: 'AWS', args: { dialect: 'aws' } };
export const Shopify: Story = { name: 'Shopify', args: { dialect: 'shopify' } };
export const Slack: Story = { name: 'Slack', args: { dialect: 'slack' } };
export const Twilio: Story = { name: 'Twilio', args: { dialect: 'twilio' } };
export const Salesforce: Story = { name: 'Salesforce', args: { dialect: 'salesforce' } };
export const Clerk: Story = { name: 'Clerk', args: { dialect: 'clerk' } };
export const Auth0: Story = { name: 'Auth0', args: { dialect: 'auth0' } };
export const Supabase: Story = { name: 'Supabase', args: { dialect: 'supabase' } };
export const ErrorReference: Story = { name: 'Error reference', args: { dialect: 'error-reference' } };
export const SubscribeFlow: Story = { name: 'SubscribeFlow', args: { dialect: 'subscribeflow' } };
export const TRPC: Story = { name: 'tRPC', args: { dialect: 'trpc' } };
export const FastAPI: Story = { name: 'FastAPI', args: { dialect: 'fastapi' } };
export const Spring: Story = { name: 'Spring', args: { dialect: 'spring' } };
export const ASPNET: Story = { name: 'ASP.NET', args: { dialect: 'aspnet' } };
export const NestJS: Story = { name: 'NestJS', args: { dialect: 'nestjs' } };
export const DjangoREST: Story = { name: 'Django REST', args: { dialect: 'django-rest' } };
export const Laravel: Story = { name: 'Laravel', args: { dialect: 'laravel' } };
export const Rails: Story = { name: 'Rails', args: { dialect: 'rails' } };

/** The pages of this file by the dialect that they show. */
const pages: ReadonlyMap<string | undefined, Story> = new Map(
  [
    FlexPrice,
    Flowbrite,
    LicenseKeys,
    Stripe,
    OpenAi,
    GitHub,
    Google,
    AWS,
    Shopify,
    Slack,
    Twilio,
    Salesforce,
    Clerk,
    Auth0,
    Supabase,
    ErrorReference,
    SubscribeFlow,
    TRPC,
    FastAPI,
    Spring,
    ASPNET,
    NestJS,
    DjangoREST,
    Laravel,
    Rails,
  ].map((page) => [page.args?.dialect, page]),
);
