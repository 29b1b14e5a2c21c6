import type { ReactNode } from 'react';
import { QueryClientProvider } from '@tanstack/react-query';
import { ErrorBoundary, Surfaces, TactfulProvider, type ErrorDialogView } from '@tactful/react';
import { CheckoutDialog } from './checkout/CheckoutDialog.tsx';
import { copies, kit } from './errors.ts';
import { useLocation } from './navigation/location.ts';
import { Routes } from './navigation/Routes.tsx';
import { usePreferences } from './preferences.ts';
import { queryClient } from './queryClient.ts';
import { remedies } from './remedies.ts';
import { SignInHere } from './sign-in/SignInHere.tsx';
import { WeatherPanel } from './weather/WeatherPanel.tsx';

export function App(): ReactNode {
  const { path } = useLocation();
  const { language } = usePreferences();
  return (
    <TactfulProvider kit={kit.in(copies[language])} remedies={remedies}>
      <QueryClientProvider client={queryClient}>
        <div className="app">
          <ErrorBoundary surface="page" resetKeys={[path]}>
            <Routes />
          </ErrorBoundary>
          <WeatherPanel />
        </div>
        <CheckoutDialog />
        <Surfaces banner={false} dialogExtra={signInHere} />
      </QueryClientProvider>
    </TactfulProvider>
  );
}

const signInHere = ({ error }: ErrorDialogView): ReactNode =>
  error.kind === 'unauthenticated' && <SignInHere />;
