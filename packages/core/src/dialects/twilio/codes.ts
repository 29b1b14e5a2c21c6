import type { Advice, CodeTable } from '../../codes/codeTable.ts';

/** The codes of Twilio's REST API that an app meets: all products, messages, calls, and verification. */
export type TwilioCode =
  | '20003'
  | '20004'
  | '20005'
  | '20008'
  | '20403'
  | '20404'
  | '20429'
  | '20500'
  | '20503'
  | '21201'
  | '21210'
  | '21211'
  | '21212'
  | '21214'
  | '21215'
  | '21219'
  | '21220'
  | '21401'
  | '21408'
  | '21421'
  | '21422'
  | '21602'
  | '21603'
  | '21604'
  | '21606'
  | '21608'
  | '21610'
  | '21611'
  | '21612'
  | '21614'
  | '21617'
  | '21703'
  | '60200'
  | '60202'
  | '60203'
  | '60205'
  | '60212'
  | '60410';

const inConsole = (note: string): readonly Advice[] => [
  'contactSupport',
  { remedy: 'fix', audience: 'admin', note },
];

/** The codes of Twilio. */
export const codes: CodeTable<TwilioCode> = {
  // All products
  20003: {
    variant: 'key_rejected',
    meaning: 'The account’s id and token do not match, or the account is suspended.',
    remedies: [
      'contactSupport',
      { remedy: 'fix', audience: 'developer', note: 'Check the account SID with its auth token or API key.' },
    ],
  },
  20004: { meaning: 'There is no such method at this address.' },
  20005: { variant: 'on_hold', meaning: 'The account is not active.' },
  20008: {
    meaning: 'Test credentials do not reach this.',
    remedies: ['contactSupport', { remedy: 'fix', audience: 'developer', note: 'Use live credentials.' }],
  },
  20403: {
    meaning: 'The account may not do this.',
    remedies: inConsole('See in the console what the account lacks.'),
  },
  20404: {
    meaning:
      'There is no such resource; a verification is gone once it was approved, expired or tried too often.',
    remedies: [
      'requestLink',
      'reload',
      { remedy: 'check', audience: 'developer', note: 'Start a new verification.' },
    ],
  },
  20429: { meaning: 'Too many calls at once.', repeat: 'auto' },
  20500: { meaning: 'A fault on their side.', repeat: 'auto' },
  20503: { meaning: 'The service is down for now.', repeat: 'auto' },

  // Where to, and what
  21201: { kind: 'validation', meaning: 'No number was given to call.' },
  21211: { kind: 'validation', meaning: 'The number to reach is no phone number.' },
  21401: { kind: 'validation', meaning: 'This is no phone number.' },
  21421: { kind: 'validation', meaning: 'This is no phone number.' },
  21604: { kind: 'validation', meaning: 'No number was given to send to.' },
  21614: { kind: 'validation', meaning: 'The number to reach is no mobile number.' },
  21602: { kind: 'validation', meaning: 'The message is empty.' },
  21617: { kind: 'validation', meaning: 'The message is longer than 1600 characters.' },
  21214: { kind: 'bad_request', variant: 'not_accepted', meaning: 'The number cannot be reached.' },
  21612: { kind: 'bad_request', variant: 'not_accepted', meaning: 'This sender cannot reach that number.' },
  21610: {
    kind: 'forbidden',
    meaning: 'Whoever has the number does not want messages from this sender.',
    remedies: [
      'fix',
      {
        remedy: 'fix',
        audience: 'admin',
        note: 'Take the number off the list; only its owner can opt in again.',
      },
    ],
    repeat: 'never',
  },

  // From where
  21210: {
    kind: 'bad_request',
    meaning: 'The calling number is not verified.',
    remedies: inConsole('Verify the number, or buy one.'),
  },
  21212: {
    kind: 'bad_request',
    meaning: 'The sending number is no phone number.',
    remedies: inConsole('Check the sender.'),
  },
  21603: {
    kind: 'bad_request',
    meaning: 'No sender was given.',
    remedies: inConsole('Set a sender or a messaging service.'),
  },
  21606: {
    kind: 'bad_request',
    meaning: 'The sending number cannot send messages.',
    remedies: inConsole('Use a number of this account that can send messages.'),
  },
  21703: {
    kind: 'bad_request',
    meaning: 'The messaging service has no number that could send this.',
    remedies: inConsole('Add a number to the messaging service.'),
  },

  // What the account allows
  21215: {
    kind: 'forbidden',
    variant: 'not_here',
    meaning: 'The account does not call this country.',
    remedies: inConsole('Allow the country in the voice settings.'),
  },
  21408: {
    kind: 'forbidden',
    variant: 'not_here',
    meaning: 'The account does not send to this country.',
    remedies: inConsole('Allow the country in the messaging settings.'),
  },
  21219: {
    kind: 'forbidden',
    meaning: 'A trial account calls verified numbers only.',
    remedies: inConsole('Verify the number, or upgrade the account.'),
  },
  21608: {
    kind: 'forbidden',
    meaning: 'A trial account sends to verified numbers only.',
    remedies: inConsole('Verify the number, or upgrade the account.'),
  },
  21220: { kind: 'conflict', variant: 'state', meaning: 'The call is over, or has not begun.' },
  21422: { kind: 'conflict', variant: 'taken', meaning: 'The number is no longer free.', remedies: ['fix'] },
  21611: {
    kind: 'rate_limited',
    meaning: 'Too many messages wait to be sent from this number.',
    repeat: 'manual',
  },

  // Verification
  60200: { kind: 'validation', meaning: 'A parameter is not accepted; the message names it.' },
  60202: {
    meaning: 'The code was entered wrongly too often.',
    remedies: [
      'wait',
      'contactSupport',
      { remedy: 'wait', audience: 'developer', note: 'The verification ends ten minutes after it began.' },
    ],
    repeat: 'manual',
  },
  60203: {
    meaning: 'The code was sent too often.',
    remedies: [
      'wait',
      'contactSupport',
      { remedy: 'wait', audience: 'developer', note: 'The verification ends ten minutes after it began.' },
    ],
    repeat: 'manual',
  },
  60205: { kind: 'validation', meaning: 'A landline cannot receive the code as a message.' },
  60212: { meaning: 'Several codes were asked for at once for this number.', repeat: 'manual' },
  60410: {
    kind: 'forbidden',
    meaning: 'Numbers like this are held back because of fraud.',
    remedies: [
      'contactSupport',
      { remedy: 'contactSupport', audience: 'admin', note: 'Ask their support to let the prefix through.' },
    ],
  },
};
