import type { Kind } from '../vocabulary/kind.ts';
import { codeWords } from './codeWords.ts';

/** What a code says by how it is spelt. */
export interface Family {
  readonly kind: Kind;
  /** The words that gave it away. */
  readonly pattern: string;
}

/**
 * Words in codes, in the order of precedence, each with the kind they speak of. What exactly it was within the kind,
 * `variantOf` tells. Alternatives over `codeWords`, without nested repetition: matching takes linear time.
 */
const families: readonly (readonly [words: RegExp, kind: Kind])[] = [
  [
    /(missing|no)_idempoten|unexpected_(tok|end)|unsupported_(grant|resp)|client_metadata|idempoten\w*_missing|too_(large|big)$|_(size|length)(_|$)|^method_not/,
    'bad_request',
  ],
  [
    /rate_?limit|thrott|throughput|too_many_\w*(req|att|call|conn|tries)|slow_down|too_fast|flood/,
    'rate_limited',
  ],
  [
    /over_(\w+_)?limit|(request|query|cost|call|concurren\w+|resource|attempts?|api_token|api_usage)_(limit|exceed)|_per_(sec|min|hour|day)|hourly_/,
    'rate_limited',
  ],
  [/^already_(?!paid)|payment_already_/, 'conflict'],
  [
    /declin|insufficient_(fund|bal|quota|cred)|balance|budget_|payment|billing|(^|_)(card|cvc|price)(_|$)/,
    'payment_required',
  ],
  [
    /subscription|plan_|(?<!already_)paid_|(?<!invalid)_plan|upgrade_|premium|trial_|tier_|quota|allowance|credits|checkout_(fail|un|exp|sess|req)|portal_/,
    'payment_required',
  ],
  [
    /usage_limit|limit_(exceed|reach)|exceed\w*_limit|max\w*_(exceeded|reached)|(transaction|charge)_fail/,
    'payment_required',
  ],
  [/resource_exhausted/, 'rate_limited'],
  [/suspended|banned|account_(locked|disabled)|not_verified|unverified/, 'forbidden'],
  [
    /idempoten|in_progress|already_(proc|subm|paid|exist|reg|tak|in_)|duplicat|dup_|exists|(^|_)taken/,
    'conflict',
  ],
  [
    /uniq|stale|version_(conf|mism)|e_?tag|precondition|conditional_|(^|_)(dead)?lock|object_conflict/,
    'conflict',
  ],

  [/no_such(?!_(col|field|prop|param|attr))/, 'not_found'],
  [/insufficient_scope|scope_insuff|_blocked$/, 'forbidden'],
  [
    /unauth|not_?auth|please_(log|sign)_?in|(interaction|login|consent)_req|licen[cs]e|(link|invit\w+)_(\w+_)?(used|exp)|security_exc|(in|un)\w+_client(_|$)/,
    'unauthenticated',
  ],
  [
    /(^|_)(token|session|jwt|credentials?|signature|cookie|grant|api_?key|sso|[m2]fa|otp)(_|$)/,
    'unauthenticated',
  ],
  [/(inv|miss|exp|rev|no)[a-z]*_(access_|secret_)?(key|auth\w*)$|key_(inv|exp|rev|dis)/, 'unauthenticated'],
  [
    /auth(entication|ori[sz]ation)?_(tok|head|req|fail|err|mis|exp|need)|(^|_)auth$|user_auth|step_?up/,
    'unauthenticated',
  ],
  [
    /(bad|wrong|incorrect)_(\w+_)?(pass|usern)|pass[a-z]*_(inc|wro)|two_factor|(log|sign)_?in_(req|fail)|not_logged/,
    'unauthenticated',
  ],

  [/(param\w*|field|propert\w+|attribute|key)_not_allowed/, 'validation'],
  [
    /forbid|denied|authz|permission|scope|privilege|not_(allowed|permitted)|no_access|not_accessible|restricted|blocked|cannot_/,
    'forbidden',
  ],
  [
    /owners?_(only|req)|only_owner|not_(an?_)?owner|admins?_only|_member$|not_in_|_mismatch$|(disabled|not_?enabled|not_configured)$/,
    'forbidden',
  ],
  [/mandatory|constraint_viol/, 'validation'],
  [
    /not_?(be_)?found|not_?exist|doesnt|gone|deleted|no_(route|longer)|(resource|object)_missing|missing_resource/,
    'not_found',
  ],
  [/unknown_(id|resource|object|entity|record|user|channel|route)/, 'not_found'],

  [/time_?d?_?out|deadline|time_limit/, 'timeout'],
  [/unavailable|overload|busy|maintenance|try_again|capacity|not_ready|rejected_exec/, 'unavailable'],
  [/external|provider|upstream|third_party|gateway|http_client/, 'server'],
  [
    /pars(e|ing)|syntax|(bad|invalid|malformed)_(request|body|json|query|format|header|url)|graphql/,
    'bad_request',
  ],
  [
    /media_type|mime|unsupported|(not_|un)(impl|acc)\w+|client_err|(state|status|operation|action)$/,
    'bad_request',
  ],
  [
    /valid|unprocessable|failure$|(above|below)_m|range|required|missing|malformed|weak_|too_(sh|lo|sm|hi)/,
    'validation',
  ],
  [/(field|param|argument|value|input|attribute|propert)\w*_err|blank|empty|(^|_)null/, 'validation'],
  [/(bad|wrong|unknown)_(\w+_)?(name|data|input|field|param|value|argument|propert|attribute)/, 'validation'],
  [/conflict|in_use|already_/, 'conflict'],

  [/cancell?ed|abort/, 'aborted'],
  [/offline/, 'offline'],
  [/network|connection_|econn|enotfound|captive|unexpected_page/, 'network'],
  [/internal|fatal|server|database|db_|system|unexpected|unhandled|exception|processing|data_loss/, 'server'],
  [/unknown|chunk_load|new_version/, 'unknown'],
];

/** The family that a code belongs to by its spelling. */
export function familyOf(code: string): Family | undefined {
  const words = codeWords(code);
  const found = families.find(([pattern]) => pattern.test(words));
  return found && { kind: found[1], pattern: found[0].source };
}
