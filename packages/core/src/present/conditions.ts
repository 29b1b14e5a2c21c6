import type { CheckedLink } from '../links/checkLink.ts';
import type { Variant } from '../vocabulary/variant.ts';
import type { ApiError } from '../normalise/apiError.ts';
import type { Remedy } from '../vocabulary/remedy.ts';
import type { Situation } from '../situation/situation.ts';

/** What the choice of a surface depends on. */
export interface Scene {
  readonly error: ApiError;
  readonly variant: Variant;
  readonly situation: Situation;
  /** How many fields have a message, and how many messages have no field. */
  readonly placed: number;
  readonly unplaced: number;
  /** What would help. */
  readonly advised?: readonly Remedy[];
  /** The API's link to plans, where it may be used. */
  readonly link?: CheckedLink | undefined;
}

const paid: readonly Remedy[] = ['upgrade', 'subscribe', 'updatePayment'];

/** The conditions of the surface table. */
export const conditions = {
  /** There are messages about what was entered. */
  issues: ({ placed, unplaced }: Scene): boolean => placed + unplaced > 0,
  /** It is what the page is for. */
  main: ({ situation }: Scene): boolean => isMain(situation),
  /** Earlier data is on screen. */
  hasData: ({ situation }: Scene): boolean => situation.hasData ?? situation.occasion === 'refresh',
  /** The person is editing what it is about. */
  editing: ({ situation }: Scene): boolean => situation.editing === true,
  /** It failed three times in a row. */
  streak: ({ situation }: Scene): boolean => (situation.streak ?? 1) >= 3,
  /** The app handles signing in. */
  canSignIn: ({ situation }: Scene): boolean => situation.handled?.includes('signIn') ?? true,
  /** There is something to choose: the app handles what would help, or the API names a page for it. */
  canPay: ({ situation: { handled }, link, advised = paid }: Scene): boolean =>
    link?.type === 'page' ||
    (handled?.some((remedy) => paid.includes(remedy) && advised.includes(remedy)) ?? true),
  /** It concerns the whole account. */
  accountWide: ({ variant }: Scene): boolean =>
    variant === 'no_subscription' || variant === 'payment_declined',
} as const;

export type Condition = keyof typeof conditions;

/** Whether something that was typed stands on the page and isn't saved. */
export function holdsInput({ occasion, editing }: Situation): boolean {
  return occasion === 'submit' || editing === true;
}

/** Whether this is what the page is for. */
export function isMain({ main, occasion }: Situation): boolean {
  return main ?? occasion === 'navigate';
}
