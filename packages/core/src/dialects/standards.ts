import type { Dialect } from '../recognise/dialect.ts';
import { jsonStandards } from './jsonStandards.ts';
import { fhir } from './standards/fhir.ts';
import { scim } from './standards/scim.ts';
import { xml } from './standards/xml.ts';

/** The standards, which every kit reads, the most particular first. */
export const standards: readonly Dialect[] = [fhir, scim, ...jsonStandards, xml];
