import type { ReactNode } from 'react';
import type { Limit } from '@tactful/core';
import { cx } from '../message/cx.ts';
import { useLimitMeter } from './useLimitMeter.ts';

export interface LimitMeterProps {
  limit: Limit;
  className?: string | undefined;
}

/** How much of a limit is used, in words and as a bar. Nothing when the numbers aren't known. */
export function LimitMeter({ limit, className }: LimitMeterProps): ReactNode {
  const view = useLimitMeter(limit);
  if (!view) return null;
  return (
    <div className={cx('tactful-meter', className)} data-full={view.share >= 1 || undefined}>
      <p className="tactful-meter-head" aria-hidden="true">
        <bdi>{view.name}</bdi>
        <bdi>{view.numbers}</bdi>
      </p>
      <div {...view.meterProps} className="tactful-meter-track">
        <svg aria-hidden="true" width="100%" height="8">
          <rect width={`${Math.min(1, view.share) * 100}%`} height="8" rx="4" />
        </svg>
      </div>
      {view.note && <p className="tactful-meter-note">{view.note}</p>}
    </div>
  );
}
