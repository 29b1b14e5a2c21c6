import { reviveError } from '@tactful/react/headless';
import { onlineManager } from '@tanstack/react-query';

/** Whether something pauses because there is no connection, rather than because nobody is looking. */
export function isWaitingForConnection(): boolean {
  return !onlineManager.isOnline();
}

/** What stands for the failure of a request that was not sent for want of a connection. */
export function offlineError(): unknown {
  return reviveError({
    name: 'ApiError',
    kind: 'offline',
    message: 'Not sent: there is no connection.',
    params: { notSent: true },
    receivedAt: Date.now(),
  });
}
