import type { Json } from '../vocabulary/json.ts';

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** The elements of an XML document that hold text, by their names without prefix; of several the first. Takes linear time. */
export function xmlLeaves(text: string): Json {
  const leaves: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [, name = '', content = ''] of text.matchAll(
    /<(?:[\w.-]*:)?([\w.-]+)[^<>]*>(?:<!\[CDATA\[)?([^<>]+?)(?:\]\]>)?<\//g,
  ))
    leaves[name] ??= content
      .replace(/&(\w{2,4});/g, (whole, entity: string) => entities[entity] ?? whole)
      .trim();
  return leaves;
}
