import type { Json } from '../vocabulary/json.ts';

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** Whether the root of an XML document is called an error. */
export function isOfError(text: string): boolean {
  return /^(?:<[?!][^>]*>\s*)*<[\w.:-]*(?:error|fault|exception)s?[\s>]/i.test(text);
}

/**
 * The elements of an XML document that hold text, by their names without prefix, and the attributes that tell a code, a
 * sentence or a failure; of several the first. Takes linear time.
 */
export function xmlLeaves(text: string): Json {
  const leaves: Record<string, string> = Object.create(null) as Record<string, string>;
  const take = (name: string, told: string): void => {
    leaves[name] ??= told
      .replace(/&(\w{2,4});/g, (whole, entity: string) => entities[entity] ?? whole)
      .trim();
  };
  for (const [, name = '', attributes = '', literal, content = literal] of text.matchAll(
    /<(?:[\w.-]*:)?([\w.-]+)([^<>]*)>(?:(?:<!\[CDATA\[([^\]]+)\]\]>|([^<>]+))<\/)?/g,
  )) {
    for (const [, what = '', , told = ''] of attributes.matchAll(
      / (?:error)?(code|number|message|status)=(["'])(.*?)\2/gi,
    ))
      take(/number/i.test(what) ? 'code' : what.toLowerCase(), told);
    if (!content?.trim()) continue;
    take(name, content);
    // What bears a code says what it means.
    if (/ code=/.test(attributes)) take('message', content);
  }
  return leaves;
}
