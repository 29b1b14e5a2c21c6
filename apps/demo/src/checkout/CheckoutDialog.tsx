import type { ReactNode } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { FormErrorsProvider, FormMessage } from '@tactful/react';
import { useServerErrors } from '@tactful/react-hook-form';
import { FormProvider, useForm, useFormContext } from 'react-hook-form';
import { postbox } from '../api/postbox.ts';
import { tierName } from '../pages/tiers.ts';
import { t, type Phrase } from '../text/text.ts';
import { Button } from '../ui/Button.tsx';
import { SubmitButton } from '../ui/SubmitButton.tsx';
import { flash } from '../ui/flash.ts';
import { Modal } from '../ui/Modal.tsx';
import { checkout } from './checkout.ts';

/** The checkout, while there is one. */
export function CheckoutDialog(): ReactNode {
  const current = checkout.use();
  return current && <Checkout {...current} />;
}

const plans: readonly (readonly [price: string, label: Phrase])[] = [
  ['price_starter', 'Starter: 50 subscribers, 200 e-mails a month, €9'],
  ['price_professional', 'Professional: 500 subscribers, 2,000 e-mails a month, €49'],
];

const cards: readonly (readonly [card: string, label: Phrase])[] = [
  ['good', 'A card that works'],
  ['declined', 'A card that is declined'],
];

function Checkout({ price, close }: { price: string; close: (paid: boolean) => void }): ReactNode {
  const client = useQueryClient();
  const form = useForm({ defaultValues: { price, card: 'good' } });
  const { onSubmit, errors, ...progress } = useServerErrors(form, {
    submit: async (values) => {
      const { id } = await postbox.startCheckout(values.price);
      return postbox.pay(id, values.card);
    },
    subject: t('your plan'),
    onSuccess: ({ tier }) => {
      flash(t('You are on the {plan} plan', { plan: tierName(tier) }));
      void client.invalidateQueries();
      close(true);
    },
  });
  return (
    <Modal title={t('Choose a larger plan')} onClose={() => close(false)}>
      <FormProvider {...form}>
        <FormErrorsProvider errors={errors}>
          <form className="form" onSubmit={onSubmit}>
            <Radios name="price" label={t('Plan')} options={plans} />
            <Radios name="card" label={t('Card')} options={cards} />
            <FormMessage />
            <div className="form-foot">
              <SubmitButton icon="card" of={progress}>
                {t('Pay')}
              </SubmitButton>
              <Button look="quiet" onClick={() => close(false)}>
                {t('Not now')}
              </Button>
            </div>
          </form>
        </FormErrorsProvider>
      </FormProvider>
    </Modal>
  );
}

function Radios({
  name,
  label,
  options,
}: {
  name: 'price' | 'card';
  label: string;
  options: readonly (readonly [value: string, label: Phrase])[];
}): ReactNode {
  const { register } = useFormContext<{ price: string; card: string }>();
  return (
    <fieldset className="field">
      <legend>{label}</legend>
      {options.map(([value, text]) => (
        <label key={value} className="choice">
          <input type="radio" value={value} {...register(name)} />
          <span>{t(text)}</span>
        </label>
      ))}
    </fieldset>
  );
}
