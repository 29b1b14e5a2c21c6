/** What was sent through an action and waits for the state that answers it. Actions are answered in order. */
export interface Answers {
  readonly next: () => Promise<unknown>;
  /** A new state is there. Answers whether anything had waited for it. */
  readonly arrive: (state: unknown, error: unknown) => boolean;
}

export function createAnswers(): Answers {
  const waiting: { readonly accept: (state: unknown) => void; readonly refuse: (error: unknown) => void }[] =
    [];
  return {
    next: () =>
      new Promise((accept, refuse) => {
        waiting.push({ accept, refuse });
      }),
    arrive: (state, error) => {
      const first = waiting.shift();
      if (error === undefined) first?.accept(state);
      else first?.refuse(error);
      return first !== undefined;
    },
  };
}
