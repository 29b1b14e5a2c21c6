import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import { useEffect, useLayoutEffect, useState, type PropsWithChildren, type ReactNode } from 'react';
import { addons } from 'storybook/preview-api';
import { applySettings, settingsOf } from './settings.ts';
import { bookThemes } from './bookThemes.ts';

/** A page of the book: follows the toolbar's theme, also where it holds no story. */
export function BookPage({ children, ...props }: PropsWithChildren<DocsContainerProps>): ReactNode {
  const globals = useGlobals();
  const settings = settingsOf(globals);
  useLayoutEffect(() => applySettings(settings));
  return (
    <DocsContainer {...props} theme={bookThemes[settings.theme]}>
      {children}
    </DocsContainer>
  );
}

/** What the toolbar has chosen, from the first page on. */
function useGlobals(): Record<string, unknown> {
  const [globals, setGlobals] = useState(latest);
  useEffect(() => {
    listeners.add(setGlobals);
    setGlobals(latest);
    return () => void listeners.delete(setGlobals);
  }, []);
  return globals;
}

let latest: Record<string, unknown> = {};
const listeners = new Set<(globals: Record<string, unknown>) => void>();

async function listen(): Promise<void> {
  const channel = await addons.ready();
  const hear = ({ globals }: { globals: Record<string, unknown> }): void => {
    latest = globals;
    for (const listener of listeners) listener(globals);
  };
  channel.on('setGlobals', hear);
  channel.on('globalsUpdated', hear);
}

void listen();
