import type { ReactNode } from 'react';
import { ErrorPage } from '@tactful/react';

const nothingHere = new Response(null, { status: 404 });

/** Postbox has no such page. */
export function NotFound(): ReactNode {
  return <ErrorPage as="div" error={nothingHere} />;
}
