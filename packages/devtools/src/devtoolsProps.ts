import type { ErrorKit } from '@tactful/core';
import type { Sample } from '@tactful/core/samples';
import type { Devtools } from './record/devtools.ts';

export type DevtoolsTab = 'errors' | 'timeline' | 'todo' | 'faults';

export interface TactfulDevtoolsProps {
  /** Default that of the provider above. */
  kit?: ErrorKit | undefined;
  /** Devtools made with `createDevtools`, which may have looked on for longer. Default new ones. */
  devtools?: Devtools | undefined;
  /** The corner. Default `bottom-start`: toasts come at the end. */
  position?: 'bottom-start' | 'bottom-end' | 'top-start' | 'top-end' | undefined;
  /** Default as it was left in this tab of the browser, at first closed. */
  initialIsOpen?: boolean | undefined;
  /** Default as it was left, at first `errors`. */
  initialTab?: DevtoolsTab | undefined;
  /** Answers of one's own API, for the fault switch. */
  samples?: readonly Sample[] | undefined;
  /** Which calls the fault switch may strike. Default all. Keep the function stable. */
  affects?: ((request: Request) => boolean) | undefined;
}
