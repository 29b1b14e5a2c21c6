import { useMemo, type ReactNode } from 'react';
import type { ApiError, Situation } from '@tactful/core';
import type { InputType } from 'storybook/internal/types';
import { failureNames, failures, situationOf, thrownFor, type FailureName } from './failures.ts';
import { useWorld } from './WorldContext.ts';

/** What a component that draws an error is given. */
export interface Thrown {
  readonly error: ApiError;
  readonly situation: Situation;
}

/** What the app gets to catch when this goes wrong, in the dialect that the toolbar names, and when it does. */
export function useFailure(name: FailureName): Thrown {
  const { kit, dialect } = useWorld();
  return useMemo(() => {
    const failure = failures[name];
    return {
      error: kit.parseError(thrownFor(failure, dialect)),
      situation: situationOf(failure, kit.copy.lang),
    };
  }, [kit, dialect, name]);
}

/** Draws something with an error that has happened. */
export function Failed(props: { name: FailureName; children: (thrown: Thrown) => ReactNode }): ReactNode {
  return props.children(useFailure(props.name));
}

/** A story's arguments: a component's, and the name of what goes wrong in place of what is thrown. */
export type WithFailure<Props> = Props & { readonly failure: FailureName };

/** Chooses what goes wrong. */
export const failureControl: InputType = {
  control: 'select',
  options: failureNames,
  description: 'What goes wrong. Its answer is written in the dialect that the toolbar names.',
  table: { category: 'Story' },
};
