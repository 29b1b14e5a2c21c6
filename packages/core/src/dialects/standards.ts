import type { Dialect } from '../recognise/dialect.ts';

/** The standards, which every kit reads, the most particular first. */
export const standards: readonly Dialect[] = [];
