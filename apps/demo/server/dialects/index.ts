import type { DialectName } from '../api.ts';
import type { Dialect } from './dialect.ts';
import { errorReference } from './errorReference.ts';
import { flexprice } from './flexprice.ts';
import { flowbrite } from './flowbrite.ts';
import { licenseKey } from './licenseKey.ts';
import { subscribeflow } from './subscribeflow.ts';

export const dialects: Record<DialectName, Dialect> = {
  subscribeflow,
  flexprice,
  flowbrite,
  'license-key': licenseKey,
  'error-reference': errorReference,
};
