import type { Variant } from '../explain/variant.ts';
import type { Remedy } from '../vocabulary/remedy.ts';

/** One sentence with named slots in braces, or its forms by `Intl.PluralRules` category of the slot `count`. */
export type Words =
  | string
  | {
      readonly zero?: string;
      readonly one?: string;
      readonly two?: string;
      readonly few?: string;
      readonly many?: string;
      readonly other: string;
    };

/** Ways to say one thing, the most precise first. The first whose slots are all known is used. */
export type Sayings = Words | readonly Words[];

/** What the kit says in one situation. `write` is used when something was being changed rather than loaded. */
export interface VariantWords {
  readonly title: Sayings;
  readonly body?: Sayings;
  readonly writeTitle?: Sayings;
  readonly writeBody?: Sayings;
  /** Added when nobody knows whether the action took place. */
  readonly unknownOutcome?: Sayings;
}

/** The rules a field can break, by the codes that many APIs share. */
export type FieldRule =
  | 'required'
  | 'email'
  | 'url'
  | 'too_short'
  | 'too_long'
  | 'too_small'
  | 'too_big'
  | 'format'
  | 'taken'
  | 'unknown_reference'
  | 'number'
  | 'whole_number'
  | 'date'
  | 'option'
  | 'too_few_items'
  | 'too_many_items'
  | 'file_too_large'
  | 'file_type'
  | 'mismatch'
  | 'unchecked';

/** The words around the messages: buttons, names of regions, what a screen reader hears. */
export interface UiWords {
  readonly close: Words;
  readonly notifications: Words;
  readonly notificationsHint: Words;
  readonly actionsHint: Words;
  readonly more: Words;
  readonly repeated: Words;
  readonly errorPrefix: Words;
  readonly titlePrefix: Words;
  readonly retryingIn: Words;
  readonly retryingNow: Words;
  readonly retryStopped: Words;
  readonly tryNow: Words;
  readonly stop: Words;
  readonly availableIn: Words;
  readonly usage: Words;
  readonly plan: Words;
  readonly resets: Words;
  readonly reference: Words;
  readonly copied: Words;
  readonly details: Words;
  readonly backToNormal: Words;
  readonly updated: Words;
  readonly couldNotRefresh: Words;
  readonly sending: Words;
  readonly inputKept: Words;
  readonly problem: Words;
  readonly warning: Words;
  readonly information: Words;
  readonly openHost: Words;
  readonly lookIn: Words;
  readonly otherProblems: Words;
}

/** All that the kit says, in one language. Strings only: a translator needs to know no code. */
export interface Copy {
  /** BCP 47 tag; also chooses plurals, numbers and dates. */
  readonly lang: string;
  readonly dir?: 'ltr' | 'rtl';
  readonly variants: Readonly<Record<Variant, VariantWords>>;
  readonly rules: Readonly<Record<FieldRule, Words>>;
  readonly remedies: Readonly<Record<Remedy, Words>>;
  /** Labels that differ for one variant: `{ not_found: { retry: 'Look again' } }`. */
  readonly remediesByVariant?: Readonly<Partial<Record<Variant, Partial<Record<Remedy, Words>>>>>;
  readonly ui: Readonly<UiWords>;
}
