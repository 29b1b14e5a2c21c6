'use client';

import { Surfaces, TactfulProvider } from '@tactful/react';
import type { ReactNode } from 'react';

const remedies = { upgrade: { href: '/plans' }, contactSupport: { href: '/help' } };

export function Providers({ children }: { children: ReactNode }) {
  return (
    <TactfulProvider remedies={remedies}>
      {children}
      <Surfaces />
    </TactfulProvider>
  );
}
