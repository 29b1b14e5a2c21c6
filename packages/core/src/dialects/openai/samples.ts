import type { Expectation, Sample } from '../sample.ts';
import type { OpenaiCode } from './codes.ts';

const requestId = 'req_7ac7f0100000000000000000000000aa';

/** A response of the form that OpenAI documents; values and wording made up. */
const sample = (
  code: OpenaiCode,
  status: number,
  message: string,
  means: Pick<Expectation, 'kind' | 'variant' | 'remedies'> & Partial<Expectation>,
  { type = 'invalid_request_error', param = null, headers = {}, occasion = 'submit' }: Extras = {},
): Sample => ({
  id: `openai-${code.replaceAll('_', '-')}`,
  api: 'OpenAI',
  source: 'OpenAI documentation: Error codes',
  status,
  headers: { 'content-type': 'application/json', 'x-request-id': requestId, ...headers },
  body: { error: { message, type, param, code } },
  occasion,
  expect: { code, message, issues: [], requestId, ...means },
});

interface Extras {
  readonly type?: string;
  readonly param?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
  readonly occasion?: Sample['occasion'];
}

/** Errors as OpenAI documents them. */
export const samples: readonly Sample[] = [
  sample('invalid_api_key', 401, 'This key is not known: sk-ta***ful.', {
    kind: 'unauthenticated',
    variant: 'key_rejected',
    remedies: ['contactSupport'],
  }),
  sample('unsupported_country_region_territory', 403, 'This is not offered where you are.', {
    kind: 'forbidden',
    variant: 'not_here',
    remedies: ['goBack'],
  }),
  sample(
    'insufficient_quota',
    429,
    'The credit of this account is used up.',
    { kind: 'payment_required', variant: 'quota_used', remedies: ['contactSupport'] },
    { type: 'insufficient_quota' },
  ),
  sample(
    'rate_limit_exceeded',
    429,
    'Too many tokens in a minute.',
    { kind: 'rate_limited', retryAfterSeconds: 4, variant: 'rate_limited', remedies: ['retry', 'wait'] },
    {
      type: 'tokens',
      headers: {
        'retry-after-ms': '4000',
        'retry-after': '4',
        'x-ratelimit-remaining-tokens': '0',
        'x-ratelimit-reset-tokens': '4s',
      },
    },
  ),
  sample(
    'context_length_exceeded',
    400,
    'The conversation has 9001 tokens; 8192 are possible.',
    { kind: 'bad_request', variant: 'too_large', remedies: ['fix'] },
    { param: 'messages' },
  ),
  sample(
    'model_not_found',
    404,
    'There is no model `gpt-0`.',
    { kind: 'not_found', variant: 'not_found', remedies: ['contactSupport'] },
    { param: 'model' },
  ),
  sample(
    'integer_above_max_value',
    400,
    "'n' has to be 128 or less.",
    {
      kind: 'validation',
      issues: [{ path: 'n', message: "'n' has to be 128 or less.", code: 'integer_above_max_value' }],
      variant: 'validation',
      remedies: ['fix'],
    },
    { param: 'n' },
  ),
  sample(
    'invalid_value',
    400,
    "The role is 'boss'; it can be 'user' or 'assistant'.",
    {
      kind: 'validation',
      issues: [
        {
          path: 'messages.1.role',
          message: "The role is 'boss'; it can be 'user' or 'assistant'.",
          code: 'invalid_value',
        },
      ],
      variant: 'validation',
      remedies: ['fix'],
    },
    { param: 'messages[1].role' },
  ),
  sample('content_policy_violation', 400, 'The rules do not allow this picture.', {
    kind: 'validation',
    variant: 'validation',
    remedies: ['fix'],
  }),
  sample(
    'server_error',
    500,
    'Something failed while this was worked on.',
    { kind: 'server', variant: 'server', remedies: ['retry', 'copyReference', 'contactSupport'] },
    { type: 'server_error' },
  ),
];
