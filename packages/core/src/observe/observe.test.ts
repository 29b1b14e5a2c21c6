import { SeverityNumber } from '@opentelemetry/api-logs';
import { InMemoryLogRecordExporter, LoggerProvider, SimpleLogRecordProcessor } from '@opentelemetry/sdk-logs';
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics';
import {
  createTransport,
  getCurrentScope,
  captureException,
  ServerRuntimeClient,
  withScope,
  type ErrorEvent,
} from '@sentry/core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createErrorKit } from '../createErrorKit.ts';
import { createGate } from '../gate/createGate.ts';
import { subscribeflow } from '../dialects/index.ts';
import { samples, toResponse } from '../samples.ts';
import { createObserver } from './createObserver.ts';
import type { TactfulEvent } from './event.ts';
import { openTelemetry } from './openTelemetry.ts';
import { sentry } from './sentry.ts';

const secret = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJlLXNpZ25hdHVyZQ';

const refusal = (status: number, body: unknown, headers: Record<string, string> = {}): Response => {
  const response = new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  });
  Object.defineProperty(response, 'url', { value: `https://api.example.com/v1/things/8842?token=${secret}` });
  return response;
};

function observed() {
  const events: TactfulEvent[] = [];
  let now = 1_000_000;
  const clock = { now: () => now, after: () => () => {} };
  const observer = createObserver((event) => void events.push(event), { clock });
  const kit = createErrorKit({ observer, clock, dialects: [subscribeflow] });
  return { kit, observer, events, pass: (ms: number) => void (now += ms) };
}

const quiet = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('6.2 to 6.6, 6.18 events', () => {
  test('an error is told once, with exactly these keys', async () => {
    const { kit, events } = observed();
    const error = await kit.parseResponse(
      refusal(404, { code: 'thing_missing', message: `No ${secret}` }, { 'x-request-id': 'req_1234' }),
    );
    kit.report(error, { occasion: 'action', request: { method: 'get' } });
    expect(events).toHaveLength(0);
    await quiet();
    expect(events.map(({ name }) => name)).toEqual(['error', 'unknown_code']);
    expect(events[0]).toEqual({
      name: 'error',
      count: 1,
      at: 1_000_000,
      requestId: 'req_1234',
      attributes: {
        'error.type': '404',
        'api_error.kind': 'not_found',
        'api_error.outcome': 'failed',
        'api_error.occasion': 'action',
        'api_error.dialect': 'general',
        'api_error.code': 'thing_missing',
        'api_error.server_text': 'replaced',
        'api_error.surface': expect.any(String),
        'api_error.shown': 'shown',
        'http.response.status_code': 404,
        'http.request.method': 'GET',
        'server.address': 'api.example.com',
        'url.template': '/v1/things/:id',
      },
    });
  });

  test('nothing secret, over every sample', async () => {
    const { kit, events } = observed();
    for (const sample of samples.slice(0, 200)) {
      const error = await kit.parseResponse(toResponse(sample));
      kit.report(error, { occasion: 'submit', fields: ['email'], source: sample.id });
    }
    kit.report(new Error(`token=${secret}`), { occasion: 'render' });
    await quiet();
    const told = JSON.stringify(events);
    expect(told).not.toContain(secret);
    expect(told).not.toMatch(/Human-readable|already been used|bal_D01/);
  });

  test('6.4 codes are bounded in shape and number', async () => {
    const { kit, events, pass } = observed();
    for (let at = 0; at < 260; at++) {
      kit.report(await kit.parseResponse(refusal(418, { code: `code_${at}`, message: 'x' })), {
        occasion: 'load',
      });
      pass(1_000);
      await quiet();
    }
    const codes = new Set(events.map(({ attributes }) => attributes['api_error.code']));
    expect(codes.size).toBe(201);
    expect(codes).toContain('_OTHER');
  });

  test('6.15 at most 50 in 10 s; the rest is counted', async () => {
    const { kit, events, pass } = observed();
    for (let at = 0; at < 80; at++) kit.report({ status: 500, message: 'x', at }, { occasion: 'load' });
    await quiet();
    expect(events).toHaveLength(50);
    pass(10_000);
    kit.report({ status: 500, message: 'y' }, { occasion: 'load' });
    await quiet();
    expect(events.find(({ name }) => name === 'dropped')?.count).toBe(30);
  });

  test('4.44, 6.15 a listener that throws is heard of once and hurts nobody', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const kit = createErrorKit({
      observer: createObserver(() => {
        throw new Error('mine');
      }),
    });
    kit.report({ status: 500 }, { occasion: 'load' });
    kit.report({ status: 404 }, { occasion: 'load' });
    await quiet();
    expect(warn).toHaveBeenCalledTimes(1);
    warn.mockRestore();
  });

  test('5.7.5, 6.12 fields, unmatched fields by template, and codes to add', async () => {
    const { kit, observer, events } = observed();
    const body = {
      errors: [
        { field: 'email', code: 'taken', message: 'Taken' },
        { field: 'items[2].price', message: 'Low' },
      ],
    };
    kit.report(await kit.parseResponse(refusal(422, body)), { occasion: 'submit', fields: ['email'] });
    kit.report(await kit.parseResponse(refusal(409, { code: 'wombat_on_strike', message: 'x' })), {
      occasion: 'action',
    });
    await quiet();
    expect(events.find(({ name }) => name === 'field_error')?.attributes).toEqual({
      'api_error.field': 'email',
      'api_error.code': 'taken',
    });
    expect(events.find(({ name }) => name === 'unmatched_field')?.attributes).toEqual({
      'api_error.field': 'items.*.price',
    });
    expect([...observer.unknownCodes().keys()]).toContain('wombat_on_strike');
  });

  test('6.14 the way back: from the first failure to success', async () => {
    const { kit, events, pass } = observed();
    kit.planRetry({ status: 503 }, { occasion: 'load', source: 'list', attempt: 1 });
    pass(4_000);
    kit.settle('list');
    await quiet();
    expect(events.map(({ name }) => name)).toEqual(['retry', 'recovered']);
    expect(events[1]).toMatchObject({ durationMs: 4_000, attributes: { 'api_error.kind': 'unavailable' } });
  });
});

