import type { ErrorKit } from '@tactful/core';
import type { Report } from '../report/useReport.ts';
import type { FormAccess, FormErrorStore } from './formErrorStore.ts';
import type { FormSubmissionOptions } from './submission.ts';

/** What a submission works with. All but errors, access and source may change with a render. */
export interface SubmissionParts<Values> {
  readonly kit: ErrorKit;
  readonly access: FormAccess;
  readonly errors: FormErrorStore;
  /** The form's name among the sources of notices. */
  readonly source: string;
  readonly report: () => Report;
  /** As `report`, but shows nothing: for what is said again. */
  readonly present: ErrorKit['present'];
  readonly options: () => FormSubmissionOptions<Values>;
  /** Something failed and is shown: puts focus where it belongs. */
  readonly focus: () => void;
}
