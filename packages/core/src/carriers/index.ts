import type { Carrier } from '../read/carrier.ts';
import { abort } from './abort.ts';
import { apollo } from './apollo.ts';
import { axios } from './axios.ts';
import { connect } from './connect.ts';
import { fetchFailure } from './fetchFailure.ts';
import { got } from './got.ts';
import { graphqlRequest } from './graphqlRequest.ts';
import { ky } from './ky.ts';
import { nextAction } from './nextAction.ts';
import { ofetch } from './ofetch.ts';
import { openapiFetch } from './openapiFetch.ts';
import { reactRouter } from './reactRouter.ts';
import { rtkQuery } from './rtkQuery.ts';
import { staleBuild } from './staleBuild.ts';
import { superagent } from './superagent.ts';
import { supabase } from './supabase.ts';
import { systemError } from './systemError.ts';
import { trpcClient } from './trpcClient.ts';
import { urql } from './urql.ts';

/** All carriers the kit knows, in the order they are asked: those that know a library by its marks, then those that go by words. */
export const defaultCarriers: readonly Carrier[] = [
  axios,
  ky,
  ofetch,
  got,
  superagent,
  reactRouter,
  rtkQuery,
  openapiFetch,
  trpcClient,
  apollo,
  urql,
  graphqlRequest,
  connect,
  supabase,
  nextAction,
  staleBuild,
  abort,
  systemError,
  fetchFailure,
];

export { fetchCarriers } from './fetchCarriers.ts';
export {
  abort,
  apollo,
  axios,
  connect,
  fetchFailure,
  got,
  graphqlRequest,
  ky,
  nextAction,
  ofetch,
  openapiFetch,
  reactRouter,
  rtkQuery,
  staleBuild,
  superagent,
  supabase,
  systemError,
  trpcClient,
  urql,
};
