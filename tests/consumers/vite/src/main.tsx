import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createErrorKit } from '@tactful/core';
import { ErrorBoundary, Surfaces, TactfulProvider } from '@tactful/react';
import { createQueryClient } from '@tactful/react-query';
import { QueryClientProvider } from '@tanstack/react-query';
import '@tactful/react/theme.css';
import { AddSubscriber } from './AddSubscriber';
import { Subscribers } from './Subscribers';

const kit = createErrorKit({ appName: 'Postbox' });
const queryClient = createQueryClient(kit);

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <TactfulProvider kit={kit} remedies={{ requestAccess: { href: '/access' } }}>
      <QueryClientProvider client={queryClient}>
        <ErrorBoundary>
          <Subscribers />
          <AddSubscriber />
        </ErrorBoundary>
      </QueryClientProvider>
      <Surfaces />
    </TactfulProvider>
  </StrictMode>,
);
