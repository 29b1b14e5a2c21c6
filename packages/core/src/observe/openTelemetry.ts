import type { EventListener, EventName } from './event.ts';

/** What is used of `Meter` of `@opentelemetry/api`. */
export interface MeterLike {
  createCounter(
    name: string,
    options?: { description?: string; unit?: string },
  ): { add(value: number, attributes?: Record<string, string | number>): void };
  createHistogram(
    name: string,
    options?: { description?: string; unit?: string },
  ): { record(value: number, attributes?: Record<string, string | number>): void };
}

/** What is used of `Logger` of `@opentelemetry/api-logs`. */
export interface LoggerLike {
  emit(record: {
    severityNumber?: number;
    severityText?: string;
    body?: string;
    timestamp?: number;
    attributes?: Record<string, string | number>;
  }): void;
}

/** Severity numbers of OpenTelemetry's log data model: a crash, and what never arrived. */
const severities: Readonly<Record<string, readonly [number, string]>> = {
  __proto__: null as never,
  unknown: [17, 'ERROR'],
  network: [13, 'WARN'],
  offline: [13, 'WARN'],
  timeout: [13, 'WARN'],
};

const counters: Readonly<Record<EventName, readonly [name: string, description: string]>> = {
  error: ['errors', 'Operations that ended in failure'],
  retry: ['retries', 'Failed attempts, by what was planned'],
  recovered: ['recoveries', 'Operations that work again'],
  field_error: ['field_errors', 'Complaints of the API about fields'],
  unmatched_field: ['unmatched_fields', 'Complaints about fields that the form does not have'],
  unknown_code: ['unknown_codes', 'Codes that no table knows'],
  remedy: ['remedies', 'Remedies that people chose'],
  gate: ['gate_closings', 'Ways that were closed because an API asked for it'],
  dropped: ['dropped_events', 'Events that were left out'],
};

/**
 * Events as OpenTelemetry metrics `tactful.*`, and, with a logger, as records of what never arrived and of crashes.
 * HTTP statuses are no exceptions, so none is recorded for them. Request ids go to records only.
 */
export function openTelemetry({ meter, logger }: { meter: MeterLike; logger?: LoggerLike }): EventListener {
  const count = new Map(
    Object.entries(counters).map(([event, [name, description]]) => [
      event,
      meter.createCounter(`tactful.${name}`, { description }),
    ]),
  );
  const histogram = (name: string, description: string): ReturnType<MeterLike['createHistogram']> =>
    meter.createHistogram(`tactful.${name}`, { unit: 's', description });
  const durations: Partial<Record<EventName, ReturnType<MeterLike['createHistogram']>>> = {
    retry: histogram('retry.wait', 'Waits that APIs stated'),
    gate: histogram('gate.wait', 'For how long ways were closed'),
    recovered: histogram('recovery.duration', 'From the first failure to success'),
    error: histogram('failure.duration', 'From the first failure to giving up'),
  };
  return ({ name, attributes, count: by, durationMs, requestId, at }) => {
    const plain = { ...attributes } as Record<string, string | number>;
    count.get(name)?.add(by, plain);
    if (durationMs !== undefined) durations[name]?.record(durationMs / 1000, plain);
    const severity = severities[attributes['api_error.kind'] ?? ''];
    const hasStatus = attributes['http.response.status_code'] !== undefined;
    if (name === 'error' && logger && severity && !hasStatus) {
      const [severityNumber, severityText] = severity;
      logger.emit({
        severityNumber,
        severityText,
        body: `api_error.${attributes['api_error.kind']}`,
        timestamp: at,
        attributes: { ...plain, ...(requestId !== undefined && { 'api_error.request_id': requestId }) },
      });
    }
  };
}
