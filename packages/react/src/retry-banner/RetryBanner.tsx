import type { ReactNode } from 'react';
import { useClaim } from '../report/claims.ts';
import { BannerBox } from './BannerBox.tsx';
import type { RetryBannerProps } from './retryBannerProps.ts';

/**
 * Says that something is waited for, counts down, and offers to try now or to stop. The error it draws is told nowhere
 * else.
 */
export function RetryBanner(props: RetryBannerProps): ReactNode {
  useClaim(props.error);
  return <BannerBox {...props} />;
}
