import type { ReactNode } from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { postbox } from '../api/postbox.ts';
import { organizationsQuery, sessionQuery } from '../queries.ts';
import { t } from '../text/text.ts';
import { ActionError } from '../ui/ActionError.tsx';
import { useAction } from '../ui/useAction.ts';

/** Which workspace one is in. To one of them the person was never invited. */
export function Workspaces(): ReactNode {
  const client = useQueryClient();
  const { data: organizations = [] } = useQuery(organizationsQuery);
  const { data: session } = useQuery(sessionQuery);
  const change = useAction({
    run: postbox.switchOrganization,
    subject: t('this workspace'),
    onSuccess: () => client.invalidateQueries(),
  });
  return (
    <div className="workspaces">
      <select
        id="workspace"
        aria-label={t('Workspace')}
        value={session?.organization.id ?? ''}
        onChange={({ target }) => change.mutate(target.value)}
      >
        {organizations.length === 0 && (
          <option value={session?.organization.id ?? ''}>{session?.organization.name ?? '…'}</option>
        )}
        {organizations.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <ActionError of={change} />
    </div>
  );
}
