import type { ReactNode } from 'react';
import { Banner } from '@tactful/react';
import { Flash, Logo } from './Shell.tsx';

/** What stands around the pages of whoever isn't signed in. */
export function Door({ children }: { children: ReactNode }): ReactNode {
  return (
    <div className="door">
      <header>
        <Logo />
      </header>
      <main id="main" tabIndex={-1}>
        <Banner className="page-banner" />
        {children}
      </main>
      <Flash />
    </div>
  );
}
