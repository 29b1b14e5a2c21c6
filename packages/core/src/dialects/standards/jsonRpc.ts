import type { Dialect } from '../../recognise/dialect.ts';
import { isRecord } from '../../recognise/complaints.ts';
import { documentOf } from '../../recognise/general.ts';
import type { Kind } from '../../vocabulary/kind.ts';

/** The codes that JSON-RPC 2.0 section 5.1 reserves. */
const reserved: Readonly<Record<string, Kind>> = {
  __proto__: null as never,
  '-32700': 'bad_request',
  '-32600': 'bad_request',
  '-32601': 'bad_request',
  '-32602': 'validation',
  '-32603': 'server',
};

/** JSON-RPC 2.0 error objects, usually under 200. */
export const jsonRpc: Dialect = {
  id: 'json-rpc',
  read({ body }, general) {
    const document = documentOf(body);
    if (!isRecord(document) || !('jsonrpc' in document) || !isRecord(document['error'])) return undefined;
    const code = document['error']['code'];
    const kind =
      reserved[String(code)] ??
      (typeof code === 'number' && code <= -32000 && code >= -32099 ? 'server' : undefined);
    return {
      ...(kind !== undefined && !general().issues?.length && { kind }),
      audience: 'developer',
      failed: true,
    };
  },
};
