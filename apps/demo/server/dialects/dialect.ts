import type { Facts, Failure, Reason } from '../failure.ts';

/** A failure as it goes over the wire. */
export interface Answer {
  status: number;
  headers?: Record<string, string>;
  /** Written as JSON; left out, the answer has no body. */
  body?: unknown;
}

/** How one API writes its failures. */
export interface Dialect {
  /** A new id for a request, of the API's shape. */
  newRequestId: () => string;
  /** The headers that the API sends with every answer, failed or not. */
  headers: (requestId: string) => Record<string, string>;
  write: (failure: Failure, requestId: string) => Answer;
}

/** What an API says for each reason, before it is put into the API's format. */
export type Phrasebook<Said> = { [R in Reason]: (facts: Facts[R]) => Said };

export function lookUp<Said, R extends Reason>(phrasebook: Phrasebook<Said>, failure: Failure<R>): Said {
  return phrasebook[failure.reason](failure.facts);
}
