import { ApiError } from '@tactful/core';
import { onlineManager } from '@tanstack/react-query';

/** Whether something pauses because there is no connection, rather than because nobody is looking. */
export function isWaitingForConnection(): boolean {
  return !onlineManager.isOnline();
}

/** What stands for the failure of a request that was not sent for want of a connection. */
export function offlineError(): ApiError {
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
    dialect: 'none',
    receivedAt: Date.now(),
  });
}
