import type { Carrier, Opened } from '../read/carrier.ts';
import { answered } from './answered.ts';
import { caught, whyUnreached } from './caught.ts';
import { fieldsOf, type Fields } from './fields.ts';
import { notReached } from './notReached.ts';

/** The errors of supabase-js: database, sign-in, storage, functions. */
export const supabase: Carrier = {
  id: 'supabase',
  open(thrown) {
    const error = fieldsOf(thrown);
    const { name, context } = error;
    if (typeof name === 'string' && /^Functions\w*Error$/.test(name))
      return { type: 'wraps', inner: context };
    if ('__isAuthError' in thrown || '__isStorageError' in thrown) return openServiceError(error);
    return 'hint' in thrown && 'details' in thrown && 'code' in thrown ? openDatabaseError(error) : undefined;
  },
};

function openServiceError({ name, status, code, message, originalError }: Fields): Opened | undefined {
  if (originalError) return caught(originalError);
  // The library found out by itself that nobody is signed in; its own status for that is 400.
  if (name === 'AuthSessionMissingError') return answered({ status: 401 }, { message });
  // Its text is the status phrase.
  if (name === 'AuthRetryableFetchError') return answered({ status }, undefined);
  return answered({ status }, bodyFrom({ code, message }));
}

function openDatabaseError({ name, message, details, hint, code }: Fields): Opened | undefined {
  const why = code ? undefined : whyUnreached(message);
  if (why) return notReached(why);
  return name === 'PostgrestError' ? answered({}, bodyFrom({ code, message, details, hint })) : undefined;
}

/** Of an answer in a form that isn't its own the library makes the whole text its message. */
function bodyFrom(body: Fields): unknown {
  const { code, message } = body;
  if (typeof message === 'string' && /^\s*[[{<]/.test(message)) return message;
  return code || message ? body : undefined;
}
