import { say } from './format.ts';
import type { Meaning } from '../explain/meaning.ts';
import type { ApiError } from '../normalise/apiError.ts';
import type { RetryPlan } from '../retry/retryPlan.ts';
import { chooseRemedies } from './chooseRemedies.ts';
import { chooseSurface } from './chooseSurface.ts';
import type { Copy } from './copy.ts';
import { causeOf, fingerprintOf } from './identity.ts';
import { politenessOf, showsReference, toneOf } from './manner.ts';
import { meaningHere } from './meaningHere.ts';
import type { PresentPolicy } from './policy.ts';
import type { Presentation } from './presentation.ts';
import { isWrite } from '../situation/request.ts';
import { summaryText, trustOf } from './serverText.ts';
import type { Situation } from '../situation/situation.ts';
import { slotsFor, waitOf } from './slots.ts';
import { writeCopy } from './writeCopy.ts';
import { writeMessages } from './writeMessages.ts';

/** Where and how the error is said. `now` is what waits are counted from, in milliseconds since 1970. */
export function present(
  error: ApiError,
  understood: Meaning,
  retry: RetryPlan,
  situation: Situation,
  policy: PresentPolicy,
  copy: Copy,
  now: number = error.receivedAt,
): Presentation {
  const meaning = meaningHere(understood, error, situation);
  const { variant } = meaning;
  const write = isWrite(error, situation);
  // The attempt can tell more than the error: a repeated deletion that finds nothing left may have worked before.
  const told = write ? error.outcome : 'failed';
  const outcome = retry.do !== 'retry' && retry.outcome === 'unknown' ? 'unknown' : told;
  const trust = trustOf(error, situation, policy);
  const { fields, unplaced, lead } = writeMessages({ error, variant, situation, trust, copy, policy });
  const { surface, rule, considered } = chooseSurface(
    { error, variant, situation, placed: fields.length, unplaced: unplaced.length },
    policy.rules,
  );

  const referenceShown = error.requestId !== undefined && showsReference.has(error.kind);
  const count = fields.length + unplaced.length;
  const slots = {
    ...slotsFor(error, retry, situation, policy, copy, now),
    field: lead.label,
    count: count + error.issuesOmitted || undefined,
  };
  const written = writeCopy({
    error,
    meaning,
    variant,
    retry,
    situation,
    copy,
    slots,
    wait: waitOf(error, retry, now),
    write,
    unsure: write && outcome === 'unknown',
    referenceShown,
    summary: count > 0 ? undefined : summaryText(error, meaning, trust, copy),
    firstMessage:
      lead.text === undefined
        ? undefined
        : say(copy.ui.andMore, { text: lead.text, count: count > 1 ? count - 1 : undefined }, copy),
    listed: count > 0 && listing.has(surface),
  });
  const cause = causeOf(error, situation);

  return {
    surface,
    tone: toneOf[error.kind],
    ...written,
    remedies: chooseRemedies({
      error,
      meaning,
      variant,
      retry,
      outcome,
      situation,
      surface,
      referenceShown,
      policy,
      copy,
      slots,
    }),
    fields,
    unplaced,
    politeness: politenessOf(surface, situation.occasion),
    retry,
    ...(error.limit ? { limit: error.limit } : {}),
    ...(error.requestId === undefined ? {} : { reference: error.requestId }),
    referenceShown,
    outcome,
    fingerprint: fingerprintOf(error, situation),
    ...(cause === undefined ? {} : { cause }),
    ...(situation.source === undefined ? {} : { source: situation.source }),
    meaning,
    rule,
    considered,
  };
}

/** The surfaces that list all messages themselves. */
const listing: ReadonlySet<string> = new Set(['summary', 'field', 'form']);
