export { connectQueryClient } from './connectQueryClient.ts';
export { createQueryClient } from './createQueryClient.ts';
export type { TactfulMeta } from './meta.ts';
export { QueryErrorBoundary } from './QueryErrorBoundary.tsx';
export { useRetry } from './useRetry.ts';
export type { QueryRetry } from './useRetry.ts';
