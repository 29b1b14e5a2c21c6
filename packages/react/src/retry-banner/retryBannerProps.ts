import type { MessageProps } from '../message/useMessage.ts';
import type { RetryBannerView } from './useRetryBanner.ts';

export interface RetryBannerProps extends MessageProps<RetryBannerView> {
  /** Shows a cross while nothing is repeated by itself. */
  onClose?: (() => void) | undefined;
  /** Called when a remedy has been acted upon. */
  onChosen?: (() => void) | undefined;
}
