import type { Meaning } from './explain/meaning.ts';
import type { ApiError } from './normalise/apiError.ts';
import { redactText, redactUrl } from './normalise/redact.ts';
import type { Evidence } from './read/evidence.ts';
import type { Reading } from './recognise/reading.ts';
import { whereFound } from './recognise/whereFound.ts';
import type { RetryPlan } from './retry/retryPlan.ts';
import type { Presentation } from './present/presentation.ts';
import { unreadKeys } from './unreadKeys.ts';

declare const process: { readonly env: { readonly NODE_ENV?: string } };

/** What every room made of an error. */
export interface ToldJourney {
  readonly evidence: Evidence;
  readonly reading: Reading;
  readonly error: ApiError;
  readonly meaning: Meaning;
  readonly retry: RetryPlan;
  readonly presentation: Presentation;
}

/** The walk of an error in sentences, for the people who build the app: what was understood, where it is said, and why. */
export function explainJourney(journey: ToldJourney): string {
  const sentences = [
    arrived(journey),
    said(journey),
    `Kind: ${journey.error.kind}${journey.error.outcome === 'unknown' ? '; nobody knows whether the change took place' : ''}.`,
    meant(journey.meaning),
    again(journey.retry, journey.error.receivedAt),
    shown(journey.presentation),
    ...journey.presentation.considered.map(
      ({ rule, taken, why }) => `  ${taken ? '✓' : '·'} ${rule}: ${why}`,
    ),
  ];
  return sentences.map(redactText).join('\n');
}

function arrived({ evidence, error }: ToldJourney): string {
  const { method, url } = error.request ?? {};
  const to = url === undefined ? '' : ` to ${method ?? 'a call'} ${redactUrl(url)}`;
  switch (evidence.type) {
    case 'responded':
      return `A response${evidence.status === undefined ? '' : ` with status ${evidence.status}`}${to} arrived, opened by ${evidence.carrier}; its body was ${evidence.body.format}.`;
    case 'notReached':
      return `No response${to} arrived (${evidence.why}), said ${evidence.carrier}.`;
    default:
      return 'Nothing of this came from a request.';
  }
}

function said({ evidence, reading, error }: ToldJourney): string {
  const places = evidence.type === 'responded' ? whereFound(evidence.body, reading) : {};
  const found = Object.entries(places).map(([what, where]) => `${what} at ${where}`);
  const codes = error.codes.length > 0 ? `codes ${error.codes.join(', ')}` : 'no code';
  const issues = error.issues.length > 0 ? `, ${counted(error.issues.length, 'issue')}` : '';
  return `Read as ${reading.dialect}: ${codes}${issues}${found.length > 0 ? ` (${found.join(', ')})` : ''}.${unread(evidence, reading)}`;
}

/** Where no code, no issue and no wait was found, what a dialect could say more about. */
function unread(evidence: Evidence, reading: Reading): string {
  // Bundlers leave it out of a production build; on a page without a bundler there is no `process`.
  if (typeof process !== 'undefined' && process.env.NODE_ENV !== 'production') {
    const { codes = [], issues = [], wait } = reading;
    const isUnderstood = codes.length > 0 || issues.length > 0 || wait !== undefined;
    const keys = isUnderstood ? [] : unreadKeys(evidence, reading);
    if (keys.length > 0) return ` Not read: ${keys.join(', ')}; a dialect can say what they mean.`;
  }
  return '';
}

const sources: Readonly<Record<Meaning['source'], string>> = {
  app: "the app's own codes",
  dialect: "the API's codes",
  family: 'the family of its code',
  kind: 'its kind',
};

function meant({ variant, source, matched, remedies, meaning }: Meaning): string {
  const people = remedies.filter(({ audience }) => audience === 'person').map(({ remedy }) => remedy);
  const notes = remedies.flatMap(({ audience, note }) =>
    audience === 'person' || !note ? [] : [`For the ${audience}: ${note}`],
  );
  return [
    `Meaning: ${variant}, by ${sources[source]}${matched === undefined ? '' : ` (${matched})`}; remedies ${people.join(', ') || 'none'}.`,
    ...(meaning === undefined ? [] : [meaning]),
    ...notes,
  ].join(' ');
}

function again(retry: RetryPlan, receivedAt: number): string {
  const because = `because ${retry.reason.replaceAll('_', ' ')}`;
  if (retry.do === 'retry') return `Again: by itself after ${retry.at - receivedAt} ms, ${because}.`;
  if (retry.do === 'stop') return `Again: no, ${because}.`;
  const from = retry.notBefore === undefined ? '' : ` from ${retry.notBefore - receivedAt} ms on`;
  return `Again: by the person${from}, ${because}.`;
}

function shown({ surface, rule, politeness, fields, unplaced, remedies, title }: Presentation): string {
  const messages =
    fields.length + unplaced.length > 0
      ? `, ${counted(fields.length, 'field')} and ${unplaced.length} without a place`
      : '';
  const actions = remedies.map(({ remedy }) => remedy).join(', ');
  return `Shown on ${surface} (${politeness}) by the rule ${rule}: “${title}”${messages}${actions ? `; offers ${actions}` : ''}. Looked at:`;
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
