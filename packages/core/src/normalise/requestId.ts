import type { HeaderView } from '../read/evidence.ts';

/** What the headers are called in which support's number stands, the most usual first. */
const headerNames: readonly RegExp[] = [
  /^(?:x-)?request-?id$/,
  /^(?!client-)(?:.*-)?[a-z]*req(?:uest)?-?(?:u?u?id|guid)$/,
  /correlation-?id$/,
  /(?:trace|debug|transaction|operation|activity|invocation)-?(?:id|token)$/,
  /^traceparent$/,
  /^cf-ray$/,
  /^x-(?:vercel-id|amz-cf-id|azure-ref|served-by|rid)$|^audit-id$/,
];

/** The id that support asks for, from a header. */
export function requestIdIn(headers: HeaderView): string | undefined {
  const names = headers.names();
  for (const pattern of headerNames) {
    for (const name of names) {
      if (!pattern.test(name)) continue;
      const text = headers.get(name);
      const id = checkedId(name === 'traceparent' ? text?.split('-')[1] : text);
      if (id !== undefined) return id;
    }
  }
  return undefined;
}

/** The id, if it looks like one; anything else could be a sentence or an attack. */
export function checkedId(value: string | undefined): string | undefined {
  const text = value?.trim() ?? '';
  return /^[A-Za-z0-9._:/+=|@#-]{4,128}$/.test(text) ? text : undefined;
}
