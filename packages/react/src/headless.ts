'use client';

export { TactfulProvider } from './provider/TactfulProvider.tsx';
export type { TactfulProviderProps } from './provider/TactfulProvider.tsx';
export { useErrorKit } from './provider/TactfulContext.ts';
export type { Tactful } from './provider/TactfulContext.ts';
export { usePresentation } from './report/usePresentation.ts';
export { useReport } from './report/useReport.ts';
export type { Report } from './report/useReport.ts';
export { useNotices } from './report/useNotices.ts';
export { useMountedSurface } from './surfaces/useMountedSurface.ts';
export { claimError, isClaimed, onceClaimed, useClaim } from './report/claims.ts';
export { reviveError } from './report/reviveError.ts';
export { useAnnounce } from './announcer/useAnnounce.ts';
export type { Announce } from './announcer/createAnnouncer.ts';
export { attachedRemedies, attachRemedies } from './remedy/remedyHandlers.ts';
export type {
  RemedyAction,
  RemedyContext,
  RemedyHandler,
  RemedyHandlers,
  RemedyLink,
} from './remedy/remedyHandlers.ts';
export { useRemedy } from './remedy/useRemedy.ts';
export type { PlacedRemedy, RemedyView } from './remedy/useRemedy.ts';
export { useMessage } from './message/useMessage.ts';
export type { MessageSource, MessageView } from './message/useMessage.ts';
export { useWords } from './words/useWords.ts';
export type { WordsOfKit } from './words/useWords.ts';
export { useToasts } from './toast/useToasts.ts';
export type { ToastsView } from './toast/useToasts.ts';
export { useToast } from './toast/useToast.ts';
export type { ToastView } from './toast/useToast.ts';
export { useTopLayer } from './top-layer/useTopLayer.ts';
export { useFocusReturn } from './top-layer/useFocusReturn.ts';
export type { FocusReturn } from './top-layer/useFocusReturn.ts';
export { useCountdown } from './retry-banner/useCountdown.ts';
export { useRetryBanner } from './retry-banner/useRetryBanner.ts';
export type { RetryBannerView, RetryPhase } from './retry-banner/useRetryBanner.ts';
export { useErrorDialog } from './dialog/useErrorDialog.ts';
export type { ErrorDialogView } from './dialog/useErrorDialog.ts';
export { useLimitMeter } from './limit-meter/useLimitMeter.ts';
export type { LimitMeterView } from './limit-meter/useLimitMeter.ts';
export { useErrorSummary } from './error-summary/useErrorSummary.ts';
export type { ErrorSummaryOptions, ErrorSummaryView, SummaryItem } from './error-summary/useErrorSummary.ts';
export { useFieldError } from './field-error/useFieldError.ts';
export type { FieldErrorOptions, FieldErrorView } from './field-error/useFieldError.ts';
export { useInlineError } from './inline-error/useInlineError.ts';
export type { InlineErrorView } from './inline-error/useInlineError.ts';
export { useErrorPage } from './error-page/useErrorPage.ts';
export { useStaleMark } from './stale-mark/useStaleMark.ts';
export type { StaleMarkOptions, StaleMarkView } from './stale-mark/useStaleMark.ts';
export { useErrorBoundary } from './error-boundary/BoundaryContext.ts';
export { useCopy } from './reference/useCopy.ts';
export { useSupportReport } from './support-report/useSupportReport.ts';
export type { SupportReportOptions, SupportReportView } from './support-report/useSupportReport.ts';
export { FormErrorsProvider } from './form/FormErrorsProvider.tsx';
export type { FormErrorsProviderProps } from './form/FormErrorsProvider.tsx';
export { useFormErrors } from './form/FormErrorsContext.ts';
export { useFieldErrors } from './form/useFieldErrors.ts';
export { useFormErrorState } from './form/useFormErrorState.ts';
export { useFormSubmission } from './form/useFormSubmission.ts';
export type { FormSubmission } from './form/useFormSubmission.ts';
export { createFormErrorStore } from './form/createFormErrorStore.ts';
export type {
  FieldErrors,
  FormAccess,
  FormErrorState,
  FormErrorStore,
  SayAgain,
} from './form/formErrorStore.ts';
export type {
  FormSubmissionOptions,
  Submission,
  SubmissionOptions,
  SubmissionState,
  SubmitContext,
} from './form/submission.ts';
export type { RowId } from './form/aliasesOfRows.ts';
export { fieldsOnPage, focusFieldOnPage, namedElements } from './form/fieldsOnPage.ts';
export type { NamedElement } from './form/fieldsOnPage.ts';
export { focusElement } from './form/focusElement.ts';
export { allFields } from './form/allFields.ts';
export { withLegends } from './form/withLegends.ts';
export { canonicalName } from './form/canonicalName.ts';
export { namesOfValues } from './form/namesOfValues.ts';
export { createPage } from './form/createPage.ts';
export type { Page } from './form/createPage.ts';
export { serverErrors } from './form/serverErrors.ts';
export type { ServerErrors } from './form/serverErrors.ts';
