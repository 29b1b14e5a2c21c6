import { StrictMode, useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { createErrorKit } from '@tactful/core';
import { createGate, createReachability, gatedFetch } from '@tactful/core/gate';
import { SectionError, Surfaces, TactfulProvider } from '@tactful/react';
import { createQueryClient } from '@tactful/react-query';
import { onlineManager, QueryClientProvider, useQuery } from '@tanstack/react-query';
import useSWR, { SWRConfig } from 'swr';
import '@tactful/react/theme.css';
import { swrRetry } from '../recipes/swrRetry.ts';

// A page of sections: each asks the API at `?api=` for its content when it is opened. `?with=swr`: not by
// TanStack Query. `?probed`: with probes for the connection.
const search = new URLSearchParams(location.search);
const api = search.get('api') ?? '';

const reachability = search.has('probed')
  ? createReachability({ probe: (signal) => fetch(`${api}/health`, { cache: 'no-store', signal }) })
  : undefined;
if (reachability)
  onlineManager.setEventListener((setOnline) =>
    reachability.subscribe(() => setOnline(!reachability.isOffline())),
  );

const gate = createGate({ ...(reachability && { reachability }) });
const kit = createErrorKit({ gate, ...(reachability && { surroundings: reachability }) });
const queryClient = createQueryClient(kit);
const send = gatedFetch(fetch, gate);

async function ask(path: string, signal?: AbortSignal): Promise<unknown> {
  const response = await send(api + path, { ...(signal && { signal }) });
  if (!response.ok) throw response;
  return response.json();
}

/** Draws no errors: the shared surfaces tell of them. */
function Queried({ path }: { readonly path: string }): ReactNode {
  const { data } = useQuery({ queryKey: [path], queryFn: ({ signal }) => ask(path, signal) });
  return <Content data={data} />;
}

function Swrd({ path }: { readonly path: string }): ReactNode {
  const { data, error } = useSWR<unknown, unknown>(path, ask);
  return error === undefined ? <Content data={data} /> : <SectionError error={error} />;
}

function Content({ data }: { readonly data: unknown }): ReactNode {
  return <p>{data === undefined ? 'Loading' : JSON.stringify(data)}</p>;
}

function Section({ name }: { readonly name: string }): ReactNode {
  const [isOpen, setOpen] = useState(name === 'Profile');
  const path = `/${name.toLowerCase()}`;
  return (
    <section aria-label={name}>
      <button type="button" onClick={() => setOpen(!isOpen)}>
        {isOpen ? `Close ${name}` : `Open ${name}`}
      </button>
      {isOpen && (search.get('with') === 'swr' ? <Swrd path={path} /> : <Queried path={path} />)}
    </section>
  );
}

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <TactfulProvider kit={kit}>
      <QueryClientProvider client={queryClient}>
        <SWRConfig value={swrRetry(kit)}>
          <main>
            {['Profile', 'News', 'Plans', 'Team'].map((name) => (
              <Section key={name} name={name} />
            ))}
          </main>
          <Surfaces />
        </SWRConfig>
      </QueryClientProvider>
    </TactfulProvider>
  </StrictMode>,
);
