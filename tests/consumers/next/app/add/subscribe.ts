'use server';

import { formValues } from '@tactful/react-form';
import { redirect } from 'next/navigation';
import { ask } from '../api';

/** A server action that answers the error as data: it reaches its field even before the page has come alive. */
export async function subscribe(_before: Awaited<ReturnType<typeof ask>>, data: FormData) {
  const values = formValues(data);
  if (Object.keys(values).join() !== 'email') throw new Error(`Unexpected: ${Object.keys(values).join()}`);
  if (values['email'] === 'new@example.com') redirect('/');
  return ask('subscribe');
}

/** A server action that throws: in production the browser gets nothing but a digest. */
export async function purge(): Promise<void> {
  throw new Error('The database is gone: password=hunter2');
}
