import type { Expectation, Sample } from '../sample.ts';
import type { TwilioCode } from './codes.ts';

const requestId = 'RQ7ac7f0100000000000000000000000aa';

/** A response of the form that Twilio documents; wording made up. */
const sample = (
  code: TwilioCode,
  status: number,
  message: string,
  means: Pick<Expectation, 'kind' | 'variant' | 'remedies'> & Partial<Expectation>,
  occasion: Sample['occasion'] = 'submit',
): Sample => ({
  id: `twilio-${code}`,
  api: 'Twilio',
  source: `Twilio documentation: Error and warning dictionary, ${code}`,
  status,
  headers: { 'content-type': 'application/json', 'twilio-request-id': requestId },
  body: { code: Number(code), message, more_info: `https://www.twilio.com/docs/errors/${code}`, status },
  occasion,
  expect: { code, message, issues: [], requestId, ...means },
});

/** Errors as Twilio documents them. */
export const samples: readonly Sample[] = [
  sample(
    '20003',
    401,
    'Not known here',
    { kind: 'unauthenticated', variant: 'key_rejected', remedies: ['contactSupport'] },
    'load',
  ),
  sample(
    '20404',
    404,
    'There is no such verification',
    { kind: 'not_found', variant: 'not_found', remedies: ['requestLink', 'reload'] },
    'action',
  ),
  sample(
    '20429',
    429,
    'Too many at once',
    { kind: 'rate_limited', variant: 'rate_limited', remedies: ['retry', 'wait'] },
    'load',
  ),
  sample('21211', 400, 'That is no number to send to.', {
    kind: 'validation',
    issues: [{ path: 'To', message: 'That is no number to send to.', code: '21211' }],
    variant: 'validation',
    remedies: ['fix'],
  }),
  sample('21617', 400, 'The message is too long.', {
    kind: 'validation',
    issues: [{ path: 'Body', message: 'The message is too long.', code: '21617' }],
    variant: 'validation',
    remedies: ['fix'],
  }),
  sample('21610', 400, 'They do not want messages from here.', {
    kind: 'forbidden',
    variant: 'forbidden',
    remedies: ['fix'],
  }),
  sample('21408', 403, 'Not to this country.', {
    kind: 'forbidden',
    variant: 'not_here',
    remedies: ['contactSupport'],
  }),
  sample('60200', 400, 'Unusable parameter `Code`: six digits', {
    kind: 'validation',
    issues: [{ path: 'Code', message: 'Unusable parameter `Code`: six digits', code: '60200' }],
    variant: 'validation',
    remedies: ['fix'],
  }),
  sample('60203', 429, 'Sent too often', {
    kind: 'rate_limited',
    variant: 'rate_limited',
    remedies: ['wait', 'contactSupport'],
  }),
];
