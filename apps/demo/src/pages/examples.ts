import type { SubscriberValues } from './subscriberForm.tsx';

/** What the demo can type for you, to see what comes of it: `/subscribers/new?fill=wrong`. */
export const examples = {
  good: { email: 'mara@example.com', first_name: 'Mara' },
  another: { email: 'ida@example.com', first_name: 'Ida' },
  duplicate: { email: 'grace@example.com', first_name: 'Grace' },
  wrong: {
    email: 'mara(at)example',
    first_name: '',
    address: { street: '', city: 'Berlin', zip: '101', country: 'DE' },
  },
} satisfies Record<string, Partial<SubscriberValues>>;

export const isExample = (name: string | null): name is keyof typeof examples =>
  name !== null && Object.hasOwn(examples, name);
