import type { variantsByKind } from '../vocabulary/variant.ts';
import type { Kind } from '../vocabulary/kind.ts';
import { codeWords } from '../codes/codeWords.ts';

type Rows = {
  readonly [K in Kind]?: readonly (readonly [words: RegExp, variant: (typeof variantsByKind)[K][number]])[];
};

/**
 * What exactly a code says of an error whose kind is settled: words in codes, in the order of precedence.
 * Alternatives over `codeWords`, without nested repetition: matching takes linear time.
 */
const rows: Rows = {
  bad_request: [
    [/too_(large|big|long)|_(size|length)(_|$)/, 'too_large'],
    [/media_type|mime|(file|content)_(type|format)/, 'wrong_media_type'],
    [/state|status|operation|action|transition|precondition|already_|not_allowed_now/, 'not_allowed_now'],
    [/validation|unprocessable|field|param|argument|value|input|data/, 'not_accepted'],
  ],
  unauthenticated: [
    [/(link|invit|otp|reset|code)\w*_(used|consumed)|already_used/, 'link_used'],
    [/link|invit|(reset|verification|confirmation|otp|code)\w*_(exp|inv)|expired_(otp|code)/, 'link_expired'],
    [/licen[cs]e\w*_(exp|end|rev|susp)|expired_licen[cs]e/, 'license_expired'],
    [/licen[cs]e/, 'license_invalid'],
    [/key|personal_access|client/, 'key_rejected'],
    [
      /user_auth|step_?up|mfa|2fa|factor|otp|re_?auth|recent_login|password_confirm|consent|interaction/,
      'step_up',
    ],
    [
      /(bad|wrong|inc|inv)[a-z]*_(cred|login|pass|user)|(pass|cred)[a-z]*_(inc|mis|wro|inv)|login_failed|(user|account|email)_not|(no_such|unknown)_(user|acc|email)/,
      'wrong_credentials',
    ],
  ],
  forbidden: [
    [/licen[cs]e/, 'license_lacks'],
    [
      /scope|privilege|(missing|insufficient|lacks?|no)_(permission|right|grant)|permissions?_(mis|req)/,
      'missing_permission',
    ],
    [/owner|admins?_only/, 'owners_only'],
    [/member|not_in_(channel|org|team|workspace)/, 'not_a_member'],
    [/not_verified|unverified|verification/, 'not_verified'],
    [/suspend|banned|deactivated|(account|user)\w*_(disabled|blocked|closed|locked|inactive)/, 'on_hold'],
    [/country|region|geo|legal/, 'not_here'],
    [/org|workspace|tenant|team/, 'wrong_workspace'],
    [/disabled|not_?enabled|not_activated|not_configured|_off$|feature/, 'feature_off'],
  ],
  payment_required: [
    [/checkout/, 'checkout_unavailable'],
    [/portal|billing_(una|err)/, 'billing_unavailable'],
    [/price/, 'price_unknown'],
    [
      /declin|fund|balance_|_balance|card|cvc|payment_(fail|meth|err|int)|(transaction|charge|debit)_/,
      'payment_declined',
    ],
    [
      /billing\w*_limit|spend|quota|usage|credits|allowance|(hard|daily|weekly|monthly|yearly)_\w*limit/,
      'quota_used',
    ],
    [/limit|max|_cap(_|$)|exceeded/, 'limit_reached'],
    [/subscription|trial/, 'no_subscription'],
    [/plan|tier|upgrade|premium|paid|feature/, 'not_in_plan'],
  ],
  not_found: [
    [/gone|deleted|removed|archived|no_longer/, 'gone'],
    [/route|page|path|endpoint|url/, 'page_not_found'],
    [
      /(org|organi[sz]ation|workspace|tenant|team)_|_(org|organi[sz]ation|workspace|tenant|team)$/,
      'workspace_not_found',
    ],
    [/reference|relat|parent|foreign/, 'reference_not_found'],
  ],
  conflict: [
    [/in_progress|still_|concurrent_req/, 'in_progress'],
    [/idempoten|already_(proc|subm|done|paid|ref)|duplicate_(req|trans|subm)/, 'resubmitted'],
    [
      /stale|version|e_?tag|precondition_failed|conditional|optimistic|concurrent|modified|revision|edit_/,
      'edited',
    ],
    [/(^|_)(dead)?lock/, 'locked'],
    [/exist|duplicat|dup_|taken|uniq|registered|already_(in_use|sub|a_)|object_conflict|_in_use/, 'taken'],
  ],
  unavailable: [
    [/maintenance|upgrading|read_only/, 'maintenance'],
    [/external|provider|upstream|third_party|downstream|partner/, 'provider_unavailable'],
  ],
  server: [
    [
      /external|provider|upstream|third_party|downstream|partner|gateway|http_client|integration/,
      'provider_problem',
    ],
  ],
  network: [[/captive|unexpected_page/, 'unexpected_page']],
  unknown: [[/chunk_load|new_version/, 'new_version']],
};

/** The situation that a code's spelling speaks of, among those of the kind. */
export function variantOf(code: string, kind: Kind): (typeof variantsByKind)[Kind][number] | undefined {
  const words = codeWords(code);
  return rows[kind]?.find(([pattern]) => pattern.test(words))?.[1];
}
