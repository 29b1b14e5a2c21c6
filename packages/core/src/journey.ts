import { explain } from './explain/explain.ts';
import type { Meaning } from './explain/meaning.ts';
import type { Knowledge } from './knowledge.ts';
import type { ApiError } from './normalise/apiError.ts';
import { normalise } from './normalise/normalise.ts';
import { present } from './present/present.ts';
import type { PresentPolicy } from './present/policy.ts';
import type { Presentation } from './present/presentation.ts';
import type { Situation } from './situation/situation.ts';
import type { Evidence } from './read/evidence.ts';
import { recognise } from './recognise/recognise.ts';
import type { Reading } from './recognise/reading.ts';
import { planRetry, type RetryContext } from './retry/planRetry.ts';
import type { RetryPlan } from './retry/retryPlan.ts';

/** What the first three rooms made of a thrown value. */
export interface Understood {
  readonly evidence: Evidence;
  readonly reading: Reading;
  readonly error: ApiError;
}

/** What every room made of an error, in the order of the walk. */
export interface Journey extends Understood {
  readonly meaning: Meaning;
  readonly retry: RetryPlan;
  readonly presentation: Presentation;
}

/** Rooms one to three: the same for everyone who meets this error. */
export function understand(evidence: Evidence, knowledge: Knowledge, now: number): Understood {
  const reading = recognise(evidence, knowledge.dialects);
  return { evidence, reading, error: normalise(evidence, reading, knowledge, now) };
}

/** Rooms four to six: the attempt and the situation enter; with `carriedOut` someone has planned already. */
export function decide(
  understood: Understood,
  situation: Situation,
  knowledge: Knowledge,
  retryContext: RetryContext,
  policy: PresentPolicy,
  carriedOut?: RetryPlan,
): Journey {
  const meaning = explain(understood.error, knowledge);
  const retry = carriedOut ?? planRetry(understood.error, meaning, situation, retryContext);
  const presentation = present(
    understood.error,
    meaning,
    retry,
    situation,
    policy,
    knowledge.copy,
    retryContext.now,
  );
  return { ...understood, meaning, retry, presentation };
}
