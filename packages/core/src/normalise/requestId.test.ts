import { describe, expect, test } from 'vitest';
import { headersOf } from '../read/headers.ts';
import { parseError } from '../parse.ts';
import { requestIdIn } from './requestId.ts';

const id = 'req_01JXWNSZMS5N601QW8FE4QRBSF';

/** The id of an error whose body says one thing and whose header another. */
const requestIdOf = (request_id: string): string | undefined =>
  parseError(
    Object.assign(new Error('x'), {
      status: 400,
      headers: { 'x-request-id': 'from-header' },
      data: { request_id },
    }),
  ).requestId;

describe('2.1.9 the id that support asks for', () => {
  test.each(
    'x-request-id request-id X-Request-ID x-correlation-id correlation-id x-amzn-requestid x-amz-request-id x-amzn-RequestId x-ms-request-id x-github-request-id x-trace-id cf-ray opc-request-id x-vercel-id x-amz-cf-id x-azure-ref x-goog-request-id x-oss-request-id x-cos-request-id x-tt-logid-request-id x-ms-correlation-id x-b3-traceid x-datadog-trace-id audit-id x-fb-trace-id x-request-guid x-transaction-id x-operation-id'.split(
      ' ',
    ),
  )('from the header %s', (name) => {
    expect(requestIdIn(headersOf({ [name]: id }))).toBe(id);
  });

  test.each<[string, Record<string, string>, string | undefined]>([
    [
      'the trace id out of traceparent',
      { traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01' },
      '4bf92f3577b34da6a3ce929d0e0e4736',
    ],
    [
      'the request id before the trace',
      {
        'cf-ray': '8a1b2c3d',
        traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
        'x-request-id': id,
      },
      id,
    ],
    ['the plain name before a vendor’s', { 'x-vendor-request-id': 'vendor', 'x-request-id': id }, id],
    ['not the one that the client made up', { 'client-request-id': id }, undefined],
    ['not what is too short', { 'x-request-id': 'abc' }, undefined],
    ['not what is too long', { 'x-request-id': 'x'.repeat(129) }, undefined],
    ['not a sentence', { 'x-request-id': 'No id today' }, undefined],
    ['not markup', { 'x-request-id': '<script>' }, undefined],
    ['the next name, where the first holds none', { 'x-request-id': '', 'x-correlation-id': id }, id],
    [
      'not any other header',
      { 'content-id': id, etag: id, server: id, 'x-powered-by': id, 'x-client-id': id },
      undefined,
    ],
  ])('%s', (_, headers, found) => {
    expect(requestIdIn(headersOf(headers))).toBe(found);
  });

  test.each<[object]>([
    [{ request_id: id }],
    [{ requestId: id }],
    [{ RequestId: id }],
    [{ correlation_id: id }],
    [{ traceId: id }],
    [{ error: { request_id: id, message: 'x y' } }],
    [{ error: { message: 'x y', innererror: { 'request-id': id } } }],
    [{ meta: { request_id: id } }],
    [{ debug_id: id }],
    [{ details: [{ '@type': 'type.googleapis.com/google.rpc.RequestInfo', requestId: id }], message: 'x y' }],
  ])('from the body %j', (data) => {
    expect(parseError(Object.assign(new Error('x'), { status: 400, data })).requestId).toBe(id);
  });

  test('the body’s before the header’s, unless it is none', () => {
    expect(requestIdOf(id)).toBe(id);
    expect(requestIdOf('Ask us for it')).toBe('from-header');
  });
});
