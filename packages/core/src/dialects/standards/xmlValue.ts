const entities: Readonly<Record<string, string>> = {
  __proto__: null as never,
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};
const deepest = 20;
const mostElements = 5000;

/**
 * An XML error document as the value its JSON twin would be: elements become members, repeated ones lists.
 * Attributes, comments and instructions are passed over; a document type is not read, so nothing is ever expanded.
 */
export function xmlValue(text: string): unknown {
  const root: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  const open: { name: string; value: Record<string, unknown>; text: string }[] = [
    { name: '', value: root, text: '' },
  ];
  let elements = 0;
  let at = 0;
  while (at < text.length) {
    const start = text.indexOf('<', at);
    const top = open.at(-1);
    if (!top || start < 0) break;
    if (start > at) top.text += text.slice(at, start);
    if (text.startsWith('<!--', start)) at = after(text, '-->', start);
    else if (text.startsWith('<![CDATA[', start)) {
      at = after(text, ']]>', start);
      top.text += escape(text.slice(start + 9, at - 3));
    } else if (text[start + 1] === '?') at = after(text, '?>', start);
    else if (text[start + 1] === '!') return undefined;
    else {
      at = after(text, '>', start);
      const tag = text.slice(start + 1, at - 1);
      if (tag[0] === '/') {
        const closed = open.length > 1 ? open.pop() : undefined;
        if (closed)
          put(
            open.at(-1)?.value ?? root,
            closed.name,
            hasMembers(closed.value) ? closed.value : unescape(closed.text),
          );
      } else {
        const name = /^[^\s/]+/.exec(tag)?.[0]?.replace(/^[^:]*:/, '') ?? '';
        if (++elements > mostElements || open.length > deepest) return root;
        if (tag.endsWith('/')) put(top.value, name, '');
        else open.push({ name, value: Object.create(null) as Record<string, unknown>, text: '' });
      }
    }
  }
  return root;
}

const after = (text: string, mark: string, from: number): number => {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at + mark.length;
};
const hasMembers = (value: Record<string, unknown>): boolean => Object.keys(value).length > 0;
const escape = (text: string): string => text.replaceAll('&', '&amp;');

function put(into: Record<string, unknown>, name: string, value: unknown): void {
  const before = into[name];
  into[name] =
    before === undefined
      ? value
      : Array.isArray(before)
        ? [...(before as unknown[]), value]
        : [before, value];
}

function unescape(text: string): string {
  return text
    .replace(/&(#x?)?(\w{1,8});/g, (whole, numeric: string | undefined, name: string) => {
      if (!numeric) return entities[name] ?? whole;
      const code = parseInt(name, numeric === '#x' ? 16 : 10);
      return code > 31 && code < 0x110000 ? String.fromCodePoint(code) : '';
    })
    .trim();
}
