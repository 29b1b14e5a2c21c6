import { SectionError } from '@tactful/react';
import Link from 'next/link';
import { connection } from 'next/server';
import { ask } from './api';

/** A server component: the error is read here and drawn with the page. */
export default async function Usage() {
  await connection();
  const { error } = await ask('usage');
  return (
    <main>
      <h1>Usage</h1>
      <SectionError error={error} situation={{ subject: 'the usage' }} />
      <Link href="/add">Add a subscriber</Link>
      <Link href="/broken">Statistics</Link>
    </main>
  );
}
