import type { Dialect } from '../recognise/dialect.ts';
import { googleRpc } from './standards/googleRpc.ts';
import { graphql } from './standards/graphql.ts';
import { jsonApi } from './standards/jsonApi.ts';
import { jsonRpc } from './standards/jsonRpc.ts';
import { oauth2 } from './standards/oauth2.ts';
import { odata } from './standards/odata.ts';
import { problemDetails } from './standards/problemDetails.ts';

/** The standards of JSON, which are always read, the most particular first. */
export const jsonStandards: readonly Dialect[] = [
  jsonRpc,
  googleRpc,
  problemDetails,
  jsonApi,
  graphql,
  odata,
  oauth2,
];
