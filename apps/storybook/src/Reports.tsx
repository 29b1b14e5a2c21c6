import { useEffect, type ReactNode } from 'react';
import { useReport } from '@tactful/react';
import type { Situation } from '@tactful/core';
import { failures, situationOf, thrownFor, type FailureName } from './failures.ts';
import { useWorld } from './WorldContext.ts';

export interface ReportsProps {
  /** What goes wrong, one after the other. A name may come several times. */
  readonly of: readonly FailureName[];
  /** What differs in their situation. */
  readonly situation?: Partial<Situation>;
  /** Where the reports are shown. */
  readonly children?: ReactNode;
}

/** Reports failures to the kit, as the calls of an app would, once what shows them is on the page. */
export function Reports({ of, situation, children }: ReportsProps): ReactNode {
  const { kit, dialect } = useWorld();
  const report = useReport();
  useEffect(() => {
    for (const name of of) {
      const failure = failures[name];
      report(thrownFor(failure, dialect), { ...situationOf(failure, kit.copy.lang), ...situation });
    }
    // oxlint-disable-next-line react/exhaustive-deps -- a story reports once
  }, []);
  return children;
}
