import { membersOf } from '../vocabulary/json.ts';
import type { Body } from './evidence.ts';

/** No error body that makes sense is longer; beyond it nothing is read (256 KiB). */
export const longestBody = 262_144;

/** A body that someone has already read or parsed. */
export function bodyOf(value: unknown, contentType?: string): Body {
  if (value === undefined || value === null) return { format: 'none' };
  if (typeof value === 'string') return textBody(value, contentType);
  if (!(value instanceof ArrayBuffer || ArrayBuffer.isView(value))) return { format: 'json', value };
  return value.byteLength > longestBody
    ? { format: 'unreadable', why: 'too_large' }
    : textBody(decoderOf(contentType).decode(value), contentType);
}

/** What a text is: the content type decides first, then how it starts. */
export function textBody(text: string, contentType = ''): Body {
  // Some put before or around their JSON what keeps a browser from running it.
  const trimmed = text
    .replace(/^\uFEFF|^\s*(?:\)\]\}',?|while\s*\(1\);|for\s*\(;;\);|\/\*(?=\s*[[{]))|\*\/\s*$/g, '')
    .trim();
  if (trimmed === '') return { format: 'none' };
  if (/form-urlencoded/i.test(contentType))
    return { format: 'json', value: Object.fromEntries(new URLSearchParams(trimmed)) };
  if (/event-stream/i.test(contentType)) {
    const value = parseJson(/\ndata: ?(\{.*\})$/.exec(trimmed)?.[1] ?? '');
    if (value !== undefined) return { format: 'json', value };
  }
  // Much that calls itself HTML is a sentence or JSON, of a server whose default that is.
  const isHtml = /html/i.test(contentType) && trimmed.includes('<') && !/^[[{]/.test(trimmed);
  if (/[/+]json\b/i.test(contentType) || (/^[[{"]/.test(trimmed) && !isHtml)) {
    const value = parseJson(trimmed);
    if (value !== undefined) return { format: 'json', value };
    const values = valuesIn(trimmed);
    // Of a stream, what tells of an error.
    if (values.length > 1)
      return { format: 'json', value: values.findLast((one) => 'error' in membersOf(one)) ?? values.at(-1) };
    if (/^(?:\{|\[\s*[[{"\d\]tfn-])/.test(trimmed)) return { format: 'unreadable', why: 'broken' };
  }
  const format = isHtml
    ? 'html'
    : trimmed[0] !== '<'
      ? 'text'
      : /[/+]xml\b/i.test(contentType) || trimmed.startsWith('<?xml')
        ? 'xml'
        : 'html';
  return { format, text: trimmed };
}

/** The values of a stream of JSON, one in each line; none of any other text. */
function valuesIn(text: string): readonly unknown[] {
  const values: unknown[] = [];
  for (const line of text.split('\n')) {
    const value = parseJson(line);
    if (value === undefined) return [];
    values.push(value);
  }
  return values;
}

/** The value of a JSON text, also of one that was encoded twice; undefined when it isn't JSON. */
export function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'string' && /^\s*[[{]/.test(value) ? JSON.parse(value) : value;
  } catch {
    return undefined;
  }
}

/** Makes text of bytes, by the charset that the content type names. */
export function decoderOf(contentType = ''): TextDecoder {
  const charset = /charset\s*=\s*"?([\w-]+)/i.exec(contentType)?.[1];
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}
