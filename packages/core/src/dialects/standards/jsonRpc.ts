import type { Dialect } from '../../recognise/dialect.ts';
import { documentOf } from '../../recognise/general.ts';
import { isRecord, membersOf } from '../../vocabulary/json.ts';
import type { Kind } from '../../vocabulary/kind.ts';

/** JSON-RPC 2.0 error objects, usually under 200. */
export const jsonRpc: Dialect = {
  id: 'json-rpc',
  read({ body }, general) {
    const document = membersOf(documentOf(body));
    const { error } = document;
    if (!isRecord(error) || document['jsonrpc'] === undefined) return undefined;
    const kind = general().issues?.length ? undefined : kindOf(Number(error['code']));
    return { kind, audience: 'developer', failed: true };
  },
};

/** The codes that JSON-RPC 2.0 section 5.1 reserves, those for servers included. */
function kindOf(code: number): Kind | undefined {
  if (code === -32602) return 'validation';
  if (code === -32700 || code === -32600 || code === -32601) return 'bad_request';
  return code === -32603 || (code <= -32000 && code >= -32099) ? 'server' : undefined;
}
