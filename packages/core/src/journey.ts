import { explain } from './explain/explain.ts';
import type { Meaning } from './explain/meaning.ts';
import type { Knowledge } from './knowledge.ts';
import type { ApiError } from './normalise/apiError.ts';
import { normalise } from './normalise/normalise.ts';
import { redactValue } from './normalise/redact.ts';
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

/** What every room made of an error, in the order of the walk. Logged, it is without what was sent and received. */
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
  return safeToLog({ ...understood, meaning, retry, presentation });
}

const inspect = Symbol.for('nodejs.util.inspect.custom');

/** Serialised or inspected, it tells what the kit made of the error, redacted, and nothing of body and headers. */
function safeToLog(journey: Journey): Journey {
  const toJSON = (): object => {
    const { evidence, reading, error, ...decided } = journey;
    const { type, carrier } = evidence;
    return {
      evidence: { type, carrier, ...('body' in evidence && { format: evidence.body.format }) },
      reading: { dialect: reading.dialect },
      error: error.toJSON(),
      ...(redactValue(decided) as object),
    };
  };
  return Object.defineProperties(journey, {
    toJSON: { value: toJSON },
    [inspect]: { value: () => `Journey ${JSON.stringify(toJSON(), null, 2)}` },
  });
}
