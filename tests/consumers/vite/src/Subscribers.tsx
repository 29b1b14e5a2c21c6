import { SectionError, useReport } from '@tactful/react';
import { useQuery } from '@tanstack/react-query';

async function load(): Promise<string[]> {
  const response = await fetch('/api/subscribers');
  if (!response.ok) throw response;
  return (await response.json()) as string[];
}

async function remove(): Promise<void> {
  const response = await fetch('/api/subscribers', { method: 'DELETE' });
  if (!response.ok) throw response;
}

export function Subscribers() {
  const { data = [], error, refetch } = useQuery({ queryKey: ['subscribers'], queryFn: load });
  const report = useReport();
  const removeAll = () => remove().catch((thrown: unknown) => report(thrown, { occasion: 'action' }));
  return (
    <section>
      <SectionError
        error={error}
        remedies={{ retry: () => refetch() }}
        situation={{ subject: 'the subscribers' }}
      />
      <ul>
        {data.map((subscriber) => (
          <li key={subscriber}>{subscriber}</li>
        ))}
      </ul>
      <button type="button" onClick={removeAll}>
        Remove all
      </button>
    </section>
  );
}
