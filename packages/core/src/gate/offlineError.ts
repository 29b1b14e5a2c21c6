import { ApiError } from '../normalise/apiError.ts';

/** What stands for the failure of a request that was not sent for want of a connection. `now`: milliseconds since 1970. */
export function offlineError(now: number): ApiError {
  return new ApiError({
    kind: 'offline',
    codes: [],
    message: 'Not sent: there is no connection.',
    audience: 'developer',
    issues: [],
    issuesOmitted: 0,
    params: { notSent: true },
    challenges: [],
    outcome: 'failed',
    partial: false,
    dialect: 'gate',
    receivedAt: now,
  });
}
