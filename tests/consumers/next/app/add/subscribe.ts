'use server';

import { ask } from '../api';

/** A server action that answers the error as data: it reaches its field even before the page has come alive. */
export async function subscribe(_before: Awaited<ReturnType<typeof ask>>, _data: FormData) {
  return ask('subscribe');
}

/** A server action that throws: in production the browser gets nothing but a digest. */
export async function purge(): Promise<void> {
  throw new Error('The database is gone: password=hunter2');
}
