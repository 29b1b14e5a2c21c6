import { say } from './format.ts';
import type { Meaning } from '../explain/meaning.ts';
import type { ApiError } from '../normalise/apiError.ts';
import { standInMessage } from '../normalise/standInMessage.ts';
import type { RetryPlan } from '../retry/retryPlan.ts';
import { chooseRemedies, forSale, upgradeLink } from './chooseRemedies.ts';
import { chooseSurface } from './chooseSurface.ts';
import type { Copy } from './copy.ts';
import { causeOf, fingerprintOf } from './identity.ts';
import { isCarriedOut } from './isCarriedOut.ts';
import { lastChange } from './lastChange.ts';
import { politenessOf, showsReference, toneOf } from './manner.ts';
import { meaningHere } from './meaningHere.ts';
import type { PresentPolicy } from './policy.ts';
import type { Presentation } from './presentation.ts';
import type { Remedy } from '../vocabulary/remedy.ts';
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
  const { fields, unplaced, lead, quotes } = writeMessages({
    error,
    variant,
    situation,
    trust,
    copy,
    policy,
  });
  const checked = upgradeLink(error, situation, policy);
  const isRefused = checked !== undefined && 'refused' in checked;
  const link = isRefused ? undefined : checked;
  const { surface, rule, considered } = chooseSurface(
    {
      error,
      variant,
      situation,
      placed: fields.length,
      unplaced: unplaced.length,
      link,
      advised: meaning.remedies.map(({ remedy }) => remedy),
    },
    policy.rules,
  );

  const referenceShown = error.requestId !== undefined && showsReference.has(error.kind);
  const count = fields.length + unplaced.length;
  const slots = {
    ...slotsFor(error, retry, situation, policy, copy, now),
    ...(variant === 'edited' ? lastChange(error.params, now, copy.lang, policy.timeZone) : {}),
    field: lead.label,
    count: fields.length + countAnswers(unplaced) + error.issuesOmitted || undefined,
  };
  const remedies = chooseRemedies({
    error,
    meaning,
    variant,
    retry,
    outcome,
    situation,
    surface,
    referenceShown,
    link,
    copy,
    slots,
  });
  // What we only suppose doesn't say more than the API does.
  const summary = count > 0 ? undefined : summaryText(error, understood, trust, copy, situation);
  const written = writeCopy({
    error,
    meaning,
    variant,
    goesOn: isCarriedOut(retry, situation, surface),
    situation,
    copy,
    slots,
    wait: waitOf(error, retry, now),
    write,
    unsure: write && outcome === 'unknown',
    referenceShown,
    summary,
    canGoBack: remedies.some(({ remedy }) => remedy === 'goBack'),
    unaided: !remedies.some(({ remedy }) => remedy === meaning.remedies[0]?.remedy),
    leftToOthers: isSold(meaning.remedies) && !isSold(remedies),
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
    remedies,
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
    ...serverTextOf(
      error,
      quotes || (written.body !== undefined && summary?.text.endsWith(written.body) === true),
    ),
    ...(isRefused ? { linkRefused: checked.refused } : {}),
    meaning,
    rule,
    considered,
  };
}

/** How many answers are meant that have no field here. What is about the whole form is about none. */
function countAnswers(unplaced: Presentation['unplaced']): number {
  const about = unplaced.filter(({ issue: { path } }) => path.length > 0);
  return new Set(about.map(({ issue: { path } }) => path.join('.'))).size;
}

/** Whether something of it costs money. */
const isSold = (list: readonly { readonly remedy: Remedy }[]): boolean =>
  list.some(({ remedy }) => forSale.has(remedy));

/** Whether the API's words, if it had any, are among those shown. */
function serverTextOf(error: ApiError, isShown: boolean): Pick<Presentation, 'serverText'> {
  const { status, message, kind, issues } = error;
  const hasText =
    status !== undefined && (message !== standInMessage(kind) || issues.some((issue) => issue.message));
  return hasText ? { serverText: isShown ? 'shown' : 'replaced' } : {};
}

/** The surfaces that list all messages themselves. */
const listing: ReadonlySet<string> = new Set(['summary', 'field', 'form']);
