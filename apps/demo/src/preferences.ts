import { useSyncExternalStore } from 'react';

/** How the person wants the page. Kept in the browser. */
export interface Preferences {
  language: 'en' | 'de';
  direction: 'ltr' | 'rtl';
  theme: 'system' | 'light' | 'dark';
  /** Whether the API weather stands open; until the person decides, where there is room for it. */
  weatherOpen?: boolean;
}

const key = 'postbox.preferences';
const usual: Preferences = { language: 'en', direction: 'ltr', theme: 'system' };

let preferences = load();
const listeners = new Set<() => void>();

function load(): Preferences {
  try {
    return { ...usual, ...(JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Preferences>) };
  } catch {
    return usual;
  }
}

export const getPreferences = (): Preferences => preferences;

export function setPreferences(change: Partial<Preferences>): void {
  preferences = { ...preferences, ...change };
  localStorage.setItem(key, JSON.stringify(preferences));
  applyPreferences();
  for (const listener of listeners) listener();
}

export function usePreferences(): Preferences {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, getPreferences);
}

/** Puts them on the document. */
export function applyPreferences(): void {
  const { language, direction, theme } = preferences;
  const { documentElement: root } = document;
  root.lang = language;
  root.dir = direction;
  if (theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
}
