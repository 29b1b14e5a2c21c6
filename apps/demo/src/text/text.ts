import { getPreferences, type Preferences } from '../preferences.ts';
import { de } from './de.ts';

/** Every sentence of the page, in English. */
export type Phrase = keyof typeof de;

type Language = Preferences['language'];

const languageNow = (): Language => getPreferences().language;

/** A sentence in the person's language, its slots filled: `t('{name} was added', { name })`. */
export function t(
  phrase: Phrase,
  slots: Readonly<Record<string, string | number>> = {},
  language: Language = languageNow(),
): string {
  const said: string = language === 'de' ? de[phrase] : phrase;
  return said.replaceAll(/\{(\w+)\}/g, (slot, name: string) => {
    const value = slots[name];
    return typeof value === 'number' ? formatNumber(value) : (value ?? slot);
  });
}

export const formatNumber = (value: number): string => value.toLocaleString(languageNow());

export const formatDate = (iso: string): string =>
  new Date(iso).toLocaleDateString(languageNow(), { day: 'numeric', month: 'short', year: 'numeric' });
