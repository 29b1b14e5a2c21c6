import { useState, type ReactNode } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { ErrorSummary, FormErrorsProvider, FormMessage } from '@tactful/react';
import { useServerErrors } from '@tactful/react-hook-form';
import { FormProvider, useForm } from 'react-hook-form';
import { postbox, type Subscriber } from '../api/postbox.ts';
import { Link } from '../navigation/Link.tsx';
import { navigate } from '../navigation/location.ts';
import { subscriberQuery } from '../queries.ts';
import { formatDate, t } from '../text/text.ts';
import { ActionError } from '../ui/ActionError.tsx';
import { Button } from '../ui/Button.tsx';
import { SubmitButton } from '../ui/SubmitButton.tsx';
import { flash } from '../ui/flash.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { Page } from '../ui/Page.tsx';
import { useAction } from '../ui/useAction.ts';
import { Versions } from './Versions.tsx';
import { bodyOf, fieldNames, SubscriberFields, valuesOf, type SubscriberValues } from './subscriberForm.tsx';

export function EditSubscriber({ id }: { id: string }): ReactNode {
  return (
    // What is being edited must not change underneath.
    <Loaded options={{ ...subscriberQuery(id), staleTime: Infinity, gcTime: 0 }} as="page">
      {(subscriber) => <SubscriberEditor subscriber={subscriber} />}
    </Loaded>
  );
}

function SubscriberEditor({ subscriber }: { subscriber: Subscriber }): ReactNode {
  const { id, version } = subscriber;
  const client = useQueryClient();
  const form = useForm<SubscriberValues>({ defaultValues: valuesOf(subscriber) });
  const [edited, setEdited] = useState(version);
  const [theirs, setTheirs] = useState<Subscriber>();

  const { onSubmit, errors, summary, ...progress } = useServerErrors(form, {
    submit: (values, { signal }) =>
      postbox.saveSubscriber(id, { ...bodyOf(values), version: theirs?.version ?? edited }, signal),
    subject: t('this subscriber'),
    fields: fieldNames,
    remedies: {
      compare: () => compare.mutate(),
      reload: ({ error }) => (error.kind === 'not_found' ? navigate('/subscribers') : discard.mutate()),
    },
    onSuccess: ({ first_name }) => {
      flash(t('{name} was saved', { name: first_name }));
      void client.invalidateQueries();
      navigate('/subscribers');
    },
  });

  const latest = { run: () => postbox.subscriber(id), subject: t('this subscriber') };
  const compare = useAction({ ...latest, onSuccess: setTheirs });
  const discard = useAction({ ...latest, onSuccess: (saved) => takeTheirs(saved) });
  const takeTheirs = (saved: Subscriber) => {
    form.reset(valuesOf(saved));
    setEdited(saved.version);
    setTheirs(undefined);
  };

  return (
    <FormProvider {...form}>
      <FormErrorsProvider errors={errors}>
        <Page
          title={subscriber.first_name}
          lead={t('Last changed {date}', { date: formatDate(subscriber.updated_at) })}
          before={<ErrorSummary {...summary} />}
        >
          <form className="card form" noValidate onSubmit={onSubmit}>
            <SubscriberFields />
            <FormMessage />
            <ActionError of={compare} />
            <ActionError of={discard} />
            {theirs && (
              <Versions
                mine={form.getValues()}
                theirs={valuesOf(theirs)}
                onTakeTheirs={() => takeTheirs(theirs)}
              />
            )}
            <div className="form-foot">
              {!theirs && <SubmitButton of={progress}>{t('Save')}</SubmitButton>}
              <Link to="/subscribers" className="button" data-look="quiet">
                {t('Cancel')}
              </Link>
            </div>
          </form>
          <DeleteSubscriber subscriber={subscriber} />
        </Page>
      </FormErrorsProvider>
    </FormProvider>
  );
}

function DeleteSubscriber({ subscriber: { id, first_name } }: { subscriber: Subscriber }): ReactNode {
  const client = useQueryClient();
  const remove = useAction({
    run: () => postbox.deleteSubscriber(id),
    subject: t('this subscriber'),
    onSuccess: () => {
      flash(t('{name} was deleted', { name: first_name }));
      void client.invalidateQueries();
      navigate('/subscribers');
    },
  });
  return (
    <section className="card aside-card">
      <div>
        <h2>{t('Delete this subscriber')}</h2>
        <p className="muted">{t('They get no more e-mails. This cannot be undone.')}</p>
      </div>
      <div className="action">
        <Button look="danger" icon="trash" busy={remove.isPending} onClick={() => remove.mutate()}>
          {t('Delete')}
        </Button>
        <ActionError of={remove} />
      </div>
    </section>
  );
}
