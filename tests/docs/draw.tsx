import { createErrorKit } from '@tactful/core';
import { TactfulProvider } from '@tactful/react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createElement, type FunctionComponent } from 'react';
import { renderToString } from 'react-dom/server';

const call = (): Promise<Response> => Promise.resolve(Response.json({}));
const client = new QueryClient({ defaultOptions: { queries: { queryFn: () => null } } });

const failure = createErrorKit().parseError(Object.assign(new Error(), { status: 503 }));
const kit = createErrorKit();
kit.report(failure, { occasion: 'action', surfaces: ['toast'] });

/** What the components of READMEs and guides are given, as far as their parameters name it. */
const props: Readonly<Record<string, unknown>> = {
  children: 'Content',
  save: call,
  remove: call,
  archive: call,
  name: 'email',
  label: 'E-mail address',
  error: failure,
  notice: kit.notices.getSnapshot().toasts[0],
};

/** Draws a component once, as a server would, below the providers that the guides tell to have. */
export function draw(component: FunctionComponent): string {
  const [, named = ''] = /^function \w*\(\{([^}]*)\}/.exec(String(component)) ?? [];
  const given = Object.entries(props).filter(([name]) => named.split(/\W+/).includes(name));
  return renderToString(
    <TactfulProvider>
      <QueryClientProvider client={client}>
        {createElement(component, Object.fromEntries(given))}
      </QueryClientProvider>
    </TactfulProvider>,
  );
}

/** The components among what a program exports: functions with a capital, or the default. */
export function componentsOf(exported: Readonly<Record<string, unknown>>): FunctionComponent[] {
  return Object.entries(exported)
    .filter(([name, value]) => typeof value === 'function' && /^([A-Z]|default$)/.test(name))
    .map(([, value]) => value as FunctionComponent);
}
