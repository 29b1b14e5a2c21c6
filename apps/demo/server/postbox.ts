import { createApp } from './app.ts';
import { openDatabase } from './database.ts';

/** The running product: the API over a database in memory. */
export const postbox = createApp({
  database: await openDatabase(),
  now: Date.now,
  log: (requestId, error) => console.error(requestId, error),
});
