import { useRef, type Ref } from 'react';
import type { ApiError } from '@tactful/core';
import { useTactful } from '../provider/TactfulContext.ts';
import { useCopy } from '../reference/useCopy.ts';

export interface SupportReportOptions {
  /** What was thrown. */
  error: unknown;
  /** The app's version, to tell builds apart. */
  version?: string | undefined;
}

export interface SupportReportView {
  /** Exactly what is copied. */
  readonly text: string;
  readonly textRef: Ref<HTMLPreElement>;
  readonly copied: boolean;
  readonly copy: () => void;
}

/**
 * What support needs to find the case: reference, time, kind, code, status, path, version. No message of the API,
 * no values, no headers, no ids out of the address.
 */
export function useSupportReport({ error: thrown, version }: SupportReportOptions): SupportReportView {
  const error = useTactful().kit.parseError(thrown);
  const textRef = useRef<HTMLPreElement>(null);
  const lines: readonly (readonly [string, string | number | undefined])[] = [
    ['reference', error.requestId],
    ['time', new Date(error.receivedAt).toISOString()],
    ['kind', error.kind],
    ['code', error.code],
    ['status', error.status],
    ['path', pathOf(error)],
    ['version', version],
  ];
  const text = lines
    .filter(([, value]) => value !== undefined)
    .map((line) => line.join(': '))
    .join('\n');
  return { text, textRef, ...useCopy(text, () => textRef.current) };
}

/** Method and path, with `{id}` for every part that may tell one record from another. */
function pathOf({ request }: ApiError): string | undefined {
  if (!request?.url) return undefined;
  const [path = ''] = request.url.replace(/^[a-z]+:\/\/[^/]*/i, '').split(/[?#]/);
  const template = path.replaceAll(/\/(?:[^/]*\d[^/]*|[^/]*@[^/]*|[^/]{25,})(?=\/|$)/g, (part) =>
    /^\/v\d+$/.test(part) ? part : '/{id}',
  );
  return [request.method, template].filter(Boolean).join(' ');
}
