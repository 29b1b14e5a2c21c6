import type { Variant } from '../explain/variant.ts';
import type { ApiError } from '../normalise/apiError.ts';
import type { Situation } from './situation.ts';

/** What the choice of a surface depends on. */
export interface Scene {
  readonly error: ApiError;
  readonly variant: Variant;
  readonly situation: Situation;
  /** How many fields have a message, and how many messages have no field. */
  readonly placed: number;
  readonly unplaced: number;
}

export type Condition =
  | 'issues'
  | 'fileField'
  | 'main'
  | 'hasData'
  | 'editing'
  | 'streak'
  | 'canSignIn'
  | 'canPay'
  | 'accountWide';

interface Test {
  readonly holds: (scene: Scene) => boolean;
  readonly is: string;
  readonly isNot: string;
}

/** Conditions of the surface table, each with the words for both answers. */
export const conditions: Readonly<Record<Condition, Test>> = {
  issues: {
    holds: ({ placed, unplaced }) => placed + unplaced > 0,
    is: 'there are messages about what was entered',
    isNot: 'there is no message about a single field',
  },
  fileField: {
    holds: ({ placed, error }) => placed > 0 && error.issues.length === 0,
    is: 'it is about the file in this form',
    isNot: 'no field takes the blame',
  },
  main: {
    holds: ({ situation }) => isMain(situation),
    is: 'it is what the page is for',
    isNot: 'it is a part of the page',
  },
  hasData: {
    holds: ({ situation }) => situation.hasData ?? situation.occasion === 'refresh',
    is: 'earlier data is on screen',
    isNot: 'there is nothing on screen yet',
  },
  editing: {
    holds: ({ situation }) => situation.editing === true,
    is: 'the person is editing it',
    isNot: 'nobody is editing it',
  },
  streak: {
    holds: ({ situation }) => (situation.streak ?? 1) >= 3,
    is: 'it failed three times in a row',
    isNot: 'it has not failed three times in a row',
  },
  canSignIn: {
    holds: ({ situation }) => situation.handled?.includes('signIn') ?? true,
    is: 'the app handles signing in',
    isNot: 'the app does not handle signing in',
  },
  canPay: {
    holds: ({ situation, error }) =>
      (situation.handled?.some((remedy) => paid.has(remedy)) ?? true) ||
      error.limit?.upgradeUrl !== undefined,
    is: 'there is something to choose',
    isNot: 'the app handles no plans or payments',
  },
  accountWide: {
    holds: ({ variant }) => variant === 'no_subscription' || variant === 'payment_declined',
    is: 'it concerns the whole account',
    isNot: 'it concerns one thing only',
  },
};

const paid: ReadonlySet<string> = new Set(['upgrade', 'subscribe', 'updatePayment', 'renewLicense']);

/** Whether this is what the page is for. */
export function isMain({ main, occasion }: Situation): boolean {
  return main ?? occasion === 'navigate';
}
