import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import {
  useEffect,
  useLayoutEffect,
  useSyncExternalStore,
  type PropsWithChildren,
  type ReactNode,
} from 'react';
import { addons } from 'storybook/preview-api';
import { bookThemes } from './bookThemes.ts';
import { framesFollow } from './framesFollow.ts';
import { applySettings, settingsOf } from './settings.ts';

/** A page of the book: follows the toolbar, also where it holds no story. */
export function BookPage({ children, ...props }: PropsWithChildren<DocsContainerProps>): ReactNode {
  const globals = useGlobals();
  const settings = settingsOf(globals);
  useLayoutEffect(() => applySettings(settings, true));
  useEffect(() => framesFollow(globals), [globals]);
  return (
    <DocsContainer {...props} theme={bookThemes[settings.theme]}>
      {children}
    </DocsContainer>
  );
}

/** What the toolbar has chosen, also on pages without a story. */
export function useGlobals(): Readonly<Record<string, unknown>> {
  return useSyncExternalStore(subscribe, () => latest);
}

let latest: Readonly<Record<string, unknown>> = {};
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function hear({ globals }: { globals: Record<string, unknown> }): void {
  latest = globals;
  for (const listener of listeners) listener();
}

async function listen(): Promise<void> {
  const channel = await addons.ready();
  channel.on('setGlobals', hear);
  channel.on('globalsUpdated', hear);
}

void listen();
