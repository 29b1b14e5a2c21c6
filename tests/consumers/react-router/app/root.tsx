import { ErrorPage, Surfaces, TactfulProvider, type RemedyHandlers } from '@tactful/react';
import type { ReactNode } from 'react';
import { Links, Meta, Outlet, Scripts, useRouteError } from 'react-router';
import theme from '@tactful/react/theme.css?url';

export const links = () => [
  { rel: 'stylesheet', href: theme },
  { rel: 'icon', href: 'data:,' },
];

const remedies: RemedyHandlers = { contactSupport: { href: '/help' } };

export function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <head>
        <title>Subscribers</title>
        <Meta />
        <Links />
      </head>
      <body>
        <TactfulProvider remedies={remedies}>
          {children}
          <Surfaces />
        </TactfulProvider>
        <Scripts />
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

/** What a loader or an action has thrown, or a component. */
export function ErrorBoundary() {
  return <ErrorPage error={useRouteError()} />;
}