describe('what is counted', () => {
  const load = { occasion: 'load', source: 'list' } as const;

  test('6.1 nothing is sent anywhere', async () => {
    const send = vi.fn<() => Promise<Response>>(() => Promise.reject(new Error('no')));
    vi.stubGlobal('fetch', send);
    vi.stubGlobal('navigator', { onLine: true, sendBeacon: send });
    const { kit, events } = observed();
    kit.report({ status: 500 }, load);
    kit.planRetry({ status: 503 }, load);
    kit.settle('list');
    await quiet();
    expect(events.length).toBeGreaterThan(2);
    expect(send).not.toHaveBeenCalled();
    vi.unstubAllGlobals();
  });

  test('6.3 the type is the status or what kept it from arriving; of success there is none', async () => {
    const { kit, events } = observed();
    for (const thrown of [{ status: 418 }, new TypeError('Failed to fetch'), new Error('boom')])
      kit.report(thrown, load);
    kit.settle('list');
    await quiet();
    const types = events
      .filter(({ name }) => name === 'error')
      .map(({ attributes }) => attributes['error.type']);
    expect(types).toEqual(['418', 'network', 'unknown']);
    expect(events.find(({ name }) => name === 'recovered')?.attributes).not.toHaveProperty('error.type');
  });

  test('6.7, 6.13 what a repeat solved is a retry and no error of the operation', async () => {
    const { kit, events, pass } = observed();
    kit.planRetry({ status: 503 }, { ...load, attempt: 1 });
    kit.planRetry({ status: 503 }, { ...load, attempt: 2 });
    pass(3_000);
    kit.settle('list');
    await quiet();
    const named = (name: string) => events.filter((event) => event.name === name);
    expect([named('retry').length, named('error').length, named('recovered').length]).toEqual([2, 0, 1]);
    expect(named('retry').map(({ attributes }) => attributes['http.request.resend_count'])).toEqual([0, 1]);
  });

  test('6.14 the way to giving up', async () => {
    const { kit, events, pass } = observed();
    kit.planRetry({ status: 503 }, { ...load, attempt: 1 });
    pass(9_000);
    kit.report({ status: 503 }, { ...load, attempt: 3 });
    await quiet();
    expect(events.find(({ name }) => name === 'error')).toMatchObject({ durationMs: 9_000 });
  });

  test('6.12 shown, repeated and silent are told apart', async () => {
    const { kit, events } = observed();
    kit.report({ status: 500 }, { occasion: 'action', surfaces: ['toast'] });
    kit.report({ status: 500 }, { occasion: 'action', surfaces: ['toast'] });
    kit.report(new DOMException('stop', 'AbortError'), { occasion: 'load' });
    await quiet();
    expect(events.map(({ attributes }) => attributes['api_error.shown'])).toEqual([
      'shown',
      'repeated',
      'silent',
    ]);
  });

  test.each<[string, number, object, Record<string, string>, Record<string, string>]>([
    [
      'a text that is shown',
      422,
      { errors: [{ field: 'email', message: 'Not this one' }] },
      {},
      { 'api_error.server_text': 'shown' },
    ],
    [
      'a text that is replaced',
      403,
      { message: 'SELECT 1 FROM users' },
      {},
      { 'api_error.server_text': 'replaced' },
    ],
    [
      'a link that is refused',
      402,
      { code: 'plan_limit_reached', upgrade_url: 'https://evil.example/pay' },
      {},
      { 'api_error.link_refused': 'origin' },
    ],
    ['a body that is cut', 500, { message: 'x'.repeat(300_000) }, {}, { 'api_error.unread': 'too_large' }],
  ])('6.12 %s', async (_, status, body, headers, told) => {
    const { kit, events } = observed();
    kit.report(await kit.parseResponse(refusal(status, body, headers)), {
      occasion: 'submit',
      fields: ['email'],
    });
    await quiet();
    expect(events.find(({ name }) => name === 'error')?.attributes).toMatchObject(told);
  });

  test('6.12 a gate that closes, once for each closing', async () => {
    const events: TactfulEvent[] = [];
    const gate = createGate({ channel: null, storage: null });
    createErrorKit({ gate, observer: createObserver((event) => void events.push(event)) });
    const request = { url: 'https://api.example.com/v1/things' };
    gate.answered(request, { status: 429, headers: { 'retry-after': '30' } });
    await quiet();
    gate.answered({ url: 'https://other.example.com/' }, { status: 429, headers: { 'retry-after': '5' } });
    await quiet();
    gate.dispose();
    expect(events.map(({ name, attributes }) => [name, attributes['server.address']])).toEqual([
      ['gate', 'api.example.com'],
      ['gate', 'other.example.com'],
    ]);
    expect(events[0]?.durationMs).toBeGreaterThanOrEqual(30_000);
  });

  test('6.15 nothing is told before the work is done', () => {
    const { kit, events } = observed();
    kit.report({ status: 500 }, load);
    expect(events).toEqual([]);
  });

  test('6.16 when the page goes away, what was left out is told at once', () => {
    const hidden: (() => void)[] = [];
    vi.stubGlobal('addEventListener', (_: string, listener: () => void) => hidden.push(listener));
    const { kit, events } = observed();
    vi.unstubAllGlobals();
    for (let at = 0; at < 70; at++) kit.report({ status: 500, at }, { occasion: 'load' });
    for (const listener of hidden) listener();
    expect(events).toMatchObject([{ name: 'dropped', count: 20 }]);
    for (const listener of hidden) listener();
    expect(events).toHaveLength(1);
  });

  test('6.17 the reference that people see is the trace of the response', async () => {
    const { kit, events } = observed();
    const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
    const error = await kit.parseResponse(
      refusal(500, {}, { traceparent: `00-${trace}-00f067aa0ba902b7-01` }),
    );
    const { reference } = kit.report(error, load);
    await quiet();
    expect([reference, events[0]?.requestId]).toEqual([trace, trace]);
  });
});

