import { createErrorKit, en, type CodeTable, type Copy, type Dialect, type Limit } from '@tactful/core';
import { de } from '@tactful/core/copy/de';
import { errorReference, flexprice, flowbrite, licenseKey, subscribeflow } from '@tactful/core/dialects';
import { tellOfWaits } from '@tactful/core/gate';
import { gate, retry } from './api/gate.ts';
import type { Preferences } from './preferences.ts';
import { t, type Phrase } from './text/text.ts';

// The one place where Postbox says what it knows about errors. No page knows which dialect the API speaks.

/** What codes mean here. Postbox signs people in, so that a refused key is an ended session to them. */
const session = { variant: 'session_over', remedies: ['signIn'] } as const;

const codes: CodeTable = {
  unauthorized: session,
  'api.common.unauthorized': session,
  AUTH_001: session,
  invalid_session: session,
  forbidden: { variant: 'forbidden' },
  'api.common.forbidden': { variant: 'owners_only' },

  magic_link_expired: { variant: 'link_expired', remedies: ['requestLink'] },
  magic_link_already_used: { variant: 'link_used', remedies: ['requestLink'] },
  invalid_token: { variant: 'link_expired', remedies: ['requestLink'] },

  subscriber_limit_exceeded: { kind: 'payment_required', variant: 'limit_reached', remedies: ['upgrade'] },
  email_limit_exceeded: { kind: 'payment_required', variant: 'quota_used', remedies: ['upgrade'] },
  no_active_subscription: { kind: 'payment_required', variant: 'no_subscription', remedies: ['subscribe'] },
  card_declined: { kind: 'payment_required', variant: 'payment_declined', remedies: [] },

  email_exists: { variant: 'taken' },
  version_conflict: { variant: 'edited', remedies: ['compare', 'reload'] },
  newsletter_already_sent: { kind: 'conflict', variant: 'state', remedies: [] },
  idempotency_key_reused: { variant: 'resubmitted', remedies: ['check'] },
};

/** Some of the dialects have words for what happened and no code; these are Postbox's own words. */
const saidInWords: readonly (readonly [words: RegExp, code: keyof typeof codes])[] = [
  [/link.*expired/i, 'magic_link_expired'],
  [/link.*already (?:been )?used/i, 'magic_link_already_used'],
  [/link.*not (?:known|recogni[sz]ed)/i, 'invalid_token'],
  [/subscriber limit/i, 'subscriber_limit_exceeded'],
  [/email limit/i, 'email_limit_exceeded'],
  [/no active subscription|lacks required capabilities/i, 'no_active_subscription'],
  [/card was declined|financial transaction/i, 'card_declined'],
  [/with th(?:is|e) email .*already exists/i, 'email_exists'],
  [/newer version|changed by someone|modified by another/i, 'version_conflict'],
  [/newsletter.*already (?:been )?sent|delivery of this newsletter/i, 'newsletter_already_sent'],
  [/idempotency.key.*already/i, 'idempotency_key_reused'],
];

/** "Subscriber limit exceeded: 5 of 5 on the free plan" */
function limitInWords(message: string): Limit | undefined {
  const [, what = '', current, max, tier = ''] =
    /(\w+) limit exceeded: (\d+) of (\d+) on the (\w+) plan/i.exec(message) ?? [];
  if (current === undefined) return undefined;
  const name = /subscriber/i.test(what) ? 'max_subscribers' : 'max_emails_per_month';
  return { name, current: Number(current), max: Number(max), tier };
}

function understandingWords(dialect: Dialect): Dialect {
  return {
    ...dialect,
    read(response, general) {
      const reading = dialect.read(response, general);
      if (!reading) return undefined;
      const { message = '', codes: given = [], issues = [], limit } = { ...general(), ...reading };
      const said = [message, ...issues.map((issue) => issue.message)].join('\n');
      const code = saidInWords.find(([words]) => words.test(said))?.[1];
      const known = limit ?? limitInWords(said);
      return {
        ...reading,
        codes: code === undefined ? given : [code, ...given],
        ...(known && { limit: known }),
      };
    },
  };
}

/** The kit's words in a language, and ours for what the plan limits and for what only Postbox knows. */
function wordsIn(language: Preferences['language'], copy: Copy): Copy {
  const say = (phrase: Phrase): string => t(phrase, {}, language);
  return {
    ...copy,
    names: {
      max_subscribers: say('subscribers'),
      max_emails_per_month: say('e-mails this month'),
      free: say('Free'),
      starter: say('Starter'),
      professional: say('Professional'),
    },
    codes: {
      card_declined: { body: say('Nothing was charged. Choose another card and try again.') },
      newsletter_already_sent: {
        title: say('This newsletter was already sent'),
        body: say('Each newsletter goes out once. Write a new one to send again.'),
      },
    },
  };
}

/** The kit's words by the person's language: `kit.in(copies.de)`. */
export const copies: Readonly<Record<Preferences['language'], Copy>> = {
  en: wordsIn('en', en),
  de: wordsIn('de', de),
};

export const kit = createErrorKit({
  appName: 'Postbox',
  gate,
  dialects: [subscribeflow, flexprice, licenseKey, flowbrite, errorReference].map(understandingWords),
  codes,
  copy: copies.en,
  retry,
  rules: [
    {
      name: 'what is for sale is shown in a prompt',
      kind: 'payment_required',
      occasion: 'submit',
      surface: ({ codes: [code] }) => (code === 'card_declined' ? 'form' : 'dialog'),
    },
  ],
});

tellOfWaits(kit, gate);
