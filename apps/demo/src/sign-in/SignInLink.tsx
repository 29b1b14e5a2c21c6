import { useEffect, type ReactNode } from 'react';
import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { postbox } from '../api/postbox.ts';
import { navigate } from '../navigation/location.ts';
import { sessionQuery } from '../queries.ts';
import { t } from '../text/text.ts';
import { flash } from '../ui/flash.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { comeFrom } from './comeFrom.ts';

/** Where a sign-in link leads. */
export function SignInLink({ token }: { token: string }): ReactNode {
  return (
    <Loaded options={linkQuery(token)} as="page">
      {() => <SignedIn />}
    </Loaded>
  );
}

/** A query, since a link works only once and a component may be mounted twice. */
const linkQuery = (token: string) =>
  queryOptions({
    queryKey: ['sign-in', token],
    queryFn: async () => {
      await postbox.useLink(token);
      return token;
    },
    retry: false,
    staleTime: Infinity,
    gcTime: Infinity,
    meta: { subject: t('this link') },
  });

function SignedIn(): ReactNode {
  const client = useQueryClient();
  useEffect(() => {
    flash(t('You are signed in'));
    void client.resetQueries(sessionQuery).then(() => navigate(comeFrom.take(), { replace: true }));
  }, [client]);
  return null;
}
