import type { ReactNode } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { ErrorSummary, FormErrorsProvider, FormMessage, useFormErrorState } from '@tactful/react';
import { useServerErrors } from '@tactful/react-hook-form';
import { FormProvider, useForm } from 'react-hook-form';
import { postbox } from '../api/postbox.ts';
import { Link } from '../navigation/Link.tsx';
import { navigate, useLocation } from '../navigation/location.ts';
import { t } from '../text/text.ts';
import { SubmitButton } from '../ui/SubmitButton.tsx';
import { flash } from '../ui/flash.ts';
import { Page } from '../ui/Page.tsx';
import { examples, isExample } from './examples.ts';
import { bodyOf, fieldNames, nobody, SubscriberFields, type SubscriberValues } from './subscriberForm.tsx';

export function NewSubscriber(): ReactNode {
  const client = useQueryClient();
  const example = useLocation().query.get('fill');
  const form = useForm<SubscriberValues>({
    defaultValues: isExample(example) ? { ...nobody, ...examples[example] } : nobody,
  });
  const { onSubmit, errors, summary, ...progress } = useServerErrors(form, {
    submit: (values, { signal }) => postbox.addSubscriber(bodyOf(values), signal),
    subject: t('the list of subscribers'),
    fields: fieldNames,
    onSuccess: ({ first_name }) => {
      flash(t('{name} was added', { name: first_name }));
      void client.invalidateQueries();
      navigate('/subscribers');
    },
  });
  const { presentation } = useFormErrorState(errors);

  return (
    <FormProvider {...form}>
      <FormErrorsProvider errors={errors}>
        <Page title={t('New subscriber')} before={<ErrorSummary {...summary} />}>
          <form className="card form" noValidate onSubmit={onSubmit}>
            <SubscriberFields />
            <FormMessage />
            <div className="form-foot">
              <SubmitButton of={progress}>{t('Add subscriber')}</SubmitButton>
              <Link to="/subscribers" className="button" data-look="quiet">
                {t('Cancel')}
              </Link>
              {presentation?.meaning.variant === 'taken' && (
                <Link to={`/subscribers?search=${encodeURIComponent(form.getValues('email'))}`}>
                  {t('Show the subscriber who has it')}
                </Link>
              )}
            </div>
          </form>
        </Page>
      </FormErrorsProvider>
    </FormProvider>
  );
}
