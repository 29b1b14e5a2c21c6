import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import type { NewSubscriber, Subscriber } from '../api/postbox.ts';
import { tagsQuery } from '../queries.ts';
import { t } from '../text/text.ts';
import { ChoicesField, SelectField, TextField } from '../ui/fields.tsx';

/** A subscriber as the form holds one. */
export interface SubscriberValues {
  email: string;
  first_name: string;
  address: { street: string; city: string; zip: string; country: string };
  tags: string[];
  /** A day, as a date input has it. */
  consent: string;
}

/** What the API calls fields that the form calls otherwise. */
export const fieldNames = { consent_at: 'consent' } as const;

export const nobody: SubscriberValues = {
  email: '',
  first_name: '',
  address: { street: '', city: '', zip: '', country: '' },
  tags: [],
  consent: '',
};

export const valuesOf = ({ email, first_name, address, tags, consent_at }: Subscriber): SubscriberValues => ({
  email,
  first_name,
  address: {
    street: address.street ?? '',
    city: address.city ?? '',
    zip: address.zip ?? '',
    country: address.country ?? '',
  },
  tags,
  consent: consent_at?.slice(0, 10) ?? '',
});

export const bodyOf = ({ consent, ...values }: SubscriberValues): NewSubscriber => ({
  ...values,
  ...(consent && { consent_at: new Date(consent).toISOString() }),
});

const countries = ['', 'AT', 'DE', 'FR', 'GB', 'US'] as const;

export function SubscriberFields(): ReactNode {
  const { data: tags = [] } = useQuery(tagsQuery);
  return (
    <>
      <TextField name="email" label={t('E-mail address')} type="email" autoComplete="off" />
      <TextField name="first_name" label={t('First name')} autoComplete="off" />
      <fieldset className="fields">
        <legend>{t('Address')}</legend>
        <TextField name="address.street" label={t('Street')} autoComplete="off" />
        <div className="columns">
          <TextField
            name="address.zip"
            label={t('ZIP code')}
            hint={t('Five digits')}
            inputMode="numeric"
            autoComplete="off"
          />
          <TextField name="address.city" label={t('City')} autoComplete="off" />
        </div>
        <SelectField
          name="address.country"
          label={t('Country')}
          options={countries.map((code) => [code, code === '' ? t('None') : countryName(code)])}
        />
      </fieldset>
      <ChoicesField name="tags" label={t('Tags')} options={tags.map(({ name }) => name)} />
      <TextField
        name="consent"
        label={t('Date of consent')}
        hint={t('When they agreed to get e-mails. Needed for people in Germany.')}
        type="date"
      />
    </>
  );
}

export function countryName(code: string): string {
  return new Intl.DisplayNames([document.documentElement.lang], { type: 'region' }).of(code) ?? code;
}
