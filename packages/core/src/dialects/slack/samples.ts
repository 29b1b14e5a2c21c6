import type { Expectation, Sample } from '../sample.ts';
import type { SlackCode } from './codes.ts';

const requestId = '7ac7f0100000000000000000000000aa';

/** A response of the form that Slack documents. */
const sample = (
  code: SlackCode,
  occasion: Sample['occasion'],
  means: Pick<Expectation, 'kind' | 'variant' | 'remedies'> & Partial<Expectation>,
  more?: Readonly<Record<string, unknown>>,
): Sample => ({
  id: `slack-${code.replaceAll('_', '-')}`,
  api: 'Slack',
  source: 'Slack documentation: Web API, errors of a method',
  status: 200,
  headers: { 'content-type': 'application/json; charset=utf-8', 'x-slack-req-id': requestId },
  body: { ok: false, error: code, ...more },
  occasion,
  expect: { code, issues: [], requestId, ...means },
});

/** Errors as Slack documents them; values made up. */
export const samples: readonly Sample[] = [
  sample('token_revoked', 'load', { kind: 'unauthenticated', variant: 'session_over', remedies: ['signIn'] }),
  sample(
    'missing_scope',
    'action',
    { kind: 'forbidden', variant: 'missing_permission', remedies: ['requestAccess', 'goBack'] },
    { needed: 'chat:write', provided: 'users:read' },
  ),
  sample('not_in_channel', 'submit', {
    kind: 'forbidden',
    variant: 'not_a_member',
    remedies: ['requestAccess'],
  }),
  sample('channel_not_found', 'load', {
    kind: 'not_found',
    variant: 'not_found',
    remedies: ['reload', 'goBack'],
  }),
  sample('is_archived', 'action', { kind: 'conflict', variant: 'state', remedies: ['reload'] }),
  sample('name_taken', 'submit', { kind: 'conflict', variant: 'taken', remedies: ['openExisting', 'fix'] }),
  sample('msg_too_long', 'submit', { kind: 'validation', variant: 'validation', remedies: ['fix'] }),
  sample(
    'invalid_arguments',
    'submit',
    {
      kind: 'validation',
      issues: [
        { path: 'channel', message: 'missing required field: channel' },
        { path: 'blocks.0.text', message: 'must be less than 3001 characters' },
      ],
      variant: 'validation',
      remedies: ['fix'],
    },
    {
      response_metadata: {
        messages: [
          '[ERROR] missing required field: channel',
          '[ERROR] must be less than 3001 characters [json-pointer:/blocks/0/text]',
        ],
      },
    },
  ),
  sample('storage_limit_reached', 'action', {
    kind: 'payment_required',
    variant: 'limit_reached',
    remedies: ['contactSupport'],
  }),
  {
    ...sample('ratelimited', 'load', {
      kind: 'rate_limited',
      retryAfterSeconds: 20,
      variant: 'rate_limited',
      remedies: ['retry', 'wait'],
    }),
    status: 429,
    headers: { 'content-type': 'application/json', 'retry-after': '20', 'x-slack-req-id': requestId },
  },
  sample('internal_error', 'submit', {
    kind: 'server',
    variant: 'server',
    remedies: ['check', 'retry', 'contactSupport'],
  }),
];
