/** @type {Readonly<Record<string, string>>} */
export const carriersInWords = {
  axios: 'axios',
  ky: 'ky 1 and 2',
  ofetch: 'ofetch, `$fetch`',
  got: 'got',
  superagent: 'superagent',
  reactRouter: 'React Router: what a loader or an action threw',
  rtkQuery: 'RTK Query: `FetchBaseQueryError`',
  openapiFetch: 'openapi-fetch: `{ error, response }`',
  trpcClient: 'tRPC: `TRPCClientError`',
  apollo: 'Apollo Client 3 and 4',
  urql: 'urql: `CombinedError`',
  graphqlRequest: 'graphql-request',
  connect: 'Connect: `ConnectError`',
  supabase: 'supabase-js',
  nextAction: 'Next.js: an error of a server action or component',
  abort: 'whatever was called off or took too long: `AbortError`, `TimeoutError` and their like',
  systemError: 'Node’s system errors: `ECONNREFUSED`, `ENOTFOUND` and their like',
  fetchFailure: '`fetch` that got no answer, in the words of each engine',
};

/** @type {Readonly<Record<string, readonly [format: string, rule: string]>>} */
export const standardsInWords = {
  fhir: ['FHIR', 'OperationOutcome of R4 and R5'],
  scim: ['SCIM', 'RFC 7644 section 3.12'],
  'json-rpc': ['JSON-RPC', 'JSON-RPC 2.0'],
  'google-rpc': ['google.rpc.Status', 'AIP-193'],
  'problem-details': ['problem details', 'RFC 9457'],
  'json-api': ['JSON:API', 'JSON:API 1.1'],
  graphql: ['GraphQL', 'GraphQL section 7.1.2'],
  odata: ['OData, and Microsoft’s guidelines', 'OData JSON Format 4.01 section 19'],
  oauth2: ['OAuth 2', 'RFC 6749 section 5.2, RFC 6750 section 3'],
  general: ['XML of any shape', ''],
};

/** @type {Readonly<Record<string, string>>} */
export const rolesInWords = {
  message: 'the message, in the most usual place',
  detail: 'a sentence with more detail',
  title: 'a short title',
  code: 'the code',
  class: 'a word that classes it: a code where no better one stands beside it',
  reason: 'a word, then it is a code, or a sentence',
  id: 'the id of an error, or the word for its kind',
  subcode: 'more words on a code',
  name: 'a name: a code if nothing better is there',
  status: 'the HTTP status',
  success: 'whether it worked',
  error: 'holds the error',
  envelope: 'goes round the error',
  issues: 'complaints: a list, a map, or a sentence',
  details: 'complaints or something else: what looks like them counts',
  form: 'complaints about the whole form',
  fields: 'names of fields, or complaints by field',
  meta: 'numbers and words that belong to it',
  path: 'the field it is about',
  place: 'the field, if nothing better says so',
  rule: 'what the broken rule demands',
  request: 'the id for support',
  route: 'the address that was asked, or a field',
  docs: 'documentation',
  seconds: 'a wait, in seconds',
  milliseconds: 'a wait, in milliseconds',
  retryable: 'whether it may be sent again',
  deeper: 'a cause, whose code is more precise',
  never: 'what was sent, or a trace: never read',
};

/** @type {Readonly<Record<string, string>>} */
export const limitRolesInWords = {
  limit: 'its name, or its number',
  name: 'its name',
  current: 'how much is used',
  max: 'how much there is',
  tier: 'the plan',
  upgradeUrl: 'where the plan can be changed',
  resetsAt: 'when the count starts again',
};
