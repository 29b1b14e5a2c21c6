import type { CheckedLink, RefusedLink } from '../links/checkLink.ts';
import type { Meaning } from '../explain/meaning.ts';
import type { RetryPlan } from '../retry/retryPlan.ts';
import type { Issue } from '../vocabulary/issue.ts';
import type { Limit } from '../vocabulary/limit.ts';
import type { Audience, Remedy } from '../vocabulary/remedy.ts';
import type { Surface } from '../situation/surface.ts';

export type Tone = 'danger' | 'warning' | 'accent' | 'success' | 'neutral';

/** How urgently a screen reader is told. */
export type Politeness = 'assertive' | 'polite' | 'off';

/** A remedy as it is offered: data with a label. Choosing it calls the app. */
export interface PresentedRemedy {
  readonly remedy: Remedy;
  readonly label: string;
  readonly primary: boolean;
  readonly audience: Audience;
  /** It can be chosen from then on, in milliseconds since 1970. */
  readonly notBefore?: number;
  /** Where the API says that it can be done: a page to link to, or an action for the app to call. Checked. */
  readonly link?: CheckedLink;
}

/** The messages of one field of the form. */
export interface FieldMessages {
  /** The form's own name for the field. */
  readonly name: string;
  readonly label?: string;
  readonly messages: readonly string[];
  readonly issues: readonly Issue[];
  /** The language of the messages where it isn't the kit's own. */
  readonly lang?: string;
}

/** A complaint that belongs to no field of this form. It stands in the summary as text. */
export interface UnplacedMessage {
  readonly message: string;
  readonly issue: Issue;
  /** The language of the message where it isn't the kit's own. */
  readonly lang?: string;
}

/** A rule that was looked at, and why it was or wasn't taken. */
export interface ConsideredRule {
  readonly rule: string;
  readonly taken: boolean;
  readonly why: string;
}

/** Where and how an error is said. Made anew for every situation; holds no handlers. */
export interface Presentation {
  readonly surface: Surface;
  readonly tone: Tone;
  readonly title: string;
  readonly body?: string;
  /** What stands beside a countdown in place of the body: may be empty. Absent when the body gives no time. */
  readonly bodyWithoutTime?: string;
  /** The language of the body where it isn't the kit's own. */
  readonly lang?: string;
  readonly remedies: readonly PresentedRemedy[];
  /** Messages by field, in the order of the page. */
  readonly fields: readonly FieldMessages[];
  /** What belongs to no field. Together with `fields` every issue is here. */
  readonly unplaced: readonly UnplacedMessage[];
  readonly politeness: Politeness;
  readonly retry: RetryPlan;
  readonly limit?: Limit;
  /** The id that support asks for. */
  readonly reference?: string;
  /** Whether the reference stands open, or only under the details. */
  readonly referenceShown: boolean;
  /** Nobody knows whether the action took place. */
  readonly outcome: 'failed' | 'unknown';
  /** Who this is the same failure as: kind, code, origin, route, fields. Never text. */
  readonly fingerprint: string;
  /** What connects failures of one cause: `offline`, or `unavailable`, `rate_limited`, `network`, `session` and the origin. */
  readonly cause?: string;
  readonly source?: string;
  /** Whether words of the API are among these, or ours stand in their place. Absent: it had none. */
  readonly serverText?: 'shown' | 'replaced';
  /** Why the API's link to plans is not used. */
  readonly linkRefused?: RefusedLink['refused'];
  readonly meaning: Meaning;
  /** The rule that chose the surface. */
  readonly rule: string;
  readonly considered: readonly ConsideredRule[];
}
