import { useState } from 'react';
import { apiBase } from '../answers.ts';
import { failingFetch, works } from '../failing.ts';
import { answerIn, failures, type FailureName } from '../failures.ts';
import { useWorld } from '../WorldContext.ts';

/** Sends a subscriber; answers as the API does. */
export type AddSubscriber = (values: object, options?: { signal?: AbortSignal }) => Promise<Response>;

/** The API that a story's form talks to: something goes wrong at first; from the second time on it accepts. */
export function useSubscriberApi(failure: FailureName): AddSubscriber {
  const { dialect } = useWorld();
  const [add] = useState(() => {
    const fetch = failingFetch(answerIn(dialect, failures[failure]), works({ id: 'sub_7' }));
    return (values: object, { signal }: { signal?: AbortSignal } = {}) =>
      fetch(`${apiBase}/subscribers`, {
        method: 'POST',
        body: JSON.stringify(values),
        ...(signal && { signal }),
      });
  });
  return add;
}
