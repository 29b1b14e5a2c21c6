import type { ReactNode } from 'react';
import { useQuery, type QueryKey, type UseQueryOptions } from '@tanstack/react-query';
import { ErrorPage, SectionError, StaleMark, usePresentation, type RemedyHandlers } from '@tactful/react';
import type { Situation } from '@tactful/core';
import { useSignInWhenAsked } from '../sign-in/useSignInWhenAsked.ts';

interface LoadedProps<Data, Key extends QueryKey> {
  options: UseQueryOptions<Data, Error, Data, Key>;
  /** What fails is drawn as a part of the page, or instead of it. Default a part. */
  as?: 'section' | 'page';
  /** The level of a section's heading. Default 2. */
  level?: 2 | 3;
  children: (data: Data) => ReactNode;
}

/** What a query has loaded; until then a place for it, and else why not. Old data stays, and says how old it is. */
export function Loaded<Data, Key extends QueryKey>(props: LoadedProps<Data, Key>): ReactNode {
  const { options, as = 'section', level, children } = props;
  const { data, error, dataUpdatedAt, refetch } = useQuery(options);
  const shared = {
    error,
    situation: { subject: options.meta?.subject, main: as === 'page' } as Partial<Situation>,
    remedies: { retry: () => refetch() } satisfies RemedyHandlers,
  };
  const mustSignIn = useSignInWhenAsked(data === undefined ? error : null);

  const refreshed = usePresentation(data === undefined ? null : error, { occasion: 'refresh' });

  if (data !== undefined) {
    return (
      <>
        {refreshed?.surface === 'stale' && <StaleMark {...shared} updatedAt={dataUpdatedAt} />}
        {children(data)}
      </>
    );
  }
  if (error === null || mustSignIn) return <div className="skeleton" aria-busy="true" />;
  return as === 'page' ? <ErrorPage {...shared} as="div" /> : <SectionError {...shared} level={level} />;
}
