// Components in JSX. Compiled, never run.
import { ErrorBoundary, SectionError, Surfaces, TactfulProvider, type RemedyHandlers } from '@tactful/react';
import { useServerErrors } from '@tactful/react-hook-form';
import { useForm } from 'react-hook-form';
import { kit } from './app.js';

const remedies: RemedyHandlers = {
  upgrade: ({ limit }) => alert(limit?.max),
  signIn: { href: '/sign-in' },
};

export function App({ error }: { error: unknown }) {
  const form = useForm<{ email: string }>();
  const { onSubmit } = useServerErrors(form, {
    submit: ({ email }, { signal }) => fetch(`/subscribers/${email}`, { method: 'PUT', signal }),
  });
  return (
    <TactfulProvider kit={kit} remedies={remedies}>
      <ErrorBoundary>
        <form onSubmit={onSubmit} />
        <SectionError error={error} situation={{ subject: 'the list' }} />
      </ErrorBoundary>
      <Surfaces />
    </TactfulProvider>
  );
}
