import type { Copy, Sayings, Words } from './copy.ts';

/**
 * An app's own translator. Answers the message under the key with the slots put in; undefined, nothing, or the key
 * itself where it has none.
 */
export type Translate = (key: string, slots: Readonly<Record<string, string | number>>) => string | undefined;

/**
 * Words from the app's translation library; what it lacks is said as in `base`.
 *
 * Keys are `variants.server.title`, `rules.required`, `remedies.retry`, `ui.close`; of several ways to say something
 * the second ends in `.1`, the third in `.2`. `copyKeys` lists them all, for the app's catalogue.
 * Slots are handed in as their names in braces, so that any library puts them where they belong; the forms of a plural
 * are found by asking with numbers.
 *
 * ```ts
 * copyFrom((key, slots) => (i18n.exists(`errors:${key}`) ? i18n.t(`errors:${key}`, slots) : undefined), 'cs', en)
 * copyFrom((id, slots) => (id in intl.messages ? intl.formatMessage({ id }, slots) : undefined), 'cs', en)
 * ```
 */
export function copyFrom(translate: Translate, lang: string, base: Copy): Copy {
  const ask = (key: string, slots: Record<string, string | number>): string | undefined => {
    const answer = translate(key, slots);
    return answer === undefined || answer === '' || answer === key ? undefined : answer;
  };
  const translated = mapWords(base, (key, words) => {
    if (typeof words === 'string') return ask(key, placeholders(words)) ?? words;
    const forms = examples(lang).map(([category, count]) => {
      const answer = ask(key, { ...placeholders(words.other), count });
      return [category, answer?.replace(new Intl.NumberFormat(lang).format(count), '{count}')];
    });
    return forms.every(([, answer]) => answer !== undefined) ? (Object.fromEntries(forms) as Words) : words;
  });
  return { ...translated, lang };
}

/** Every key of `copyFrom`, with the words that a language has for it. */
export function copyKeys(copy: Copy): Record<string, Words> {
  const keys: Record<string, Words> = {};
  mapWords(copy, (key, words) => {
    keys[key] = words;
    return words;
  });
  return keys;
}

/** The same copy with other words. */
function mapWords(copy: Copy, change: (key: string, words: Words) => Words): Copy {
  const sayings = (key: string, said: Sayings): Sayings =>
    isList(said)
      ? said.map((words, index) => change(index === 0 ? key : `${key}.${index}`, words))
      : change(key, said);
  const group = <Group extends object>(name: string, words: Group): Group =>
    Object.fromEntries(
      Object.entries(words).map(([key, said]: [string, Sayings]) => [key, sayings(`${name}.${key}`, said)]),
    ) as Group;
  const groups = <Groups extends object>(name: string, all: Groups): Groups =>
    Object.fromEntries(
      Object.entries(all).map(([key, words]: [string, object]) => [key, group(`${name}.${key}`, words)]),
    ) as Groups;

  return {
    ...copy,
    variants: groups('variants', copy.variants),
    rules: group('rules', copy.rules),
    remedies: group('remedies', copy.remedies),
    remediesByVariant: groups('remediesByVariant', copy.remediesByVariant ?? {}),
    ui: group('ui', copy.ui),
  };
}

function placeholders(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(/\{(\w+)\}/g)].map(([slot, name]) => [name!, slot]));
}

/** A number for each plural form of the language. */
function examples(lang: string): [category: string, count: number][] {
  const rules = new Intl.PluralRules(lang);
  const numbers = [...Array.from({ length: 200 }, (_, index) => index), 1.5, 1_000_000];
  return rules
    .resolvedOptions()
    .pluralCategories.map((category) => [
      category,
      numbers.find((count) => rules.select(count) === category) ?? 0,
    ]);
}

function isList(sayings: Sayings): sayings is readonly Words[] {
  return Array.isArray(sayings);
}
