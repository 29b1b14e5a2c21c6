import type { ReactNode } from 'react';
import type { UseQueryResult } from '@tanstack/react-query';
import { ErrorPage, SectionError } from '@tactful/react';

export function Loaded<Data>({
  query,
  children,
  level,
  isPage,
}: {
  query: UseQueryResult<Data>;
  level?: 2 | 3;
  isPage?: boolean;
  isMain?: boolean;
  children: (data: Data) => ReactNode;
}): ReactNode {
  if (query.data !== undefined) return children(query.data);
  if (query.error)
    return isPage ? (
      <ErrorPage as="div" error={query.error} />
    ) : (
      <SectionError error={query.error} level={level} />
    );
  return <div className="skeleton" aria-busy="true" />;
}