test.each<[string, unknown, string | undefined]>([
  ['a crash', new Error('boom'), 'ERROR'],
  ['no answer', new TypeError('Failed to fetch'), 'WARN'],
  ['a status, however bad', { status: 500 }, undefined],
  ['a gateway’s time-out', { status: 504 }, undefined],
  ['what was entered', { status: 422 }, undefined],
  ['what was called off', new DOMException('stop', 'AbortError'), undefined],
])('6.8 %s is recorded as it deserves', async (_, thrown, severity) => {
  const records: (string | undefined)[] = [];
  const counted: string[] = [];
  const listener = openTelemetry({
    meter: {
      createCounter: (name) => ({ add: () => void counted.push(name) }),
      createHistogram: () => ({ record: () => {} }),
    },
    logger: { emit: ({ severityText }) => void records.push(severityText) },
  });
  const observer = createObserver(listener);
  const kit = createErrorKit({ observer });
  kit.report(thrown, { occasion: 'load' });
  await quiet();
  expect(records).toEqual(severity === undefined ? [] : [severity]);
  expect(counted).toContain('tactful.errors');
});

const nothing = (): void => {};

test.each<[string, unknown, boolean]>([
  ['validation', { status: 422 }, false],
  ['unauthenticated', { status: 401 }, false],
  ['rate_limited', { status: 429 }, false],
  ['aborted', new DOMException('stop', 'AbortError'), false],
  ['server', { status: 500 }, true],
  ['unknown', new Error('boom'), true],
])('6.9 %s is sent to Sentry: %s', async (_, thrown, isSent) => {
  const sent: unknown[] = [];
  const scope = { setFingerprint: nothing, setTags: nothing, setContext: nothing, setLevel: nothing };
  const listener = sentry({
    withScope: (callback) => callback(scope),
    captureException: (error) => sent.push(error),
  });
  createErrorKit({ observer: createObserver(listener) }).report(thrown, { occasion: 'load' });
  await quiet();
  expect(sent).toHaveLength(isSent ? 1 : 0);
});

