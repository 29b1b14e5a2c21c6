import type { Challenge } from './reading.ts';

const token = /[!#$%&'*+.^_`|~\w-]/;

/**
 * The challenges of a `WWW-Authenticate` value, several in one header included (RFC 9110 section 11.6.1).
 * Whatever doesn't parse is passed over.
 */
export function challengesIn(value: string | undefined): readonly Challenge[] {
  const challenges: { scheme: string; params: Record<string, string> }[] = [];
  const text = (value ?? '').slice(0, 4096);
  let at = 0;
  const skip = (chars: string): void => {
    while (at < text.length && chars.includes(text[at] as string)) at++;
  };
  const word = (): string => {
    const from = at;
    while (at < text.length && token.test(text[at] as string)) at++;
    return text.slice(from, at);
  };
  while (at < text.length) {
    skip(' \t,');
    const name = word();
    if (name === '') {
      at++;
      continue;
    }
    skip(' \t');
    const current = challenges.at(-1);
    if (text[at] === '=' && current) {
      at++;
      skip(' \t');
      if (text[at] === '=') skip('=');
      else current.params[name.toLowerCase()] = text[at] === '"' ? quoted() : word();
    } else {
      challenges.push({ scheme: name.toLowerCase(), params: Object.create(null) as Record<string, string> });
    }
  }
  return challenges;

  function quoted(): string {
    let out = '';
    for (at++; at < text.length && text[at] !== '"'; at++) {
      if (text[at] === '\\') at++;
      out += text[at] ?? '';
    }
    at++;
    return out;
  }
}
