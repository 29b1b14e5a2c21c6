import type { ApiError, Situation, Surface } from '@tactful/core';

/**
 * What a query or a mutation may say about its errors in `meta`. To have it checked everywhere, register it once:
 * `declare module '@tanstack/react-query' { interface Register { queryMeta: TactfulMeta; mutationMeta: TactfulMeta } }`
 */
export type TactfulMeta = {
  /** What it is about, as the person would say it: "your invoices". */
  readonly subject?: string;
  /** Nothing is said, or only not about some errors. What a component draws itself is drawn all the same. */
  readonly silent?: boolean | ((error: ApiError) => boolean);
  /** Where it is said instead of where it usually is. */
  readonly surface?: Surface;
  /** Of a mutation: it may be sent twice, since it carries an idempotency key. Then it is repeated by itself. */
  readonly idempotent?: boolean;
  /** This is what the page is for, rather than a part of it. */
  readonly main?: boolean;
  /** Anything else about the situation. */
  readonly situation?: Partial<Situation>;
};

/** The part of an app's own meta that concerns errors. */
export function tactfulMeta(meta: Record<string, unknown> | undefined): TactfulMeta {
  return meta ?? {};
}

export function isSilent({ silent }: TactfulMeta, error: ApiError): boolean {
  return typeof silent === 'function' ? silent(error) : silent === true;
}
