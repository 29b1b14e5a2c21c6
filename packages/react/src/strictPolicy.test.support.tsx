import { useState, type ReactNode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createErrorKit, type Presentation } from '@tactful/core';
import { EverySurface } from './everySurface.test.support.tsx';
import { errorOf, presentationOf } from './fixtures.test.support.ts';
import { ErrorBoundary, TactfulProvider, useErrorKit } from './index.ts';

/* The page of strictPolicy.ssr.test.tsx. */

const kit = createErrorKit();

function Buttons(): ReactNode {
  const { notices } = useErrorKit().kit;
  const [crashed, setCrashed] = useState(false);
  if (crashed) throw new Error('boom');
  const raise = (traits: Partial<Presentation>): void => {
    const error = errorOf();
    notices.show(presentationOf(error, { fingerprint: traits.surface ?? '', ...traits }), error);
  };
  const raiseAll = (): void => {
    raise({ surface: 'toast' });
    raise({ surface: 'banner', retry: { do: 'retry', at: Date.now() + 9_000, reason: 'back_off' } });
    raise({ surface: 'dialog', limit: { current: 4, max: 5 } });
  };
  return (
    <>
      <button type="button" onClick={raiseAll}>
        Raise all
      </button>
      <button type="button" onClick={() => setCrashed(true)}>
        Crash
      </button>
    </>
  );
}

const root = document.getElementById('root');
if (root) hydrateRoot(root, <EverySurface kit={kit} />);

const more = document.createElement('div');
document.body.append(more);
createRoot(more).render(
  <TactfulProvider kit={kit}>
    <ErrorBoundary>
      <Buttons />
    </ErrorBoundary>
  </TactfulProvider>,
);
requestAnimationFrame(() =>
  requestAnimationFrame(() => {
    document.documentElement.dataset['ready'] = '';
  }),
);
