import type { Meaning } from '../explain/meaning.ts';
import { advised, remediesOf } from '../explain/remediesOf.ts';
import type { Variant } from '../vocabulary/variant.ts';
import type { ApiError } from '../normalise/apiError.ts';
import { codeWords } from '../codes/codeWords.ts';
import { isMain } from './conditions.ts';
import { requestOf } from '../situation/request.ts';
import type { Situation } from '../situation/situation.ts';

/** Where the situation makes something else of what the error means. */
const turns: readonly {
  readonly from: Variant;
  readonly to: Variant;
  readonly when: (situation: Situation, error: ApiError, source: Meaning['source']) => boolean;
}[] = [
  { from: 'state', to: 'edited', when: overtaken },
  { from: 'session_over', to: 'wrong_credentials', when: refusesCredentials },
  { from: 'session_over', to: 'sign_in', when: ({ hadSession }) => hadSession === false },
  {
    from: 'not_found',
    to: 'page_not_found',
    when: (situation) =>
      situation.subject === undefined && situation.occasion === 'navigate' && isMain(situation),
  },
  // No status and no request: the page itself broke, all of it or a part.
  {
    from: 'unknown',
    to: 'page_crash',
    when: (situation, error) => crashed(situation, error) && isMain(situation),
  },
  { from: 'unknown', to: 'crash', when: crashed },
];

/** A conflict of no known code while something is edited: somebody else was first, as 412 would say. */
function overtaken(situation: Situation, error: ApiError, source: Meaning['source']): boolean {
  if (situation.editing !== true || error.status !== 409 || error.issues.length > 0) return false;
  const { method } = requestOf(error, situation);
  const changes = method === undefined ? situation.occasion === 'submit' : /^(?:put|patch)$/i.test(method);
  const saysNothing =
    source === 'kind' ||
    error.codes.every((code) => /^(?:http_)?(?:409|conflict)(?:_error|_exception)?$/.test(codeWords(code)));
  return changes && saysNothing;
}

/** Who signs in has no session that could be over, unless the API says that one is. 419 and 440 always say so. */
function refusesCredentials(
  { signsIn }: Situation,
  { status = 401, codes, message }: ApiError,
  source: Meaning['source'],
): boolean {
  if (signsIn !== true || status > 401 || source === 'app' || source === 'dialect') return false;
  return ![...codes, message].some((said) => /session|token|jwt|expired/i.test(said));
}

function crashed({ occasion }: Situation, { status }: ApiError): boolean {
  return occasion === 'render' && status === undefined;
}

/** What the error means to the person who meets it here. The kind stays; so does advice that a code's table gives. */
export function meaningHere(meaning: Meaning, error: ApiError, situation: Situation): Meaning {
  const turn = turns.find(
    ({ from, when }) => from === meaning.variant && when(situation, error, meaning.source),
  );
  if (!turn) return meaning;
  const listed = meaning.source === 'app' || meaning.source === 'dialect';
  return {
    ...meaning,
    variant: turn.to,
    remedies: listed ? meaning.remedies : remediesOf[turn.to].map(advised),
  };
}
