export { createErrorKit } from './createErrorKit.ts';
export type { ErrorKit, ErrorKitOptions, Watcher } from './errorKit.ts';
export type { Journey, Understood } from './journey.ts';
export type { Knowledge } from './knowledge.ts';
export { parseError, parseResponse } from './parse.ts';
export type { ParseOptions } from './parse.ts';
export { ApiError, isApiError, rawOf } from './normalise/apiError.ts';
export type { ApiErrorFields, ApiErrorJson } from './normalise/apiError.ts';
export type { WaitSource } from './normalise/wait.ts';
export { kinds } from './vocabulary/kind.ts';
export type { Kind } from './vocabulary/kind.ts';
export type { Issue, Path } from './vocabulary/issue.ts';
export type { Limit } from './vocabulary/limit.ts';
export type { Params } from './vocabulary/params.ts';
export { remedies } from './vocabulary/remedy.ts';
export type { Audience, Remedy } from './vocabulary/remedy.ts';
export type {
  Body,
  Evidence,
  HeaderView,
  NotHttp,
  NotReached,
  RequestTrace,
  Responded,
} from './read/evidence.ts';
export type { Carrier, Opened } from './read/carrier.ts';
export type { Challenge, Reading, StatedWait } from './recognise/reading.ts';
export type { Dialect } from './recognise/dialect.ts';
export type { Advice, CodeMeaning, CodeTable } from './codes/codeTable.ts';
export type { AdvisedRemedy, Meaning } from './explain/meaning.ts';
export { explain } from './explain/explain.ts';
export { variantsByKind } from './vocabulary/variant.ts';
export type { Variant } from './vocabulary/variant.ts';
export type { RetryPlan, RetryReason } from './retry/retryPlan.ts';
export { unrepeated } from './retry/unrepeated.ts';
export { planRetry } from './retry/planRetry.ts';
export type { RetryContext } from './retry/planRetry.ts';
export { defaultRetryPolicy } from './retry/retryPolicy.ts';
export type { Backoff, ByAttention, RetryPolicy } from './retry/retryPolicy.ts';
export { resumeAt } from './retry/resumeAt.ts';
export { createRetryBudget } from './retry/createRetryBudget.ts';
export type { RetryBudget, RetryBudgetOptions } from './retry/createRetryBudget.ts';
export { createIdempotencyKey } from './retry/createIdempotencyKey.ts';
export type { IdempotencyKey, IdempotencyKeyOptions } from './retry/createIdempotencyKey.ts';
export { shareRefresh } from './retry/shareRefresh.ts';
export { en } from './copy/en.ts';
export { copyFrom, copyKeys } from './present/copyFrom.ts';
export type { Translate } from './present/copyFrom.ts';
export { clockTime, clockTimeAfter, date, duration, say } from './present/format.ts';
export type { Slots } from './present/format.ts';
export { checkLink } from './links/checkLink.ts';
export { checkReturnTo, returnTo } from './links/returnTo.ts';
export type { Here } from './links/returnTo.ts';
export type { CheckedLink, LinkContext, LinkPolicy, RefusedLink } from './links/checkLink.ts';
export { redactText, redactUrl, redactValue } from './normalise/redact.ts';
export { explainJourney } from './explainJourney.ts';
export { fieldRules } from './present/copy.ts';
export type { Copy, FieldRule, Sayings, UiWords, VariantWords, Words } from './present/copy.ts';
export { present } from './present/present.ts';
export { resourceOf } from './present/slots.ts';
export { surfaceTable } from './present/surfaceTable.ts';
export type { Cell, Choice } from './present/surfaceTable.ts';
export { placeIssuesHint } from './present/placeIssuesHint.ts';
export type { PresentPolicy, SurfaceRule, TrustMessages } from './present/policy.ts';
export type {
  ConsideredRule,
  FieldMessages,
  Politeness,
  Presentation,
  PresentedRemedy,
  Tone,
  UnplacedMessage,
} from './present/presentation.ts';
export { occasions } from './situation/situation.ts';
export type { KnownField, Occasion, Situation } from './situation/situation.ts';
export { surfaces } from './situation/surface.ts';
export type { Surface } from './situation/surface.ts';
export { systemClock } from './vocabulary/clock.ts';
export type { Clock } from './vocabulary/clock.ts';
export type { Notice, SharedSurface } from './notify/notice.ts';
export { createNoticeStore } from './notify/createNoticeStore.ts';
export type { NoticeCounts, NoticeState, NoticeStore, Recovery } from './notify/noticeStore.ts';
export { browserSurroundings } from './notify/surroundings.ts';
export type { Surroundings } from './notify/surroundings.ts';
