'use client';

import { parseError } from '@tactful/core';

/**
 * Puts it into `state.error` when the call of a server action itself fails: offline, connection lost, or thrown on the
 * server. Without it `useActionState` throws, and an error boundary takes the place of the form and of all that was
 * typed. The rest of the state stays. What the router throws to go elsewhere (`redirect`, `notFound`) goes on to it.
 *
 * For client components. A form with it still works before the page has come alive, and without JavaScript: there is no
 * call then, and the action is used as it is.
 */
export function errorAsState<State extends { readonly error?: unknown }, Data>(
  action: (before: State, data: Data) => State | Promise<State>,
): (before: State, data: Data) => State | Promise<State> {
  // Only the action itself knows how a form without JavaScript is to name it.
  if (typeof document === 'undefined') return action;
  return async (before, data) => {
    try {
      return await action(before, data);
    } catch (thrown) {
      if (isForRouter(thrown)) throw thrown;
      // The state is sent along with the next call, and nothing but plain data can be.
      return { ...before, error: parseError(thrown).toJSON() };
    }
  };
}

function isForRouter(thrown: unknown): boolean {
  const { digest } = Object(thrown) as { readonly digest?: unknown };
  return typeof digest === 'string' && digest.startsWith('NEXT_');
}
