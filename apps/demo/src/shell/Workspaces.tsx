import type { ReactNode } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { postbox } from '../api/postbox.ts';
import { organizationsQuery, sessionQuery } from '../queries.ts';
import { t } from '../text/text.ts';
import { ActionError } from '../ui/ActionError.tsx';

/** Which workspace one is in. To one of them the person was never invited. */
export function Workspaces(): ReactNode {
  const client = useQueryClient();
  const { data: organizations = [] } = useQuery(organizationsQuery);
  const { data: session } = useQuery(sessionQuery);
  const change = useMutation({
    mutationFn: postbox.switchOrganization,
    meta: { subject: t('this workspace') },
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
        {organizations.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <ActionError mutation={change} />
    </div>
  );
}
