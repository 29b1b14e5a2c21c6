import type { CodeTable } from '../codes/codeTable.ts';
import type { LinkPolicy } from '../links/checkLink.ts';
import type { Kind } from '../vocabulary/kind.ts';
import type { ApiError } from '../normalise/apiError.ts';
import type { Occasion, Situation } from '../situation/situation.ts';
import type { Surface } from '../situation/surface.ts';

/** What a rule may change. `false`: say nothing. `undefined`: as usual. */
export type Override = Surface | false | undefined;

/** An app's own rule on where errors go. All conditions that are given must hold. */
export interface SurfaceRule {
  /** A name for the rule, shown by `kit.journey` as the reason. */
  readonly name?: string;
  readonly kind?: Kind;
  /** A code, or a pattern with `*`: `quota.*`. */
  readonly code?: string;
  readonly status?: number;
  readonly occasion?: Occasion;
  /** The origin of the API: `https://api.example.com`. */
  readonly origin?: string;
  /** Where it goes; a function may decide by the error. */
  readonly surface: Override | ((error: ApiError, situation: Situation) => Override);
}

/** Which of the API's own texts people may see: none, those about what they sent, or all below 500. */
export type TrustMessages = boolean | '4xx-validation-conflict';

/** The app's say in how errors are presented. */
export interface PresentPolicy {
  /** Looked at before the kit's own table, in this order. */
  readonly rules?: readonly SurfaceRule[];
  /** The app's own codes; here for the titles that stand in place of a field's message. */
  readonly codes?: CodeTable;
  /** The app's name, for sentences such as "We could not reach Postbox". */
  readonly appName?: string;
  /** Default `'4xx-validation-conflict'`. A record decides by the API's origin. */
  readonly trustMessages?: TrustMessages | Readonly<Record<string, TrustMessages>>;
  /** Links from the API that may be shown or acted on. */
  readonly links?: LinkPolicy;
  /** The time zone of dates shown; default the device's. */
  readonly timeZone?: string;
}
