import { createQueryClient, type TactfulMeta } from '@tactful/react-query';
import { kit } from './errors.ts';

declare module '@tanstack/react-query' {
  interface Register {
    queryMeta: TactfulMeta;
    mutationMeta: TactfulMeta;
  }
}

/** Loads and saves; the kit decides what is tried again, and tells of what nobody draws. */
export const queryClient = createQueryClient(kit, { defaultOptions: { queries: { staleTime: 5_000 } } });
