import type { Challenge } from './reading.ts';

/** A scheme, perhaps with a token68, or a parameter with a token or a quoted string. */
const part =
  /([\w!#$%&'*+.^`|~-]+)(?:[ \t]*=[ \t]*("(?:[^"\\]|\\.)*"|[\w!#$%&'*+.^`|~-]+)|[ \t]+[\w.~+/-]+=*(?=[ \t]*(?:,|$)))?/g;

/**
 * The challenges of a `WWW-Authenticate` value, several in one header included (RFC 9110 section 11.6.1).
 * Whatever doesn't parse is passed over.
 */
export function challengesIn(header: string): readonly Challenge[] {
  const challenges: { scheme: string; params: Record<string, string> }[] = [];
  for (const [, name = '', value] of header.slice(0, 4096).matchAll(part)) {
    const params = challenges.at(-1)?.params;
    if (value === undefined)
      challenges.push({ scheme: name.toLowerCase(), params: Object.create(null) as Record<string, string> });
    else if (params) params[name.toLowerCase()] = value.replace(/^"|"$/g, '').replace(/\\(.)/g, '$1');
  }
  return challenges;
}
