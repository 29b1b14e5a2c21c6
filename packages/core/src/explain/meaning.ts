import type { Kind } from '../vocabulary/kind.ts';
import type { Audience, Remedy } from '../vocabulary/remedy.ts';
import type { Variant } from '../vocabulary/variant.ts';

/** A remedy with whose move it is. */
export interface AdvisedRemedy {
  readonly remedy: Remedy;
  readonly audience: Audience;
  /** What exactly to do, for the developer or the admin; never shown to the person. */
  readonly note?: string;
}

/** What an error means for a person, wherever and whenever it happens. */
export interface Meaning {
  readonly kind: Kind;
  readonly variant: Variant;
  /** Most helpful first, for all audiences. */
  readonly remedies: readonly AdvisedRemedy[];
  /** In our words, for the people who build the app. */
  readonly meaning?: string;
  /** Own words in place of the variant's. */
  readonly title?: string;
  readonly body?: string;
  readonly repeat?: 'auto' | 'manual' | 'never';
  /** Which table answered: the app's, the dialect's, a family of codes, or the kind. */
  readonly source: 'app' | 'dialect' | 'family' | 'kind';
  /** The code or pattern that matched there. */
  readonly matched?: string;
}
