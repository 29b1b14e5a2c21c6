import type { DevtoolsTab } from './devtoolsProps.ts';

const key = 'tactful-devtools';

/** How the panel was left, in this tab of the browser. */
export interface Remembered {
  readonly isOpen?: boolean;
  readonly tab?: DevtoolsTab;
  /** In pixels. */
  readonly height?: number;
}

export function remembered(): Remembered {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '{}') as Remembered;
  } catch {
    return {};
  }
}

export function remember(change: Remembered): void {
  try {
    sessionStorage.setItem(key, JSON.stringify({ ...remembered(), ...change }));
  } catch {
    // Without storage it opens as at first.
  }
}
