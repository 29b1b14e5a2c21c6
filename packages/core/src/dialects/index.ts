import type { Dialect } from '../recognise/dialect.ts';
import { errorReference } from './error-reference/errorReference.ts';
import { flexprice } from './flexprice/flexprice.ts';
import { flowbrite } from './flowbrite/flowbrite.ts';
import { licenseKey } from './license-key/licenseKey.ts';
import { subscribeflow } from './subscribeflow/subscribeflow.ts';

export { errorReference, flexprice, flowbrite, licenseKey, subscribeflow };
export type { ErrorReferenceCode } from './error-reference/codes.ts';
export type { FlexpriceCode } from './flexprice/codes.ts';
export type { FlowbriteCode } from './flowbrite/codes.ts';
export type { LicenseKeyCode } from './license-key/codes.ts';
export type { SubscribeflowCode } from './subscribeflow/codes.ts';

/** Every dialect of one API, the most particular first. */
export const allDialects: readonly Dialect[] = [
  flexprice,
  flowbrite,
  licenseKey,
  errorReference,
  subscribeflow,
];
