import { fits, type Variant } from '../explain/variant.ts';
import { kinds, type Kind } from '../vocabulary/kind.ts';
import { codeWords } from './codeWords.ts';

/** What a code says by how it is spelt. */
export interface Family {
  readonly kind: Kind;
  readonly variant: Variant;
  /** The words that gave it away. */
  readonly pattern: string;
}

/**
 * Words in codes, in the order of precedence, each with the situation they speak of.
 * A code may stand in several families; which one counts is settled by the error's kind.
 * Written as alternatives over `codeWords`: no nesting, no repetition, so matching takes linear time.
 */
const families: readonly (readonly [pattern: RegExp, variant: Variant])[] = [
  [
    /idempoten\w*_(in_progress|conflict|concurrent)|(request|operation|already)_in_progress|still_(running|processing)/,
    'in_progress',
  ],
  [
    /idempoten|already_(processed|submitted|done|paid|refunded)|duplicate_(request|transaction|submission)/,
    'resubmitted',
  ],

  [
    /billing_(limit|quota)|spend\w*_limit|(insufficient|exceeded|over)_quota|quota_(exceeded|reached|used)|usage_limit|out_of_credits?|credits?_(exhausted|used)|insufficient_credits?/,
    'quota_used',
  ],
  [
    /rate_?limit|thrott|throughput_exceeded|too_many_(requests|attempts|calls)|request_limit|slow_down|_per_(second|minute|hour|day)$|enhance_your_calm|too_fast|flood/,
    'rate_limited',
  ],
  [
    /(plan|tier|seat|member|user|subscriber|contact|email|project|record|item|storage|usage)s?_(limit|quota|cap)|limit_(exceeded|reached)|max(imum)?_\w+_(exceeded|reached)/,
    'limit_reached',
  ],
  [/quota|resource_exhausted|allowance/, 'quota_used'],
  [/resource_exhausted|api_\w*limit_exceeded/, 'rate_limited'],
  [
    /(plan|upgrade|subscription_tier|tier)_(required|needed|restricted|too_low)|(not|un)_?(included_in|available_on|supported_by)_(your_)?plan|requires_(upgrade|plan)|paid_(plan|feature)|premium/,
    'not_in_plan',
  ],
  [
    /(no|without|missing|inactive)_(active_)?subscription|subscription_(required|expired|inactive|missing|canceled|cancelled|ended|not_found)|trial_(expired|ended)/,
    'no_subscription',
  ],
  [/checkout/, 'checkout_unavailable'],
  [/(billing_)?portal_(unavailable|failed)|billing_(unavailable|error)/, 'billing_unavailable'],
  [/(invalid|unknown|no_such)_price|price_(not_found|invalid|inactive|unknown)/, 'price_unknown'],
  [
    /declin|insufficient_funds|balance_(too_low|insufficient)|insufficient_balance|card_(error|expired|invalid)|(expired|incorrect|invalid)_(card|cvc|number)|payment_(failed|method|error|intent)|(payment|transaction|charge|debit)_(failed|rejected|refused)/,
    'payment_declined',
  ],
  [/payment_required|billing/, 'payment_required'],

  [
    /stale|version_(conflict|mismatch)|etag|precondition_failed|optimistic|concurrent_(update|modif)|modified_(since|elsewhere)|edit_conflict|revision_(conflict|mismatch)|out_of_date|outdated/,
    'edited',
  ],
  [/lock(ed)?(_|$)|deadlock|busy_resource/, 'locked'],
  [
    /already_(exists?|registered|taken|in_use|used_by|a_member|subscribed)|exists?(_|$)|duplicat|_taken(_|$)|^taken|not_unique|unique_(constraint|violation)|uniqueness|object_conflict/,
    'taken',
  ],

  [
    /(magic_?)?(link|invite|invitation|reset|otp|code)_(token_)?(already_)?(used|consumed)|(link|token|code)_already_used/,
    'link_used',
  ],
  [
    /(magic_?)?(link|invite|invitation|reset_token|reset_password|confirmation|verification|otp|code)_(token_)?(has_)?(expired|invalid)|expired_(link|code|invite|invitation)/,
    'link_expired',
  ],
  [/licen[cs]e\w*_(expired|ended|revoked|suspended)|expired_licen[cs]e/, 'license_expired'],
  [/licen[cs]e/, 'license_invalid'],
  [/licen[cs]e/, 'license_lacks'],
  [
    /(api_?key|access_key|secret_key|personal_access_token|pat|client)_(is_)?(invalid|revoked|expired|missing|disabled|inactive|not_found|required)|(invalid|missing|revoked|expired|no|incorrect|bad|unknown)_(api_?key|access_key|secret_key|client)/,
    'key_rejected',
  ],
  [
    /insufficient_user_auth|step_?up|(mfa|2fa|two_factor|second_factor|otp|reauth\w*|re_auth\w*|password_confirm\w*)_?(required|needed)|requires_(mfa|2fa|reauth\w*|recent_login)|recent_login|consent_required|interaction_required/,
    'step_up',
  ],
  [
    /(invalid|bad|wrong|incorrect)_(credentials?|login|email_or_password|user_credentials)|(bad|wrong|incorrect)_(password|username)|(password|credentials?)_(incorrect|mismatch|wrong)|login_failed|user_not_found_or_password/,
    'wrong_credentials',
  ],

  [
    /scope|missing_permissions?|(insufficient|no|lacks?|lacking)_(permissions?|privileges?|rights?|grants?)|permissions?_(missing|required)|access_level/,
    'missing_permission',
  ],
  [/owners?_(only|required)|only_owners?|not_(an?_)?owner|admins?_(only|required)/, 'owners_only'],
  [
    /not_(an?_)?(org\w*_|team_|workspace_|channel_)?member|not_in_(channel|org\w*|team|workspace)|no_membership|membership_(required|missing)/,
    'not_a_member',
  ],
  [
    /(org(ani[sz]ation)?|workspace|tenant|team|account|project)\w*_(not_found|missing|unknown|does_not_exist)|(unknown|invalid|no_such)_(org(ani[sz]ation)?|workspace|tenant|team)/,
    'workspace_not_found',
  ],
  [
    /(wrong|other|different)_(org(ani[sz]ation)?|workspace|tenant|team)|(org(ani[sz]ation)?|workspace|tenant|team)\w*_(mismatch|forbidden|not_found|invalid|denied)/,
    'wrong_workspace',
  ],
  [
    /(feature|service|api|function\w*|module)\w*_(is_)?(disabled|not_enabled|off|not_available)|(not|un)_?enabled|not_activated|access_not_configured/,
    'feature_off',
  ],
  [
    /unauthori[sz]ed|unauthenticated|not_?auth(enticated|ori[sz]ed|ed)|(invalid|missing|no|expired|bad|revoked)_(auth\w*|access_)?(token|session|grant|jwt|ticket|cookie|login)|(invalid|missing|no)_auth|(token|session|jwt|login|grant|signature)\w*_(expired|invalid|revoked|missing|required|not_found|inactive|ended|timed_out)|auth(entication|ori[sz]ation)?(_token)?_(required|failed|error|failure|missing|expired|needed)|log_?in_required|sign_?in_required|not_logged_in|must_(log|sign)_in|security_exception|invalid_(session|authentication|signature)/,
    'session_over',
  ],
  [
    /forbidden|access_?denied|permissions?_?denied|permission|not_(allowed|permitted|authori[sz]ed_for)|no_access|denied|cannot_(create|edit|delete|read|update|view)|restricted|blocked|suspended|banned/,
    'forbidden',
  ],

  [/gone(_|$)|(was|been|is|already)_(deleted|removed|archived)|deleted$/, 'gone'],
  [
    /(route|page|path|endpoint|url|no)_(route|not_found|unknown)|no_route|unknown_(route|endpoint|url|path)/,
    'page_not_found',
  ],
  [
    /(unknown|no_such|nonexistent|invalid|missing)_(reference|relation|related|parent|tag)|reference\w*_not_found|foreign_key/,
    'reference_not_found',
  ],
  [
    /not_?(be_)?found|no_such|does_?not_?exist|doesnt_exist|unknown_(id|resource|object|entity|record|user|channel)|nonexistent|missing_(resource|object)|no_longer_(exists|available)/,
    'not_found',
  ],

  [
    /payload_too_large|(entity|body|file|request|content|message|upload)_(is_)?too_(large|big|long)|(file_?size|size)_(limit|exceeded)|max_file_size|too_large/,
    'too_large',
  ],
  [/media_type|(unsupported|invalid|wrong|bad)_(file|content|mime)_?(type|format)?|mime/, 'wrong_media_type'],

  [/maintenance|upgrading|read_only_mode/, 'maintenance'],
  [
    /(external|provider|upstream|third_party|downstream|partner|gateway|backend)\w*_(unavailable|timeout|down|unreachable)/,
    'provider_unavailable',
  ],
  [/time_?d?_?out|deadline|took_too_long/, 'timeout'],
  [
    /unavailable|overload|busy|(temporar\w+|currently)_(down|offline)|try_again|capacity|service_down|not_ready|starting|rejected_execution/,
    'unavailable',
  ],
  [
    /(external|provider|upstream|third_party|downstream|partner|bad_gateway|gateway|http_client|backend|integration|webhook)\w*_?(error|failed|failure|problem)|bad_gateway/,
    'provider_problem',
  ],

  [
    /(operation|action|transition|state|status)\w*_(not_allowed|not_permitted|invalid|mismatch|not_possible)|(invalid|illegal|wrong|bad)_(state|status|operation|action|transition)|failed_precondition|not_allowed_now|already_(active|closed|cancell?ed|completed|archived|started|enabled|disabled)/,
    'not_allowed_now',
  ],
  [
    /conflict|(invalid|wrong)_(state|status|operation|transition)|failed_precondition|aborted_transaction|in_use|already_/,
    'state',
  ],

  [
    /validation|unprocessable|(invalid|bad|malformed|missing|unknown|wrong|required|illegal|unexpected)_(field|input|param\w*|argument|value|data|attribute|propert\w*|user_input|email|record|property)s?|(field|param\w*|argument|value|input|record|property|attribute)s?_(is_)?(\w+_)?(invalid|missing|required|error|out_of_range|too_\w+)|(too_(short|long|small|big|low|high)|out_of_range|required)$|_invalid$|verify_failure/,
    'validation',
  ],
  [
    /bad_(request|body|json)|(invalid|malformed)_(request|json|body|query|syntax|format|header|url)|parse_?(error|failed)|(json|syntax)_(parse\w*|error|invalid)|unsupported|not_implemented|(method|verb)_not_allowed|not_acceptable|graphql|parse_failed|client_error/,
    'bad_request',
  ],

  [/cancell?ed|abort/, 'aborted'],
  [/chunk_load|new_version|version_outdated|stale_chunk/, 'new_version'],
  [/offline/, 'offline'],
  [/captive|unexpected_page|unexpected_html/, 'unexpected_page'],
  [/network|connection_(refused|reset|lost|error|closed)|econn|enotfound|dns/, 'network'],
  [
    /internal|server_?(error|fault)|database|db_error|system_error|unexpected|unhandled|exception|processing_error|data_loss|server_error|fatal|something_went_wrong/,
    'server',
  ],
  [/unknown/, 'unknown'],
];

/** The family of a code: the first that fits the kind, or the first of all when no kind is given. */
export function familyOf(code: string, kind?: Kind): Family | undefined {
  const words = codeWords(code);
  const found = families.find(
    ([pattern, variant]) => (kind === undefined || fits(variant, kind)) && pattern.test(words),
  );
  return found && { kind: kind ?? kindOf(found[1]), variant: found[1], pattern: found[0].source };
}

function kindOf(variant: Variant): Kind {
  return kinds.find((kind) => fits(variant, kind))!;
}
