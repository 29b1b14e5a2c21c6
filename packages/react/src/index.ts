'use client';

export * from './headless.ts';
export { Surfaces, Banner } from './surfaces/Surfaces.tsx';
export type { BannerProps, SurfacesProps } from './surfaces/Surfaces.tsx';
export { ToastRegion } from './toast/ToastRegion.tsx';
export type { ToastRegionProps } from './toast/ToastRegion.tsx';
export { RetryBanner } from './retry-banner/RetryBanner.tsx';
export type { RetryBannerProps } from './retry-banner/retryBannerProps.ts';
export { ErrorDialog } from './dialog/ErrorDialog.tsx';
export type { ErrorDialogProps } from './dialog/ErrorDialog.tsx';
export { UpgradePrompt } from './dialog/UpgradePrompt.tsx';
export type { UpgradePromptProps } from './dialog/UpgradePrompt.tsx';
export { LimitMeter } from './limit-meter/LimitMeter.tsx';
export type { LimitMeterProps } from './limit-meter/LimitMeter.tsx';
export { ErrorSummary } from './error-summary/ErrorSummary.tsx';
export type { ErrorSummaryProps } from './error-summary/ErrorSummary.tsx';
export { FieldError } from './field-error/FieldError.tsx';
export type { FieldErrorProps } from './field-error/FieldError.tsx';
export { FormError } from './inline-error/FormError.tsx';
export { LocalError } from './inline-error/LocalError.tsx';
export { SectionError } from './section-error/SectionError.tsx';
export type { SectionErrorProps } from './section-error/SectionError.tsx';
export { ErrorPage } from './error-page/ErrorPage.tsx';
export type { ErrorPageProps } from './error-page/ErrorPage.tsx';
export { StaleMark } from './stale-mark/StaleMark.tsx';
export type { StaleMarkProps } from './stale-mark/StaleMark.tsx';
export { ErrorBoundary } from './error-boundary/ErrorBoundary.tsx';
export type {
  BoundaryFallbackView,
  ErrorBoundaryProps,
  ResetReason,
} from './error-boundary/errorBoundaryProps.ts';
export { RemedyButton } from './remedy/RemedyButton.tsx';
export type { RemedyButtonProps } from './remedy/RemedyButton.tsx';
export { Reference } from './reference/Reference.tsx';
export type { ReferenceProps } from './reference/Reference.tsx';
export { SupportReport } from './support-report/SupportReport.tsx';
export type { SupportReportProps } from './support-report/SupportReport.tsx';
export type { MessageClassNames, MessageProps } from './message/useMessage.ts';
export { FormMessage } from './form/FormMessage.tsx';
export type { FormMessageProps } from './form/FormMessage.tsx';
