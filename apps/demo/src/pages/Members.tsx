import type { ReactNode } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { ErrorSummary, FormErrorsProvider, FormMessage } from '@tactful/react';
import { useServerErrors } from '@tactful/react-hook-form';
import { FormProvider, useForm } from 'react-hook-form';
import { postbox, type Member, type NewMember } from '../api/postbox.ts';
import { membersQuery } from '../queries.ts';
import { t } from '../text/text.ts';
import { ActionError } from '../ui/ActionError.tsx';
import { Avatar } from '../ui/Avatar.tsx';
import { SubmitButton } from '../ui/SubmitButton.tsx';
import { SelectField, TextField } from '../ui/fields.tsx';
import { flash } from '../ui/flash.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { Page } from '../ui/Page.tsx';
import { useAction } from '../ui/useAction.ts';

const roles = (): readonly (readonly [Member['role'], string])[] => [
  ['owner', t('Owner')],
  ['member', t('Member')],
];

export function Members(): ReactNode {
  const client = useQueryClient();
  const form = useForm<NewMember>({ defaultValues: { name: '', email: '', role: 'member' } });
  const { onSubmit, errors, summary, ...progress } = useServerErrors(form, {
    submit: (values, { signal }) => postbox.invite(values, signal),
    subject: t('the members'),
    onSuccess: ({ name }) => {
      flash(t('{name} was invited', { name }));
      form.reset();
      void client.invalidateQueries(membersQuery);
    },
  });
  return (
    <FormProvider {...form}>
      <FormErrorsProvider errors={errors}>
        <Page
          title={t('Members')}
          lead={t('Who works here, and what they may do.')}
          before={<ErrorSummary {...summary} />}
        >
          <Loaded options={membersQuery}>
            {(members) => (
              <>
                <ul className="card rows">
                  {members.map((member) => (
                    <MemberRow key={member.id} member={member} />
                  ))}
                </ul>
                <form className="card form" noValidate onSubmit={onSubmit}>
                  <h2>{t('Invite somebody')}</h2>
                  <div className="columns">
                    <TextField name="name" label={t('Name')} autoComplete="off" />
                    <TextField name="email" label={t('E-mail address')} type="email" autoComplete="off" />
                  </div>
                  <SelectField name="role" label={t('Role')} options={roles()} />
                  <FormMessage />
                  <div className="form-foot">
                    <SubmitButton of={progress}>{t('Invite')}</SubmitButton>
                  </div>
                </form>
              </>
            )}
          </Loaded>
        </Page>
      </FormErrorsProvider>
    </FormProvider>
  );
}

function MemberRow({ member: { id, name, email, role } }: { member: Member }): ReactNode {
  const client = useQueryClient();
  const change = useAction({
    run: (to: Member['role']) => postbox.changeRole(id, to),
    subject: t('the members'),
    onSuccess: () => client.invalidateQueries(),
  });
  return (
    <li className="row">
      <Avatar name={name} />
      <div className="row-main">
        <span className="row-title">{name}</span>
        <span className="muted">{email}</span>
      </div>
      <select
        aria-label={t('Role of {name}', { name })}
        value={change.isPending ? change.variables : role}
        onChange={({ target }) => change.mutate(target.value as Member['role'])}
      >
        {roles().map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <ActionError of={change} />
    </li>
  );
}
