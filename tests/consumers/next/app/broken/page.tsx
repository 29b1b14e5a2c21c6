import { connection } from 'next/server';

export default async function Statistics() {
  await connection();
  throw new Error('The database is gone: password=hunter2');
}
