import { toResponse } from '@tactful/core/samples';
import { fetchThrows, isLoss, type Loss } from './lostAs.ts';
import type { SampleAnswer } from './sampleResponse.ts';

/** A status, a sample or an answer of one's own, or (an error, or why) that nothing arrives. */
export type Answer = number | SampleAnswer | Response | Loss | Error;

/** A `fetch` that answers from a list. */
export interface FailingFetch {
  readonly fetch: typeof globalThis.fetch;
  /** What was asked for, oldest first. */
  readonly requests: readonly Request[];
}

/** Makes a `fetch` that gives these answers in order, and the last one for ever. An aborted request is not answered. */
export function createFailingFetch(...answers: readonly [Answer, ...Answer[]]): FailingFetch {
  const requests: Request[] = [];
  return {
    requests,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const answer = answers[Math.min(requests.length, answers.length - 1)] ?? 500;
      requests.push(request);
      request.signal.throwIfAborted();
      if (isLoss(answer)) throw fetchThrows[answer]();
      if (answer instanceof Error) throw answer;
      if (answer instanceof Response) return answer.clone();
      return typeof answer === 'number' ? new Response(null, { status: answer }) : toResponse(answer);
    },
  };
}
