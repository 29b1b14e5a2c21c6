import type { Copy } from '@tactful/core';
import { en } from '@tactful/core/copy/en';
import { ownDialect } from './failures.ts';
import { languages } from './languages.ts';

/** What the toolbar chooses, for all stories. */
export interface Settings {
  readonly theme: 'light' | 'dark';
  readonly copy: Copy;
  readonly dir: 'ltr' | 'rtl';
  readonly motion: 'full' | 'reduced';
  /** Whose answers the stories draw upon: a dialect's id, or the standard's name. */
  readonly dialect: string;
  readonly timeRuns: boolean;
}

export function settingsOf(globals: Readonly<Record<string, unknown>>): Settings {
  const { theme, language, direction, motion, dialect, time } = globals;
  const copy = languages.get(String(language)) ?? en;
  return {
    theme: theme === 'dark' ? 'dark' : 'light',
    copy,
    dir: direction === 'rtl' || direction === 'ltr' ? direction : (copy.dir ?? 'ltr'),
    motion: motion === 'reduced' ? 'reduced' : 'full',
    dialect: typeof dialect === 'string' ? dialect : ownDialect,
    timeRuns: time !== 'still',
  };
}

/**
 * Sets on the page what the stylesheets go by.
 * @param isBook the page is one of the book, whose own words are English; the stories in it say how they run
 */
export function applySettings({ theme, copy, dir, motion }: Settings, isBook: boolean): void {
  const { documentElement: page } = document;
  page.dataset['theme'] = theme;
  page.dataset['motion'] = motion;
  page.lang = isBook ? 'en' : copy.lang;
  page.dir = isBook ? 'ltr' : dir;
}
