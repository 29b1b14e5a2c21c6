import type { ApiError } from '../normalise/apiError.ts';
import { redactValue } from '../normalise/redact.ts';
import { systemClock, type Clock } from '../vocabulary/clock.ts';
import type { Presentation } from '../present/presentation.ts';
import type { Situation } from '../situation/situation.ts';
import type { RetryPlan } from '../retry/retryPlan.ts';
import type { Path } from '../vocabulary/issue.ts';
import type { Remedy } from '../vocabulary/remedy.ts';
import { attributesOf, type Bounds } from './attributes.ts';
import { boundedWords } from './bounded.ts';
import type { EventAttributes, EventListener, EventName } from './event.ts';
import { paced } from './paced.ts';

/** What a kit tells of its work. Hand one to `createErrorKit({ observer })`. */
export interface Observer {
  /** An error was reported: `shown`, counted on what is shown already, or kept silent. */
  reported(
    error: ApiError,
    situation: Situation,
    presentation: Presentation,
    shown: Shown,
    unread?: string,
  ): void;
  /** A failed attempt was judged. */
  planned(error: ApiError, situation: Situation, plan: RetryPlan): void;
  settled(source: string): void;
  chose(remedy: Remedy, error: ApiError): void;
  /** Tells of every way that the gate closes from now on. The kit does that with its own. */
  watch(gate: WatchedGate): void;
  /** Codes that no table knows, and how often each was met. */
  unknownCodes(): ReadonlyMap<string, number>;
  /** Stops listening to the page. */
  dispose(): void;
}

/** What is needed of a `Gate`. */
export interface WatchedGate {
  getSnapshot(): {
    readonly closed: readonly {
      readonly origin: string;
      readonly bucket: string;
      readonly deadline: number;
      readonly waitMs: number;
    }[];
  };
  subscribe(listener: () => void): () => void;
}

export type Shown = 'shown' | 'repeated' | 'silent';

export interface ObserverOptions {
  readonly clock?: Clock;
}

const mostOpen = 500;
const mostUnknown = 200;

/**
 * Turns the kit's work into events for one listener. The kit itself sends nothing anywhere.
 * Events come after the work is done, bounded in number and in what they hold.
 */
export function createObserver(
  listener: EventListener,
  { clock = systemClock }: ObserverOptions = {},
): Observer {
  const pace = paced(listener, clock);
  const bounds: Bounds = {
    code: boundedWords(200, /^[\w.:-]{1,64}$/),
    template: boundedWords(200, /^\/[\w:./~-]{0,200}$/),
    type: boundedWords(50, /^\w{1,64}$/),
  };
  const fields = boundedWords(200, /^[\w.*-]{1,128}$/);
  const failing = new Map<string, { readonly since: number; readonly attributes: EventAttributes }>();
  const unknown = new Map<string, number>();

  const tell = (
    name: EventName,
    attributes: EventAttributes,
    error?: ApiError,
    durationMs?: number,
  ): void => {
    const id = error?.requestId;
    const requestId = id === undefined ? undefined : String(redactValue(id, 'request_id'));
    pace.tell(
      {
        name,
        attributes,
        count: 1,
        at: clock.now(),
        ...(durationMs !== undefined && { durationMs }),
        ...(requestId !== undefined && { requestId }),
      },
      error,
    );
  };
  const keepUnknown = (error: ApiError, { meaning }: Presentation): void => {
    if (error.code === undefined || meaning.source === 'app' || meaning.source === 'dialect') return;
    const code = bounds.code(error.code);
    const before = unknown.get(code);
    if (before === undefined && unknown.size >= mostUnknown) return;
    unknown.set(code, (before ?? 0) + 1);
    if (before === undefined)
      tell('unknown_code', { 'api_error.code': code, 'api_error.dialect': error.dialect });
  };

  const onHide = (): void => pace.flush();
  globalThis.addEventListener?.('pagehide', onHide);

  return {
    reported(error, situation, presentation, shown, unread) {
      const attributes = attributesOf(error, situation, bounds);
      const { surface, serverText, linkRefused } = presentation;
      const first = situation.source === undefined ? undefined : failing.get(situation.source);
      tell(
        'error',
        {
          ...attributes,
          'api_error.surface': surface,
          'api_error.shown': shown,
          ...(serverText !== undefined && { 'api_error.server_text': serverText }),
          ...(linkRefused !== undefined && { 'api_error.link_refused': linkRefused }),
          ...(unread !== undefined && { 'api_error.unread': unread }),
        },
        error,
        first && clock.now() - first.since,
      );
      keepUnknown(error, presentation);
      for (const { name, issues } of presentation.fields) {
        for (const { code } of issues) {
          tell('field_error', {
            'api_error.field': fields(templateOf(name.split('.'))),
            ...(code !== undefined && { 'api_error.code': bounds.code(code) }),
          });
        }
      }
      for (const { issue } of situation.fields ? presentation.unplaced : []) {
        if (issue.path.length > 0)
          tell('unmatched_field', { 'api_error.field': fields(templateOf(issue.path)) });
      }
      const { source } = situation;
      if (source !== undefined && !failing.has(source) && failing.size < mostOpen) {
        failing.set(source, { since: clock.now(), attributes });
      }
    },
    planned(error, situation, plan) {
      tell(
        'retry',
        {
          ...attributesOf(error, situation, bounds),
          'api_error.retry.plan': plan.do,
          'api_error.retry.reason': plan.reason,
          'http.request.resend_count': (situation.attempt ?? 1) - 1,
        },
        error,
        error.retryAfterMs,
      );
      const { source } = situation;
      if (source !== undefined && !failing.has(source) && failing.size < mostOpen) {
        failing.set(source, { since: clock.now(), attributes: attributesOf(error, situation, bounds) });
      }
    },
    settled(source) {
      const open = failing.get(source);
      if (!open) return;
      failing.delete(source);
      tell(
        'recovered',
        { 'api_error.kind': open.attributes['api_error.kind'] ?? 'unknown' },
        undefined,
        clock.now() - open.since,
      );
    },
    chose: (remedy, error) => tell('remedy', { 'api_error.remedy': remedy, 'api_error.kind': error.kind }),
    watch(gate) {
      let told = new Set<string>();
      gate.subscribe(() => {
        const { closed } = gate.getSnapshot();
        const now = new Set(closed.map(({ origin, bucket, deadline }) => `${origin} ${bucket} ${deadline}`));
        for (const { origin, bucket, deadline, waitMs } of closed)
          if (!told.has(`${origin} ${bucket} ${deadline}`))
            tell('gate', { 'server.address': hostOf(origin) }, undefined, waitMs);
        told = now;
      });
    },
    unknownCodes: () => unknown,
    dispose: () => globalThis.removeEventListener?.('pagehide', onHide),
  };
}

function hostOf(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).hostname : '_OTHER';
}

/** List positions are no part of a field's name. */
function templateOf(path: Path): string {
  return path.map((segment) => (/^\d+$/.test(String(segment)) ? '*' : String(segment))).join('.');
}
