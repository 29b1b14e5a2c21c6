import type { ReactNode } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { ErrorSummary, FormErrorsProvider, FormMessage } from '@tactful/react';
import { useServerErrors } from '@tactful/react-hook-form';
import { FormProvider, useForm } from 'react-hook-form';
import { postbox, type NewNewsletter as NewsletterValues } from '../api/postbox.ts';
import { Link } from '../navigation/Link.tsx';
import { navigate } from '../navigation/location.ts';
import { newslettersQuery } from '../queries.ts';
import { t } from '../text/text.ts';
import { SubmitButton } from '../ui/SubmitButton.tsx';
import { LongTextField, TextField } from '../ui/fields.tsx';
import { flash } from '../ui/flash.ts';
import { Page } from '../ui/Page.tsx';

export function NewNewsletter(): ReactNode {
  const client = useQueryClient();
  const form = useForm<NewsletterValues>({ defaultValues: { subject: '', body: '' } });
  const { onSubmit, errors, summary, ...progress } = useServerErrors(form, {
    submit: (values, { signal }) => postbox.writeNewsletter(values, signal),
    subject: t('the newsletters'),
    remedies: { check: () => navigate('/newsletters') },
    onSuccess: () => {
      flash(t('The draft is saved'));
      void client.invalidateQueries(newslettersQuery);
      navigate('/newsletters');
    },
  });
  return (
    <FormProvider {...form}>
      <FormErrorsProvider errors={errors}>
        <Page title={t('New newsletter')} before={<ErrorSummary {...summary} />}>
          <form className="card form" noValidate onSubmit={onSubmit}>
            <TextField name="subject" label={t('Subject')} hint={t('At most 80 characters')} />
            <LongTextField name="body" label={t('Text')} />
            <FormMessage />
            <div className="form-foot">
              <SubmitButton of={progress}>{t('Save draft')}</SubmitButton>
              <Link to="/newsletters" className="button" data-look="quiet">
                {t('Cancel')}
              </Link>
            </div>
          </form>
        </Page>
      </FormErrorsProvider>
    </FormProvider>
  );
}