describe('OpenTelemetry, with its own SDK', () => {
  test('6.8 counters carry the attributes; records only what never arrived', async () => {
    const exporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
    const reader = new PeriodicExportingMetricReader({ exporter, exportIntervalMillis: 1_000_000 });
    const meters = new MeterProvider({ readers: [reader] });
    const records = new InMemoryLogRecordExporter();
    const loggers = new LoggerProvider({ processors: [new SimpleLogRecordProcessor(records)] });
    const kit = createErrorKit({
      observer: createObserver(
        openTelemetry({ meter: meters.getMeter('app'), logger: loggers.getLogger('app') }),
      ),
    });
    kit.report(await kit.parseResponse(refusal(500, { message: secret }, { 'x-request-id': 'req_9999' })), {
      occasion: 'load',
    });
    kit.report(new TypeError('Failed to fetch'), { occasion: 'load' });
    await quiet();
    await meters.forceFlush();
    const metrics = exporter
      .getMetrics()
      .flatMap(({ scopeMetrics }) => scopeMetrics.flatMap((scope) => scope.metrics));
    const errors = metrics.find(({ descriptor }) => descriptor.name === 'tactful.errors')?.dataPoints ?? [];
    expect(errors.map(({ attributes, value }) => [attributes['error.type'], value])).toEqual([
      ['500', 1],
      ['network', 1],
    ]);
    expect(JSON.stringify(metrics.map(({ dataPoints }) => dataPoints))).not.toMatch(/req_9999|eyJ/);
    expect(records.getFinishedLogRecords().map(({ severityNumber, body }) => [severityNumber, body])).toEqual(
      [[SeverityNumber.WARN, 'api_error.network']],
    );
    await meters.shutdown();
  });
});

describe('Sentry, with its own SDK', () => {
  afterEach(() => getCurrentScope().clear());

  test('6.9, 6.10 groups by kind, method, route and status; once, then summed up; nothing the API wrote', async () => {
    const sent: ErrorEvent[] = [];
    const client = new ServerRuntimeClient({
      dsn: 'https://key@sentry.example/1',
      integrations: [],
      stackParser: () => [],
      transport: () => createTransport({ recordDroppedEvent: () => {} }, () => Promise.resolve({})),
      beforeSend: (event) => void sent.push(event) as unknown as null,
    });
    getCurrentScope().setClient(client);
    client.init();
    let now = 0;
    const clock = { now: () => now, after: () => () => {} };
    const kit = createErrorKit({
      clock,
      observer: createObserver(sentry({ withScope, captureException }), { clock }),
    });
    const fail = async (status: number) => {
      kit.report(
        await kit.parseResponse(
          refusal(status, { message: `broken ${secret}` }, { 'x-request-id': 'req_7777' }),
        ),
        { occasion: 'load', request: { method: 'GET' } },
      );
      await quiet();
    };
    await fail(500);
    await fail(500);
    await fail(422);
    now = 61_000;
    await fail(500);
    await client.flush(100);
    expect(sent).toHaveLength(2);
    expect(sent[0]).toMatchObject({
      fingerprint: ['server', 'GET', '/v1/things/:id', '500'],
      tags: { 'api_error.kind': 'server', 'http.response.status_code': 500 },
      contexts: { api_error: { request_id: 'req_7777', repeats_since_last: 0 } },
    });
    expect(sent[1]?.contexts?.['api_error']).toMatchObject({ repeats_since_last: 1 });
    expect(JSON.stringify(sent)).not.toContain('broken');
    expect(JSON.stringify(sent.map(({ tags, fingerprint }) => [tags, fingerprint]))).not.toContain(
      'req_7777',
    );
  });
});
