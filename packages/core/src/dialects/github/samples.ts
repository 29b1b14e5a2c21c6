import type { Expectation, Sample } from '../sample.ts';
import type { GithubCode } from './codes.ts';

const api = 'GitHub';
const requestId = 'C1A2:3B4C:5D6E7F:8090A1:6812AA00';
const headers = { 'content-type': 'application/json; charset=utf-8', 'x-github-request-id': requestId };
const troubleshooting = 'GitHub documentation: Troubleshooting the REST API';

/** A query that failed, under 200. */
const inGraphql = (
  type: GithubCode,
  message: string,
  means: Pick<Expectation, 'kind' | 'variant' | 'remedies'>,
): Sample => ({
  id: `github-graphql-${type.toLowerCase().replaceAll('_', '-')}`,
  api,
  source: 'GitHub documentation: GraphQL API',
  status: 200,
  headers,
  body: { errors: [{ type, locations: [{ line: 1, column: 1 }], message }] },
  occasion: 'load',
  expect: { code: type, message, issues: [], requestId, ...means },
});

/** Errors as GitHub documents them; values and wording made up. */
export const samples: readonly Sample[] = [
  {
    id: 'github-fields',
    api,
    source: troubleshooting,
    status: 422,
    headers,
    body: {
      message: 'The data was not accepted',
      errors: [
        { resource: 'Issue', field: 'title', code: 'missing_field' },
        { resource: 'Issue', field: 'milestone', code: 'missing' },
        { resource: 'Issue', field: 'state', code: 'invalid' },
      ],
      documentation_url: 'https://docs.github.com/rest/issues/issues#create-an-issue',
      status: '422',
    },
    occasion: 'submit',
    expect: {
      kind: 'validation',
      code: null,
      message: 'The data was not accepted',
      issues: [
        { path: 'title', code: 'missing_field' },
        { path: 'milestone', code: 'missing' },
        { path: 'state', code: 'invalid' },
      ],
      requestId,
      variant: 'validation',
      remedies: ['fix'],
    },
  },
  {
    id: 'github-already-exists',
    api,
    source: troubleshooting,
    status: 422,
    headers,
    body: {
      message: 'The data was not accepted',
      errors: [{ resource: 'Label', field: 'name', code: 'already_exists' }],
      documentation_url: 'https://docs.github.com/rest/issues/labels#create-a-label',
      status: '422',
    },
    occasion: 'submit',
    expect: {
      kind: 'conflict',
      code: 'already_exists',
      message: 'The data was not accepted',
      issues: [{ path: 'name', code: 'already_exists' }],
      requestId,
      variant: 'taken',
      remedies: ['openExisting', 'fix'],
    },
  },
  {
    id: 'github-custom',
    api,
    source: troubleshooting,
    status: 422,
    headers,
    body: {
      message: 'The data was not accepted',
      errors: [
        {
          resource: 'PullRequest',
          code: 'custom',
          message: 'There is a pull request from ada:typo already.',
        },
      ],
      documentation_url: 'https://docs.github.com/rest/pulls/pulls#create-a-pull-request',
      status: '422',
    },
    occasion: 'submit',
    expect: {
      kind: 'validation',
      code: 'custom',
      message: 'The data was not accepted',
      issues: [{ path: '', message: 'There is a pull request from ada:typo already.', code: 'custom' }],
      requestId,
      variant: 'validation',
      remedies: ['fix'],
    },
  },
  {
    id: 'github-primary-limit',
    api,
    source: 'GitHub documentation: Rate limits for the REST API',
    status: 403,
    headers: {
      ...headers,
      date: 'Thu, 01 Jan 2026 00:00:00 GMT',
      'x-ratelimit-limit': '60',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': '1767226500',
      'x-ratelimit-resource': 'core',
    },
    body: {
      message: 'The rate limit of this address is used up.',
      documentation_url: 'https://docs.github.com/rest/overview/rate-limits-for-the-rest-api',
      status: '403',
    },
    occasion: 'load',
    expect: {
      kind: 'rate_limited',
      code: null,
      message: 'The rate limit of this address is used up.',
      issues: [],
      requestId,
      retryAfterSeconds: 900,
      variant: 'rate_limited',
      remedies: ['retry', 'wait'],
    },
  },
  {
    id: 'github-secondary-limit',
    api,
    source: 'GitHub documentation: Rate limits for the REST API, Exceeding the rate limit',
    status: 403,
    headers: { ...headers, 'x-ratelimit-limit': '5000', 'x-ratelimit-remaining': '4200' },
    body: {
      message: 'That was over a secondary rate limit.',
      documentation_url: 'https://docs.github.com/rest/overview/rate-limits-for-the-rest-api',
    },
    occasion: 'action',
    expect: {
      kind: 'rate_limited',
      code: null,
      message: 'That was over a secondary rate limit.',
      issues: [],
      requestId,
      retryAfterSeconds: 60,
      variant: 'rate_limited',
      remedies: ['retry', 'wait'],
    },
  },
  {
    id: 'github-not-accessible',
    api,
    source: troubleshooting,
    status: 403,
    headers: { ...headers, 'x-accepted-github-permissions': 'contents=write' },
    body: {
      message: 'The token does not reach this.',
      documentation_url: 'https://docs.github.com/rest/repos/contents',
      status: '403',
    },
    occasion: 'action',
    expect: {
      kind: 'forbidden',
      code: null,
      message: 'The token does not reach this.',
      issues: [],
      requestId,
      variant: 'forbidden',
      remedies: ['requestAccess', 'goBack'],
    },
  },
  {
    id: 'github-graphql-not-found',
    api,
    source: 'GitHub documentation: GraphQL API',
    status: 200,
    headers,
    body: {
      data: { repository: null },
      errors: [
        {
          type: 'NOT_FOUND',
          path: ['repository'],
          locations: [{ line: 2, column: 3 }],
          message: "There is no repository 'ada/gone'.",
        },
      ],
    },
    occasion: 'load',
    expect: {
      kind: 'not_found',
      code: 'NOT_FOUND',
      message: "There is no repository 'ada/gone'.",
      issues: [],
      requestId,
      variant: 'not_found',
      remedies: ['reload', 'goBack'],
    },
  },
  inGraphql('INSUFFICIENT_SCOPES', "The token has no scope 'read:project'.", {
    kind: 'forbidden',
    variant: 'missing_permission',
    remedies: ['requestAccess', 'goBack'],
  }),
  {
    id: 'github-unprocessable',
    api,
    source: troubleshooting,
    status: 422,
    headers,
    body: {
      message: 'The data was not accepted',
      errors: [{ resource: 'Commit', field: 'sha', code: 'unprocessable' }],
      documentation_url: 'https://docs.github.com/rest/commits/commits',
      status: '422',
    },
    occasion: 'action',
    expect: {
      kind: 'validation',
      code: 'unprocessable',
      message: 'The data was not accepted',
      issues: [{ path: 'sha', code: 'unprocessable' }],
      requestId,
      variant: 'validation',
      remedies: ['fix'],
    },
  },
  inGraphql('FORBIDDEN', 'The organisation wants single sign-on.', {
    kind: 'forbidden',
    variant: 'forbidden',
    remedies: ['requestAccess', 'goBack'],
  }),
  inGraphql('RATE_LIMITED', 'The points are used up.', {
    kind: 'rate_limited',
    variant: 'rate_limited',
    remedies: ['retry', 'wait'],
  }),
  inGraphql('MAX_NODE_LIMIT_EXCEEDED', 'That would be a million nodes.', {
    kind: 'bad_request',
    variant: 'too_large',
    remedies: ['contactSupport'],
  }),
];
