import type { ReactNode } from 'react';
import { TactfulDevtools } from '@tactful/devtools';
import './devtools.css';
import { kit } from './errors.ts';

/** Looks on at all errors; nothing in the production build. The demo's own controls are not made to fail. */
export function Devtools(): ReactNode {
  return <TactfulDevtools kit={kit} affects={isOfPostbox} />;
}

function isOfPostbox({ url }: Request): boolean {
  return new URL(url).pathname.startsWith('/api/v1/');
}
