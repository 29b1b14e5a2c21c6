import type { HeaderView } from '../read/evidence.ts';

/** Where support's number stands, the most usual names first; a vendor's own prefix is allowed before each. */
const headerNames: readonly RegExp[] = [
  /^(?:x-)?request-?id$/,
  /^(?!client-)(?:x-)?[\w-]*-?(?:request|req)-?(?:u?u?id|guid)$/,
  /^(?:x-)?[\w-]*correlation-?id$/,
  /^(?:x-)?[\w-]*(?:trace|transaction|operation|activity|invocation)-?id$/,
  /^traceparent$/,
  /^cf-ray$/,
  /^x-(?:vercel|amz-cf|azure-ref|served-by|rid)(?:-?id)?$|^audit-id$/,
];

/** What an id looks like; anything else could be a sentence or an attack. */
const shape = /^[A-Za-z0-9._:/+=|@-]{4,128}$/;

/** The id that support asks for, from a header. */
export function requestIdIn(headers: HeaderView): { readonly id: string; readonly name: string } | undefined {
  const names = headers.names();
  for (const pattern of headerNames) {
    for (const name of names) {
      if (!pattern.test(name)) continue;
      const id = checkedId(name === 'traceparent' ? headers.get(name)?.split('-')[1] : headers.get(name));
      if (id !== undefined) return { id, name };
    }
  }
  return undefined;
}

/** The id, if it looks like one. */
export function checkedId(value: string | undefined): string | undefined {
  const text = value?.trim();
  return text !== undefined && shape.test(text) ? text : undefined;
}
