import { useState, type ReactNode } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { ErrorSummary, FormErrorsProvider, FormMessage } from '@tactful/react';
import { useServerErrors } from '@tactful/react-hook-form';
import { FormProvider, useForm } from 'react-hook-form';
import { postbox } from '../api/postbox.ts';
import { useLocation } from '../navigation/location.ts';
import { t } from '../text/text.ts';
import { SubmitButton } from '../ui/SubmitButton.tsx';
import { TextField } from '../ui/fields.tsx';
import { Page } from '../ui/Page.tsx';
import { Mailbox, mailQuery } from './Mailbox.tsx';

/** Sign-in by a link that is sent to the person's address. */
export function SignIn(): ReactNode {
  const client = useQueryClient();
  const { query } = useLocation();
  const [sentTo, setSentTo] = useState<string>();
  const form = useForm({ defaultValues: { email: 'ada@postbox.example' } });
  const { onSubmit, errors, summary, ...progress } = useServerErrors(form, {
    submit: async ({ email }) => {
      await postbox.requestLink(email);
      return email;
    },
    onSuccess: (email) => {
      setSentTo(email);
      void client.invalidateQueries(mailQuery);
    },
  });
  return (
    <FormProvider {...form}>
      <FormErrorsProvider errors={errors}>
        <Page
          title={t('Sign in to Postbox')}
          lead={
            query.has('ended')
              ? t('Your session has ended. You will come back to where you were.')
              : undefined
          }
          before={<ErrorSummary {...summary} />}
        >
          <form className="card form" noValidate onSubmit={onSubmit}>
            <TextField name="email" label={t('E-mail address')} type="email" autoComplete="email" />
            <FormMessage />
            <div className="form-foot">
              <SubmitButton of={progress}>{t('Send sign-in link')}</SubmitButton>
            </div>
            <p role="status" className="muted">
              {sentTo && t('If {email} has an account, a link is on its way.', { email: sentTo })}
            </p>
          </form>
          <Mailbox />
        </Page>
      </FormErrorsProvider>
    </FormProvider>
  );
}
