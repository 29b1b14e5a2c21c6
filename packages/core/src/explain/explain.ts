import type { Knowledge } from '../knowledge.ts';
import type { ApiError } from '../normalise/apiError.ts';
import type { Meaning } from './meaning.ts';
import { variantsByKind } from './variant.ts';

/** What the error means for a person. */
export function explain(error: ApiError, _knowledge: Knowledge): Meaning {
  return { kind: error.kind, variant: variantsByKind[error.kind][0], remedies: [], source: 'kind' };
}
