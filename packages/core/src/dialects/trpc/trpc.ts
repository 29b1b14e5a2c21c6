import type { Responded } from '../../read/evidence.ts';
import type { Dialect } from '../../recognise/dialect.ts';
import { readGenerally } from '../../recognise/general.ts';
import { isRecord, membersOf, type Json } from '../../vocabulary/json.ts';
import { codes, type TrpcCode } from './codes.ts';

/**
 * tRPC: `{ error: { message, code: -32600, data: { code: 'BAD_REQUEST', httpStatus, path } } }`, in a list where several
 * procedures were called at once, and within `json` where a transformer wrote it.
 *
 * `data.code` is the word; the number is JSON-RPC's. In a list the first that failed speaks.
 */
export const trpc: Dialect<TrpcCode> = {
  id: 'trpc',
  read(response, general) {
    const { shape, wrapped } = shapeIn(response);
    const { code, httpStatus } = membersOf(shape?.['data']);
    if (!shape || typeof code !== 'string' || typeof shape['code'] !== 'number') return undefined;
    const value = { error: shape };
    const reading = wrapped ? readGenerally({ ...response, body: { format: 'json', value } }) : general();
    return {
      ...reading,
      failed: true,
      status: typeof httpStatus === 'number' ? httpStatus : undefined,
      issues: reading.issues ?? [],
      codes: [...new Set([code, ...(reading.codes ?? [])])],
    };
  },
  codes,
};

function shapeIn({ body }: Responded): { readonly shape?: Json | undefined; readonly wrapped: boolean } {
  const value = body.format === 'json' ? body.value : undefined;
  const answers = Array.isArray(value) ? (value as unknown[]) : [value];
  const error = answers.map((answer) => membersOf(answer)['error']).find(isRecord);
  const transformed = error?.['json'];
  return isRecord(transformed)
    ? { shape: transformed, wrapped: true }
    : { shape: error, wrapped: answers.length > 1 };
}
