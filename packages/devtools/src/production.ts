'use client';

export { Devtools as TactfulDevtools } from './Devtools.tsx';
export type { DevtoolsTab, TactfulDevtoolsProps } from './devtoolsProps.ts';
