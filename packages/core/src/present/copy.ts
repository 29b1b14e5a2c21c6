import type { Variant } from '../vocabulary/variant.ts';
import type { FieldRule } from '../vocabulary/fieldRule.ts';
import type { Remedy } from '../vocabulary/remedy.ts';

export { fieldRules, type FieldRule } from '../vocabulary/fieldRule.ts';

/**
 * One sentence with named slots in braces, or its forms by `Intl.PluralRules` category of the slot `count`.
 * A slot written with a capital, `{Field}`, is filled with a capital first letter.
 */
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

/**
 * What the kit says in one situation.
 *
 * Slots: `thing` (what it was about; always the object of a verb, so that an app writes it in that case),
 * `app`, `field`, `time` (a wait in words), `clock` (a time of day), `plan`, `current`, `max`, `resource`,
 * `resets` (a date), `types`, `count`. A saying whose slots aren't all known is passed over, so the last one has none.
 */
export interface VariantWords {
  readonly title: Sayings;
  readonly body?: Sayings;
  /** When something was being changed rather than loaded. */
  readonly writeTitle?: Sayings;
  readonly writeBody?: Sayings;
  /** Where what was typed stands on the page, so that nothing may ask for a new one. */
  readonly typedBody?: Sayings;
  /** Where nothing on the page does what the title, or `writeBody`, asks for. */
  readonly unaidedBody?: Sayings;
  /** Where the wait is longer than a few minutes, and no saying of the body has a slot for it. */
  readonly laterBody?: Sayings;
  /** Beside a countdown, in place of a body that gives the time; `[]`: nothing. Default: the body without its time. */
  readonly countingBody?: Sayings;
  /** While the kit tries again by itself. */
  readonly retryingBody?: Sayings;
  /** When nobody knows whether the change took place. */
  readonly unknownTitle?: Sayings;
  readonly unknownBody?: Sayings;
}

/** The words around the messages: buttons, names of regions, what a screen reader hears. */
export interface UiWords {
  /** `{title}`: of the message that is closed. */
  readonly close: Sayings;
  /** The region's name. `{count}`. */
  readonly notifications: Sayings;
  /** How to get there. `{key}`. */
  readonly notificationsHint: Sayings;
  /** How to get to the actions of what was just announced. `{key}`. */
  readonly actionsHint: Sayings;
  /** `{count}` that wait for a place. */
  readonly more: Sayings;
  /** The first of several messages, in full, and `{count}` others: `{text}`. */
  readonly andMore: Sayings;
  /** It was reported `{count}` times. */
  readonly repeated: Sayings;
  /** Before a field's message, for screen readers. */
  readonly errorPrefix: Sayings;
  /** The page's title while there are problems. `{title}`. */
  readonly titlePrefix: Sayings;
  /** `{time}`; above an hour `{clock}`. */
  readonly retryingIn: Sayings;
  readonly retryingNow: Sayings;
  readonly retryStopped: Sayings;
  readonly tryNow: Sayings;
  readonly stop: Sayings;
  /** Why the button doesn't work yet. `{time}`; above an hour `{clock}`. */
  readonly availableIn: Sayings;
  /** `{current}`, `{max}`, `{resource}`. */
  readonly usage: Sayings;
  /** `{plan}`. */
  readonly plan: Sayings;
  /** `{resets}`: a date. */
  readonly resets: Sayings;
  readonly reference: Sayings;
  /** The button that copies the details for support. */
  readonly copyDetails: Sayings;
  readonly copied: Sayings;
  readonly details: Sayings;
  readonly backToNormal: Sayings;
  /** `{time}`: a time of day. */
  readonly updated: Sayings;
  readonly couldNotRefresh: Sayings;
  readonly sending: Sayings;
  /** The button for what may have taken place already. */
  readonly sendAgain: Sayings;
  /** A sentence for forms that could not be sent. */
  readonly inputKept: Sayings;
  /** Who can change the plan, where nothing here can: `{app}`. */
  readonly whoChangesPlan: Sayings;
  /** Who changed last what the person is editing: `{who}`, `{when}`. */
  readonly lastChanged: Sayings;
  /** A last sentence where the reference stands below; and where there is none. */
  readonly ifAgainReference: Sayings;
  readonly ifAgain: Sayings;
  readonly problem: Sayings;
  readonly warning: Sayings;
  readonly information: Sayings;
  /** A link leads elsewhere. `{host}`. */
  readonly openHost: Sayings;
  /** A field stands in a closed part of the page. `{section}`. */
  readonly lookIn: Sayings;
  /** Heads the messages that belong to no field. */
  readonly otherProblems: Sayings;
  /** A message about something that has no field here. `{field}`, `{text}`. */
  readonly fieldSays: Sayings;
}

/** All that the kit says, in one language. Strings only: a translator needs to know no code. */
export interface Copy {
  /** BCP 47 tag; also chooses plurals, numbers and dates. */
  readonly lang: string;
  readonly dir?: 'ltr' | 'rtl';
  readonly variants: Readonly<Record<Variant, VariantWords>>;
  /** Slots: `field`, `min`, `max`, `types`, `count` (the bound, for plurals). */
  readonly rules: Readonly<Record<FieldRule, Sayings>>;
  readonly remedies: Readonly<Record<Remedy, Sayings>>;
  /** Labels that differ for one variant: `{ not_found: { retry: 'Look again' } }`. */
  readonly remediesByVariant?: Readonly<Partial<Record<Variant, Partial<Record<Remedy, Sayings>>>>>;
  readonly ui: Readonly<UiWords>;
  /** An app's words for single codes of its API. */
  readonly codes?: Readonly<Record<string, Partial<VariantWords>>>;
  /** An app's words for the API's names of limits and plans: `{ max_subscribers: 'subscribers' }`. */
  readonly names?: Readonly<Record<string, string>>;
}
