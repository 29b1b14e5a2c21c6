import { reviveError } from '@tactful/react/headless';

/** What was sent through an action and waits for the state that answers it. Actions are answered in order. */
export interface Answers {
  readonly next: () => Promise<unknown>;
  /**
   * A render has this state, with this error in it. Answers whether to look again, after one more render: a new state that
   * tells of no other error is an answer if it stays, and none if the app makes it anew with every render.
   * @param look counts these renders
   */
  readonly see: (state: unknown, error: unknown, look: number) => boolean;
}

/** The answers to come, after the state that there is before anything is sent. */
export function createAnswers(state: unknown, error: unknown): Answers {
  const waiting: { readonly accept: (state: unknown) => void; readonly refuse: (error: unknown) => void }[] =
    [];
  let last = { state, error };
  /** The look that tells whether the last state stays. */
  let decisive: number | undefined;
  return {
    next: () =>
      new Promise((accept, refuse) => {
        waiting.push({ accept, refuse });
      }),
    see: (now, fault, look) => {
      const before = last;
      const doubted = decisive;
      const stays = now === before.state;
      if (stays && look !== doubted) return false;
      last = { state: now, error: fault };
      decisive = undefined;
      if (!stays && fault === before.error) {
        if (doubted === undefined && waiting.length > 0) decisive = look + 1;
        return decisive !== undefined;
      }
      const first = waiting.shift();
      if (fault === undefined) first?.accept(now);
      else first?.refuse(reviveError(fault));
      return false;
    },
  };
}
