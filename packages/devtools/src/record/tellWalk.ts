import {
  explainJourney,
  redactText,
  redactUrl,
  type ConsideredRule,
  type Journey,
  type Situation,
} from '@tactful/core';

/** What is known of something, and what it is. */
export type Fact = readonly [what: string, value: string];

/** What one of the six rooms made of an error. */
export interface Room {
  readonly name: 'read' | 'recognise' | 'normalise' | 'explain' | 'retry' | 'present';
  /** What it handed on. */
  readonly noun: string;
  readonly sentence: string;
  readonly facts: readonly Fact[];
}

/** An error's walk through the six rooms, as it may be shown: no values, no secrets, no body. */
export interface Walk {
  readonly rooms: readonly Room[];
  /** The rules for the surface that were looked at, and why each was or wasn't taken. */
  readonly rules: readonly ConsideredRule[];
  readonly situation: readonly Fact[];
}

type FactsOf = (journey: Journey) => Readonly<Record<string, unknown>>;

const rooms: readonly (readonly [name: Room['name'], noun: string, facts: FactsOf])[] = [
  [
    'read',
    'Evidence',
    ({ evidence, error }) => ({
      Carrier: (evidence as { carrier?: string }).carrier,
      Request: [error.request?.method, error.request?.url && redactUrl(error.request.url)],
      ...(evidence.type === 'responded' && {
        Status: evidence.status,
        Body: evidence.body.format,
        Headers: evidence.headers.names().join(', '),
      }),
      ...(evidence.type === 'notReached' && { Why: evidence.why }),
    }),
  ],
  [
    'recognise',
    'Reading',
    ({ reading, error }) => ({
      Dialect: reading.dialect,
      Codes: error.codes.join(', '),
      Message: error.message,
      'Written for': error.audience,
      Issues: error.issues.map(({ path, code }) => `${path.join('.') || '(all)'}${code ? ` · ${code}` : ''}`),
    }),
  ],
  [
    'normalise',
    'ApiError',
    ({ error }) => ({
      Kind: error.kind,
      Code: error.code,
      Status: error.status,
      Outcome: error.outcome,
      Wait:
        error.retryAfterMs === undefined
          ? undefined
          : `${error.retryAfterMs / 1000} s, from ${error.retryAfterSource}`,
      Limit: error.limit && [error.limit.name, `${error.limit.current ?? '?'} of ${error.limit.max ?? '?'}`],
      'Request id': error.requestId,
    }),
  ],
  [
    'explain',
    'Meaning',
    ({ meaning }) => ({
      Variant: meaning.variant,
      'Known from': [meaning.source, meaning.matched],
      Means: meaning.meaning,
      Remedies: meaning.remedies.map(({ remedy, audience, note }) =>
        audience === 'person' ? remedy : `${remedy} (${audience})${note ? `: ${note}` : ''}`,
      ),
    }),
  ],
  [
    'retry',
    'RetryPlan',
    ({ retry, error }) => ({
      Plan: retry.do,
      Because: retry.reason.replaceAll('_', ' '),
      At: retry.do === 'retry' ? after(retry.at, error.receivedAt) : undefined,
      'Not before':
        retry.do !== 'stop' && retry.notBefore ? after(retry.notBefore, error.receivedAt) : undefined,
    }),
  ],
  [
    'present',
    'Presentation',
    ({ presentation }) => ({
      Surface: presentation.surface,
      Rule: presentation.rule,
      Title: presentation.title,
      Body: presentation.body,
      Fields: presentation.fields.map(({ name, messages }) => `${name}: ${messages.join(' ')}`),
      'Without a field': presentation.unplaced.map(({ message }) => message),
      Offers: presentation.remedies.map(({ label }) => label),
      Announced: presentation.politeness,
      Reference: presentation.reference,
    }),
  ],
];

/** The walk in words that may be shown: everything redacted, nothing of the body. */
export function tellWalk(journey: Journey, situation: Situation): Walk {
  const sentences = explainJourney(journey).split('\n');
  return {
    rooms: rooms.map(([name, noun, factsOf], index) => ({
      name,
      noun,
      sentence: sentences[index] ?? '',
      facts: told(factsOf(journey)),
    })),
    rules: journey.presentation.considered.map(({ rule, taken, why }) => ({
      rule: redactText(rule),
      taken,
      why: redactText(why),
    })),
    situation: told({
      Occasion: situation.occasion,
      Subject: situation.subject,
      Source: situation.source,
      Attempt: situation.attempt,
      'On screen': situation.hasData && 'data of an earlier load',
      Fields: situation.fields?.map((field) => (typeof field === 'string' ? field : field.name)),
      Surfaces: situation.surfaces?.join(', '),
    }),
  };
}

function told(facts: Readonly<Record<string, unknown>>): readonly Fact[] {
  return Object.entries(facts).flatMap(([what, value]): Fact[] => {
    const parts = (Array.isArray(value) ? value : [value]) as readonly unknown[];
    const said = parts.filter((part) => part !== undefined && part !== false && part !== '');
    return said.length === 0
      ? []
      : [[what, redactText(said.map(String).join(what === 'Request' ? ' ' : '\n'))]];
  });
}

function after(at: number, since: number): string {
  return `${Math.round((at - since) / 100) / 10} s after it arrived`;
}
