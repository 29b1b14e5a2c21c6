import { createGate, gatedFetch } from '@tactful/core/gate';

/** Knows, in all tabs and after a reload, until when the API wants to be left alone. */
export const gate = createGate({
  // Test mails have a limit of their own; nothing else has to wait for it.
  bucketOf: ({ url, method = 'GET' }) =>
    url.endsWith('/test') ? 'test' : method === 'GET' ? 'read' : 'write',
});

/** `fetch` behind the gate. */
export const send = gatedFetch((input, init) => fetch(input, init), gate, {
  describe: ({ url }) => ({ url: new URL(url, location.origin).href }),
});
