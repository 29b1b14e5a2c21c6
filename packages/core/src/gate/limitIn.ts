import { chooseWait, waitHeaders } from '../normalise/wait.ts';
import type { HeaderView } from '../read/evidence.ts';
import { headersOf } from '../read/headers.ts';
import type { GateAnswer } from './gate.ts';

/** What an answer says of the limits that the request counted against. */
export interface AnsweredLimit {
  /** Turned away because of a limit, or because the API is down for a stated time. */
  readonly refused: boolean;
  /** How long to wait, in milliseconds; undefined when nobody says. */
  readonly waitMs: number | undefined;
  /** The API's name for the limit that is used up, or else for the only one; `*` when it is for everything. */
  readonly bucket: string | undefined;
  /** A limit that has something left; `''` for one without a name. */
  readonly left: readonly string[];
}

/** One limit and what is left of it. */
interface Quota {
  readonly bucket: string | undefined;
  readonly remaining: number | undefined;
}

/** The very instant of a reset is still too early. */
const afterReset = 1_000;

export function limitIn({ status, headers, waitMs }: GateAnswer, now: number): AnsweredLimit {
  const view = headersOf(headers);
  const { waits, exhausted } = waitHeaders(view, now);
  const wait = chooseWait(waits);
  const made = wait?.source === 'retry-after' || wait?.source === 'retry-after-ms' || waitMs !== undefined;
  const refused = status === 429 || ((status === 403 || status === 503) && (made || exhausted));
  // Those who were served need not come back later, unless the quota is used up.
  const counts = refused || exhausted;
  const stated = wait && wait.ms + (wait.source === 'reset' ? afterReset : 0);
  const quotas = quotasIn(view);
  return {
    refused,
    waitMs: counts ? (waitMs === undefined ? stated : Math.max(waitMs, stated ?? 0)) : undefined,
    bucket: (quotas.find(({ remaining }) => remaining === 0) ?? quotas[0])?.bucket,
    left: quotas.flatMap(({ bucket, remaining }) => ((remaining ?? 0) > 0 ? [bucket ?? ''] : [])),
  };
}

function quotasIn(headers: HeaderView): readonly Quota[] {
  const everything =
    headers.get('x-ratelimit-global') === 'true' || headers.get('x-ratelimit-scope') === 'global';
  const named = everything ? '*' : (headers.get('x-ratelimit-bucket') ?? headers.get('x-ratelimit-resource'));
  const remaining = numberIn(headers.get('x-ratelimit-remaining') ?? headers.get('ratelimit-remaining'));
  const policies = named === undefined ? policiesIn(headers.get('ratelimit')) : [];
  if (policies.length > 0) return policies;
  return named === undefined && remaining === undefined ? [] : [{ bucket: named, remaining }];
}

/**
 * The members of the structured field `RateLimit` (draft-ietf-httpapi-ratelimit-headers): the policy's name and its
 * partition key, the one whose reset is farthest first, and what is left.
 */
function policiesIn(field = ''): readonly Quota[] {
  const members = field.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/).slice(0, 20);
  return members
    .flatMap((member) => {
      const [name = '', ...parameters] = member.trim().split(';');
      const values = new Map(
        parameters.map((one) => [one.trim().split('=', 1)[0], one.trim().slice(one.trim().indexOf('=') + 1)]),
      );
      const remaining = numberIn(values.get('r'));
      if (remaining === undefined || !/^(?:"[^"]{1,100}"|[A-Za-z*][\w:/.*-]{0,99})$/.test(name)) return [];
      const partition = values.get('pk');
      const bucket =
        name.replaceAll('"', '') + (partition === undefined ? '' : ` ${partition.slice(0, 100)}`);
      return [{ bucket, remaining, reset: numberIn(values.get('t')) ?? 0 }];
    })
    .toSorted((one, other) => other.reset - one.reset);
}

function numberIn(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,15}(?:\.0+)?$/.test(text.trim()) ? Number(text) : undefined;
}
