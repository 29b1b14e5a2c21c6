import type { Json } from '../vocabulary/json.ts';

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** The elements of an XML document that hold text, by their names without prefix; of several the first. Takes linear time. */
export function xmlLeaves(text: string): Json {
  const leaves: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [, name = '', attributes = '', literal, content = literal ?? ''] of text.matchAll(
    /<(?:[\w.-]*:)?([\w.-]+)([^<>]*)>(?:<!\[CDATA\[([^\]]+)\]\]>|([^<>]+))<\//g,
  )) {
    const [, code] = / (?:error)?(?:code|number)="([^"]+)"/i.exec(attributes) ?? [];
    if (code !== undefined) leaves['code'] ??= code;
    leaves[name] ??= content
      .replace(/&(\w{2,4});/g, (whole, entity: string) => entities[entity] ?? whole)
      .trim();
  }
  return leaves;
}
