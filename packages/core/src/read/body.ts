import type { Body } from './evidence.ts';

/** No error body that makes sense is longer; beyond it nothing is read (256 KiB). */
export const longestBody = 256 * 1024;

/** A body that someone has already read or parsed. */
export function bodyOf(value: unknown, contentType?: string): Body {
  if (value === undefined || value === null || value === '') return { format: 'none' };
  if (typeof value === 'string') return textBody(value, contentType);
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) {
    return value.byteLength > longestBody
      ? { format: 'unreadable', why: 'too_large' }
      : textBody(decode(value, contentType), contentType);
  }
  return { format: 'json', value };
}

/** What a text is: the content type decides first, then how it starts. */
export function textBody(text: string, contentType = ''): Body {
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (trimmed === '') return { format: 'none' };
  const type = contentType.toLowerCase();
  if (/[/+]json\b/.test(type) || (/^[[{"]/.test(trimmed) && !type.includes('html'))) {
    const value = parseJson(trimmed);
    if (value !== undefined) return { format: 'json', value };
    if (trimmed[0] === '{' || trimmed[0] === '[') return { format: 'unreadable', why: 'broken' };
  }
  if (type.includes('html')) return { format: 'html', text: trimmed };
  if (trimmed[0] !== '<') return { format: 'text', text: trimmed };
  return { format: /[/+]xml\b/.test(type) || trimmed.startsWith('<?xml') ? 'xml' : 'html', text: trimmed };
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

/** Bytes as text, in the charset that the content type names. */
export function decode(bytes: ArrayBuffer | ArrayBufferView, contentType = ''): string {
  const charset = /charset\s*=\s*"?([\w-]+)/i.exec(contentType)?.[1];
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
