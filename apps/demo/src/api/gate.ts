import { createGate, gatedFetch } from '@tactful/core/gate';

/** A test mail takes eight seconds, which not every dialect says. */
export const retry = { leastThrottledMs: 8_000 };

/** Knows, in all tabs and after a reload, until when the API wants to be left alone. */
export const gate = createGate({
  retry,
  // Test mails have a limit of their own; nothing else has to wait for it.
  bucketOf: ({ url, method = 'GET' }) =>
    url.endsWith('/test') ? 'test' : method === 'GET' ? 'read' : 'write',
});

/** `fetch` behind the gate. */
export const send = gatedFetch((input, init) => fetch(input, init), gate);
