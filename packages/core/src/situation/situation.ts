import type { RequestTrace } from '../read/evidence.ts';
import type { Remedy } from '../vocabulary/remedy.ts';
import type { Surface } from './surface.ts';

/** How the request came about. */
export const occasions = ['submit', 'action', 'load', 'refresh', 'render', 'navigate'] as const;

export type Occasion = (typeof occasions)[number];

/** A field that the form knows. */
export interface KnownField {
  /** The form library's name for it: `items.0.price`. */
  readonly name: string;
  /** The label the person sees. */
  readonly label?: string;
  /** What sort of control it is; words differ between typing and choosing. */
  readonly control?: 'text' | 'password' | 'new-password' | 'choice' | 'file' | 'date' | 'number';
}

/** What the person was doing and what is on their screen. Everything but the occasion is optional. */
export interface Situation {
  readonly occasion: Occasion;
  /** What it was about, as the person would say it: "this subscriber". */
  readonly subject?: string;
  /** The fields of the form, in the order of the page. */
  readonly fields?: readonly (string | KnownField)[];
  /** API names that differ from the form's: `{ emailAddress: 'email' }`. */
  readonly aliases?: Readonly<Record<string, string>>;
  /** Data is on screen from an earlier load. */
  readonly hasData?: boolean;
  /** This is what the page is for, rather than a part of it. Default true for `navigate`, else false. */
  readonly main?: boolean;
  /** The person was signed in. Default true. */
  readonly hadSession?: boolean;
  /** A password or something like it was sent to be checked: a 401 that speaks of no session means that it was wrong. */
  readonly signsIn?: boolean;
  /** The person is editing what the request was about. */
  readonly editing?: boolean;
  /** The surfaces that are mounted. Default: all. */
  readonly surfaces?: readonly Surface[];
  /** The remedies that the app handles. Default: all. */
  readonly handled?: readonly Remedy[];
  /** The request, where the error itself doesn't know it. */
  readonly request?: RequestTrace;
  /** Number of attempts made so far, this one included. Default 1. */
  readonly attempt?: number;
  /** When the first attempt began, in milliseconds since 1970. */
  readonly startedAt?: number;
  /** How often in a row it has failed now, over all refreshes. Default 1. */
  readonly streak?: number;
  /** What failed, so that a later success can take the notice away: a query's hash, a form's id. */
  readonly source?: string;
}
