import type { ReactNode } from 'react';
import type { MessageProps } from '../message/useMessage.ts';
import { useClaim } from '../report/claims.ts';
import { BannerBox } from './BannerBox.tsx';
import type { RetryBannerView } from './useRetryBanner.ts';

export interface RetryBannerProps extends MessageProps<RetryBannerView> {
  /** Shows a cross while nothing is repeated by itself. */
  onClose?: (() => void) | undefined;
  /** Called when a remedy has been acted upon. */
  onChosen?: (() => void) | undefined;
}

/**
 * Says that something is waited for, counts down, and offers to try now or to stop. The error it draws is told nowhere
 * else.
 */
export function RetryBanner(props: RetryBannerProps): ReactNode {
  useClaim(props.error);
  return <BannerBox {...props} />;
}
