import type { Kind } from '../vocabulary/kind.ts';
import type { Audience, Remedy } from '../vocabulary/remedy.ts';
import type { Variant } from '../vocabulary/variant.ts';

/** Something that can be done, and by whom. A bare name means the person. */
export type Advice =
  | Remedy
  | { readonly remedy: Remedy; readonly audience: Audience; readonly note?: string };

/** What one code means. Everything left out comes from the code's family, then from its kind. */
export interface CodeMeaning {
  /** Refines the kind within what the status allows; never against it. */
  readonly kind?: Kind;
  /** Which of the kit's own texts says it. */
  readonly variant?: Variant;
  /** What to do, most helpful first. */
  readonly remedies?: readonly Advice[];
  /** What it means, in our words, for the people who build the app. */
  readonly meaning?: string;
  /** Own words for the person, in place of the variant's. */
  readonly title?: string;
  readonly body?: string;
  /** Whether the same thing may be sent again: by itself, by the person, or not at all. */
  readonly repeat?: 'auto' | 'manual' | 'never';
}

/** An API's codes and their meanings: data only. */
export type CodeTable<Code extends string = string> = Readonly<Record<Code, CodeMeaning>>;
