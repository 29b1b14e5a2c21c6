import type { ReactNode } from 'react';
import { queryOptions } from '@tanstack/react-query';
import { postbox } from '../api/postbox.ts';
import { navigate } from '../navigation/location.ts';
import { queryClient } from '../queryClient.ts';
import { t } from '../text/text.ts';
import { flash } from '../ui/flash.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { comeFrom } from './comeFrom.ts';

/** Where a sign-in link leads: back to where the person was, or to why it doesn't work. */
export function SignInLink({ token }: { token: string }): ReactNode {
  return (
    <Loaded options={linkQuery(token)} as="page">
      {() => null}
    </Loaded>
  );
}

/** A query, since a link works only once and a component may be mounted twice. */
const linkQuery = (token: string) =>
  queryOptions({
    queryKey: ['sign-in', token],
    queryFn: async () => {
      await postbox.useLink(token);
      // What was refused without a session is asked for again.
      queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'sign-in' });
      flash(t('You are signed in'));
      navigate(comeFrom.take(), { replace: true });
      return token;
    },
    retry: false,
    staleTime: Infinity,
    gcTime: Infinity,
    meta: { subject: t('this link') },
  });
