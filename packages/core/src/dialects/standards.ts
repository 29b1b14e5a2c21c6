import type { Dialect } from '../recognise/dialect.ts';
import { fhir } from './standards/fhir.ts';
import { googleRpc } from './standards/googleRpc.ts';
import { graphql } from './standards/graphql.ts';
import { jsonApi } from './standards/jsonApi.ts';
import { jsonRpc } from './standards/jsonRpc.ts';
import { oauth2 } from './standards/oauth2.ts';
import { odata } from './standards/odata.ts';
import { problemDetails } from './standards/problemDetails.ts';
import { scim } from './standards/scim.ts';

/** The standards, which every kit reads, the most particular first. */
export const standards: readonly Dialect[] = [
  jsonRpc,
  fhir,
  scim,
  googleRpc,
  problemDetails,
  jsonApi,
  graphql,
  odata,
  oauth2,
];
