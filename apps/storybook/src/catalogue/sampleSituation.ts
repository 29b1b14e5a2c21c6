import type { Situation } from '@tactful/core';
import type { Sample } from '@tactful/core/samples';
import { apiBase, thrownBy } from '../answers.ts';

const thrown = new WeakMap<Sample, unknown>();

/** The sample as an app gets to catch it; the same object each time. */
export function thrownBySample(sample: Sample): unknown {
  const made = thrown.get(sample) ?? thrownBy(sample, requestOf(sample));
  thrown.set(sample, made);
  return made;
}

/** How a request that is answered like this usually came about. */
export function situationOfSample(sample: Sample, occasion = sample.occasion): Situation {
  return { occasion, request: requestOf({ ...sample, occasion }) };
}

function requestOf({ occasion }: Pick<Sample, 'occasion'>): { method: string; url: string } {
  const isWrite = occasion === 'submit' || occasion === 'action';
  return { method: isWrite ? 'POST' : 'GET', url: `${apiBase}/things` };
}
