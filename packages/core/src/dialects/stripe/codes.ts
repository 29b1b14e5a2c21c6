import type { Advice, CodeTable } from '../../codes/codeTable.ts';

/** What an error is about where it bears no code. */
type StripeErrorType = 'api_error' | 'card_error' | 'idempotency_error';

/** What Stripe.js finds while the card is being entered. */
type StripeElementCode =
  | 'incomplete_number'
  | 'incomplete_cvc'
  | 'incomplete_expiry'
  | 'incomplete_zip'
  | 'invalid_expiry_year_past';

/** Why a bank or a card network declined. */
type StripeDeclineCode =
  | 'approve_with_id'
  | 'authentication_required'
  | 'call_issuer'
  | 'card_not_supported'
  | 'card_velocity_exceeded'
  | 'currency_not_supported'
  | 'do_not_honor'
  | 'do_not_try_again'
  | 'duplicate_transaction'
  | 'expired_card'
  | 'fraudulent'
  | 'generic_decline'
  | 'incorrect_cvc'
  | 'incorrect_number'
  | 'incorrect_pin'
  | 'incorrect_zip'
  | 'insufficient_funds'
  | 'invalid_account'
  | 'invalid_amount'
  | 'invalid_cvc'
  | 'invalid_expiry_month'
  | 'invalid_expiry_year'
  | 'invalid_number'
  | 'invalid_pin'
  | 'issuer_not_available'
  | 'lost_card'
  | 'merchant_blacklist'
  | 'new_account_information_available'
  | 'no_action_taken'
  | 'not_permitted'
  | 'offline_pin_required'
  | 'online_or_offline_pin_required'
  | 'pickup_card'
  | 'pin_try_exceeded'
  | 'processing_error'
  | 'reenter_transaction'
  | 'restricted_card'
  | 'revocation_of_all_authorizations'
  | 'revocation_of_authorization'
  | 'security_violation'
  | 'service_not_allowed'
  | 'stolen_card'
  | 'stop_payment_order'
  | 'testmode_decline'
  | 'transaction_not_allowed'
  | 'try_again_later'
  | 'withdrawal_count_limit_exceeded';

/** The codes of Stripe that an app meets. */
export type StripeCode =
  | StripeErrorType
  | StripeElementCode
  | StripeDeclineCode
  | 'account_invalid'
  | 'account_number_invalid'
  | 'amount_too_large'
  | 'amount_too_small'
  | 'api_key_expired'
  | 'balance_insufficient'
  | 'bank_account_declined'
  | 'bank_account_exists'
  | 'bank_account_unusable'
  | 'bank_account_unverified'
  | 'card_decline_rate_limit_exceeded'
  | 'card_declined'
  | 'charge_already_captured'
  | 'charge_already_refunded'
  | 'charge_disputed'
  | 'charge_expired_for_capture'
  | 'country_unsupported'
  | 'coupon_expired'
  | 'customer_max_payment_methods'
  | 'customer_max_subscriptions'
  | 'email_invalid'
  | 'idempotency_key_in_use'
  | 'incorrect_address'
  | 'intent_invalid_state'
  | 'invalid_charge_amount'
  | 'invalid_source_usage'
  | 'invoice_not_editable'
  | 'invoice_payment_intent_requires_action'
  | 'invoice_upcoming_none'
  | 'livemode_mismatch'
  | 'lock_timeout'
  | 'missing'
  | 'no_account'
  | 'not_allowed_on_standard_account'
  | 'out_of_inventory'
  | 'parameter_invalid_empty'
  | 'parameter_invalid_integer'
  | 'parameter_invalid_string_blank'
  | 'parameter_invalid_string_empty'
  | 'parameter_missing'
  | 'parameter_unknown'
  | 'parameters_exclusive'
  | 'payment_intent_action_required'
  | 'payment_intent_authentication_failure'
  | 'payment_intent_incompatible_payment_method'
  | 'payment_intent_invalid_parameter'
  | 'payment_intent_payment_attempt_expired'
  | 'payment_intent_payment_attempt_failed'
  | 'payment_intent_unexpected_state'
  | 'payment_method_customer_decline'
  | 'payment_method_provider_decline'
  | 'payment_method_provider_timeout'
  | 'payment_method_unactivated'
  | 'payment_method_unexpected_state'
  | 'payouts_not_allowed'
  | 'platform_api_key_expired'
  | 'postal_code_invalid'
  | 'product_inactive'
  | 'rate_limit'
  | 'resource_already_exists'
  | 'resource_missing'
  | 'routing_number_invalid'
  | 'secret_key_required'
  | 'setup_attempt_failed'
  | 'setup_intent_authentication_failure'
  | 'setup_intent_unexpected_state'
  | 'state_unsupported'
  | 'status_transition_invalid'
  | 'tax_id_invalid'
  | 'testmode_charges_only'
  | 'tls_version_unsupported'
  | 'token_already_used'
  | 'token_in_use'
  | 'transfers_not_allowed'
  | 'url_invalid';

/** The customer can pay some other way, or ask the bank: nobody else learns the reason. */
const otherWay: readonly Advice[] = [
  'updatePayment',
  {
    remedy: 'check',
    audience: 'admin',
    note: 'Only the bank can tell the reason, and only to the customer.',
  },
];
/** Whoever pretends to be the customer must not learn that they were found out. */
const unsaid: readonly Advice[] = [
  'updatePayment',
  {
    remedy: 'check',
    audience: 'admin',
    note: 'Tell the customer no more than that the payment was declined. Do not try the card again.',
  },
];
const correct: readonly Advice[] = ['fix', 'updatePayment'];
const oncePresent: readonly Advice[] = [
  'confirmIdentity',
  'updatePayment',
  {
    remedy: 'confirmIdentity',
    audience: 'developer',
    note: 'Confirm the intent in the browser, so that the bank can ask the customer.',
  },
];
const newKey: readonly Advice[] = [
  'contactSupport',
  {
    remedy: 'fix',
    audience: 'developer',
    note: 'Use an API key that is in force for this account and mode.',
  },
];
const rightState: readonly Advice[] = [
  'reload',
  {
    remedy: 'check',
    audience: 'developer',
    note: 'Retrieve the object and go on from the state that it is in.',
  },
];

/** The codes of Stripe. A reason for a decline stands before `card_declined`; all of them come as 402. */
export const codes: CodeTable<StripeCode> = {
  // Types
  api_error: { variant: 'server', meaning: 'A fault on their side.', repeat: 'auto' },
  card_error: { variant: 'payment_declined', meaning: 'The card cannot be charged.', remedies: otherWay },
  idempotency_error: {
    kind: 'conflict',
    variant: 'resubmitted',
    meaning: 'This idempotency key was used before, for something else.',
    remedies: [
      'check',
      {
        remedy: 'fix',
        audience: 'developer',
        note: 'Make a new key for each intent, and send it unchanged with each repetition.',
      },
    ],
  },

  // While the card is being entered
  incomplete_number: { kind: 'validation', meaning: 'The card number is not whole.' },
  incomplete_cvc: { kind: 'validation', meaning: 'The security code is not whole.' },
  incomplete_expiry: { kind: 'validation', meaning: 'The date of expiry is not whole.' },
  incomplete_zip: { kind: 'validation', meaning: 'The postal code is not whole.' },
  invalid_expiry_year_past: { kind: 'validation', meaning: 'The card has run out.' },

  // Declines (402)
  card_declined: { variant: 'payment_declined', meaning: 'The card was declined.', remedies: otherWay },
  generic_decline: {
    variant: 'payment_declined',
    meaning: 'Declined without a reason, by the bank or by a rule of the account.',
    remedies: otherWay,
  },
  do_not_honor: {
    variant: 'payment_declined',
    meaning: 'The bank declined without a reason.',
    remedies: otherWay,
  },
  call_issuer: {
    variant: 'payment_declined',
    meaning: 'The bank wants the customer to call.',
    remedies: otherWay,
  },
  no_action_taken: {
    variant: 'payment_declined',
    meaning: 'The bank did nothing, without a reason.',
    remedies: otherWay,
  },
  not_permitted: {
    variant: 'payment_declined',
    meaning: 'The bank does not allow this payment.',
    remedies: otherWay,
  },
  service_not_allowed: {
    variant: 'payment_declined',
    meaning: 'The bank does not offer this on the card.',
    remedies: otherWay,
  },
  transaction_not_allowed: {
    variant: 'payment_declined',
    meaning: 'The bank does not allow payments of this sort.',
    remedies: otherWay,
  },
  card_not_supported: {
    variant: 'payment_declined',
    meaning: 'The card does not do purchases of this sort.',
    remedies: otherWay,
  },
  currency_not_supported: {
    variant: 'payment_declined',
    meaning: 'The card does not pay in this currency.',
    remedies: otherWay,
  },
  invalid_account: {
    variant: 'payment_declined',
    meaning: 'The card, or the account behind it, is not in order.',
    remedies: otherWay,
  },
  new_account_information_available: {
    variant: 'payment_declined',
    meaning: 'The card, or the account behind it, has changed.',
    remedies: otherWay,
  },
  insufficient_funds: { variant: 'payment_declined', meaning: 'There is not enough money on the account.' },
  card_velocity_exceeded: {
    variant: 'payment_declined',
    meaning: 'The card has reached the bank’s limit for amount or number of payments.',
    remedies: otherWay,
  },
  withdrawal_count_limit_exceeded: {
    variant: 'payment_declined',
    meaning: 'The customer has reached the limit of the account.',
  },
  invalid_amount: {
    variant: 'payment_declined',
    meaning: 'The bank does not accept the amount.',
    remedies: otherWay,
  },
  expired_card: { variant: 'payment_declined', meaning: 'The card has run out.' },
  do_not_try_again: {
    variant: 'payment_declined',
    meaning: 'The bank declined, and wants no further attempt with this card.',
    remedies: otherWay,
    repeat: 'never',
  },
  revocation_of_authorization: {
    variant: 'payment_declined',
    meaning: 'The customer has withdrawn this payment at the bank.',
    remedies: otherWay,
    repeat: 'never',
  },
  revocation_of_all_authorizations: {
    variant: 'payment_declined',
    meaning: 'The customer has withdrawn all payments to this account at the bank.',
    remedies: otherWay,
    repeat: 'never',
  },
  stop_payment_order: {
    variant: 'payment_declined',
    meaning: 'The customer has told the bank to stop this payment.',
    remedies: otherWay,
    repeat: 'never',
  },
  fraudulent: {
    variant: 'payment_declined',
    meaning: 'The payment looks like fraud.',
    remedies: unsaid,
    repeat: 'never',
  },
  merchant_blacklist: {
    variant: 'payment_declined',
    meaning: 'The account’s own block list holds this card.',
    remedies: unsaid,
    repeat: 'never',
  },
  lost_card: {
    variant: 'payment_declined',
    meaning: 'The card was reported lost.',
    remedies: unsaid,
    repeat: 'never',
  },
  stolen_card: {
    variant: 'payment_declined',
    meaning: 'The card was reported stolen.',
    remedies: unsaid,
    repeat: 'never',
  },
  pickup_card: {
    variant: 'payment_declined',
    meaning: 'The card cannot be used, perhaps because it was lost or stolen.',
    remedies: unsaid,
    repeat: 'never',
  },
  restricted_card: {
    variant: 'payment_declined',
    meaning: 'The card cannot be used, perhaps because it was lost or stolen.',
    remedies: unsaid,
    repeat: 'never',
  },
  security_violation: {
    variant: 'payment_declined',
    meaning: 'The bank declined for its own security.',
    remedies: unsaid,
  },
  testmode_decline: {
    variant: 'payment_declined',
    meaning: 'A test card was used.',
    remedies: [
      'updatePayment',
      { remedy: 'check', audience: 'developer', note: 'Test cards work in test mode only.' },
    ],
  },
  duplicate_transaction: {
    variant: 'payment_declined',
    meaning: 'The same amount was charged to this card a moment ago.',
    remedies: [
      'check',
      { remedy: 'check', audience: 'admin', note: 'See whether the recent payment is the same one.' },
    ],
    repeat: 'never',
  },
  card_decline_rate_limit_exceeded: {
    variant: 'payment_declined',
    meaning: 'The card was declined too often; it can be tried again after a day.',
    repeat: 'never',
  },

  // Declines that pass
  approve_with_id: {
    variant: 'payment_declined',
    meaning: 'The bank could not authorise the payment.',
    remedies: ['retry', ...otherWay],
    repeat: 'manual',
  },
  issuer_not_available: {
    variant: 'payment_declined',
    meaning: 'The bank could not be reached.',
    remedies: ['retry', ...otherWay],
    repeat: 'manual',
  },
  processing_error: {
    variant: 'payment_declined',
    meaning: 'Something went wrong while the card was being charged.',
    remedies: ['retry', ...otherWay],
    repeat: 'manual',
  },
  reenter_transaction: {
    variant: 'payment_declined',
    meaning: 'The bank could not process it, without a reason.',
    remedies: ['retry', ...otherWay],
    repeat: 'manual',
  },
  try_again_later: {
    variant: 'payment_declined',
    meaning: 'The bank declined for now, without a reason.',
    remedies: ['retry', ...otherWay],
    repeat: 'manual',
  },

  // What the customer entered (402)
  incorrect_number: {
    variant: 'payment_declined',
    meaning: 'There is no such card number.',
    remedies: correct,
  },
  invalid_number: { variant: 'payment_declined', meaning: 'This is no card number.', remedies: correct },
  incorrect_cvc: {
    variant: 'payment_declined',
    meaning: 'The security code is not the card’s.',
    remedies: correct,
  },
  invalid_cvc: { variant: 'payment_declined', meaning: 'This is no security code.', remedies: correct },
  invalid_expiry_month: {
    variant: 'payment_declined',
    meaning: 'The month of expiry is not right.',
    remedies: correct,
  },
  invalid_expiry_year: {
    variant: 'payment_declined',
    meaning: 'The year of expiry is not right.',
    remedies: correct,
  },
  incorrect_zip: {
    variant: 'payment_declined',
    meaning: 'The postal code is not the one the bank knows.',
    remedies: correct,
  },
  incorrect_address: {
    variant: 'payment_declined',
    meaning: 'The address is not the one the bank knows.',
    remedies: correct,
  },
  incorrect_pin: { variant: 'payment_declined', meaning: 'The PIN is not the card’s.', remedies: correct },
  invalid_pin: { variant: 'payment_declined', meaning: 'The PIN is not the card’s.', remedies: correct },
  offline_pin_required: {
    variant: 'payment_declined',
    meaning: 'The card has to be inserted, with its PIN.',
    remedies: correct,
  },
  online_or_offline_pin_required: {
    variant: 'payment_declined',
    meaning: 'The card needs its PIN.',
    remedies: correct,
  },
  pin_try_exceeded: { variant: 'payment_declined', meaning: 'A wrong PIN was entered too often.' },

  // Authentication of the customer (402, 400)
  authentication_required: {
    variant: 'payment_declined',
    meaning: 'The bank wants the customer to confirm the payment.',
    remedies: oncePresent,
  },
  payment_intent_action_required: {
    kind: 'payment_required',
    variant: 'payment_declined',
    meaning: 'The customer has to confirm something before the payment goes through.',
    remedies: oncePresent,
  },
  invoice_payment_intent_requires_action: {
    kind: 'payment_required',
    variant: 'payment_declined',
    meaning: 'The customer has to confirm the payment of this invoice.',
    remedies: oncePresent,
  },
  payment_intent_authentication_failure: {
    kind: 'payment_required',
    variant: 'payment_declined',
    meaning: 'The customer did not pass the bank’s check.',
    remedies: ['retry', ...otherWay],
    repeat: 'manual',
  },
  setup_intent_authentication_failure: {
    kind: 'payment_required',
    variant: 'payment_declined',
    meaning: 'The customer did not pass the bank’s check while the card was being saved.',
    remedies: ['retry', ...otherWay],
    repeat: 'manual',
  },

  // Payments that come to nothing (400, 402)
  payment_intent_payment_attempt_failed: {
    kind: 'payment_required',
    variant: 'payment_declined',
    meaning: 'The last attempt to pay failed.',
    remedies: otherWay,
  },
  payment_intent_payment_attempt_expired: {
    kind: 'payment_required',
    variant: 'payment_declined',
    meaning: 'The customer did not finish the payment in time.',
    remedies: ['retry', 'updatePayment'],
    repeat: 'manual',
  },
  payment_intent_incompatible_payment_method: {
    kind: 'payment_required',
    variant: 'payment_declined',
    meaning: 'This payment cannot be made with that payment method.',
  },
  payment_method_customer_decline: {
    kind: 'payment_required',
    variant: 'payment_declined',
    meaning: 'The customer cancelled at the payment provider.',
    remedies: ['retry', 'updatePayment'],
    repeat: 'manual',
  },
  payment_method_provider_decline: {
    kind: 'payment_required',
    variant: 'payment_declined',
    meaning: 'The payment provider declined.',
    remedies: otherWay,
  },
  payment_method_provider_timeout: {
    kind: 'payment_required',
    variant: 'payment_declined',
    meaning: 'The payment provider did not answer in time.',
    remedies: ['retry', 'updatePayment'],
    repeat: 'manual',
  },
  setup_attempt_failed: {
    kind: 'payment_required',
    variant: 'payment_declined',
    meaning: 'The payment method could not be saved.',
    remedies: otherWay,
  },
  bank_account_declined: {
    kind: 'payment_required',
    variant: 'payment_declined',
    meaning: 'The bank account cannot be charged, for example because it is not verified.',
  },
  balance_insufficient: {
    kind: 'payment_required',
    variant: 'payment_declined',
    meaning: 'The account’s own balance does not cover the transfer or payout.',
    remedies: [
      'contactSupport',
      {
        remedy: 'wait',
        audience: 'admin',
        note: 'Wait until payments are available, or top up the balance.',
      },
    ],
  },
  out_of_inventory: {
    kind: 'conflict',
    variant: 'state',
    meaning: 'There are not enough left of what was ordered.',
  },

  // What was sent (400)
  parameter_missing: { kind: 'validation', meaning: 'A required parameter is missing; `param` names it.' },
  parameter_invalid_empty: { kind: 'validation', meaning: 'A value is empty that must not be.' },
  parameter_invalid_string_blank: { kind: 'validation', meaning: 'A value holds nothing but blanks.' },
  parameter_invalid_string_empty: { kind: 'validation', meaning: 'A text is empty that must not be.' },
  parameter_invalid_integer: { kind: 'validation', meaning: 'A value has to be a whole number.' },
  parameter_unknown: {
    kind: 'bad_request',
    meaning: 'A parameter was sent that the call does not know.',
    remedies: [
      'contactSupport',
      {
        remedy: 'fix',
        audience: 'developer',
        note: 'Leave out the parameter that `param` names; see which API version the account uses.',
      },
    ],
  },
  parameters_exclusive: {
    kind: 'bad_request',
    meaning: 'Two parameters were sent that exclude each other.',
    remedies: ['contactSupport', { remedy: 'fix', audience: 'developer', note: 'Send one of the two.' }],
  },
  payment_intent_invalid_parameter: {
    kind: 'bad_request',
    meaning: 'A parameter does not fit this payment.',
    remedies: [
      'contactSupport',
      { remedy: 'fix', audience: 'developer', note: 'The message names the parameter.' },
    ],
  },
  amount_too_small: {
    kind: 'validation',
    meaning: 'The amount is below the least that can be charged in this currency.',
  },
  amount_too_large: { kind: 'validation', meaning: 'The amount is above the most that can be charged.' },
  invalid_charge_amount: {
    kind: 'validation',
    meaning: 'The amount is not a positive whole number in the smallest unit of the currency.',
  },
  email_invalid: { kind: 'validation', meaning: 'This is no e-mail address.' },
  postal_code_invalid: { kind: 'validation', meaning: 'This is no postal code.' },
  routing_number_invalid: { kind: 'validation', meaning: 'There is no bank with this routing number.' },
  account_number_invalid: { kind: 'validation', meaning: 'There is no bank account with this number.' },
  tax_id_invalid: { kind: 'validation', meaning: 'This is no tax number, or one with too few digits.' },
  url_invalid: { kind: 'validation', meaning: 'This is no address of a page.' },
  country_unsupported: { kind: 'validation', meaning: 'Accounts cannot be made for this country yet.' },
  state_unsupported: { kind: 'validation', meaning: 'Accounts cannot be made for this state.' },
  coupon_expired: { kind: 'validation', meaning: 'The coupon has run out.' },
  product_inactive: { kind: 'conflict', variant: 'state', meaning: 'The product is no longer on sale.' },

  // What is there already, or not (400, 404)
  resource_missing: {
    kind: 'not_found',
    meaning: 'There is no such object, or not in this mode or account.',
    remedies: [
      'reload',
      'goBack',
      {
        remedy: 'check',
        audience: 'developer',
        note: 'Objects of test mode are not seen in live mode, nor those of other accounts.',
      },
    ],
  },
  missing: {
    kind: 'not_found',
    meaning: 'The customer has no such source any more.',
    remedies: [
      'updatePayment',
      { remedy: 'check', audience: 'developer', note: 'Send a source that is linked to the customer.' },
    ],
  },
  invoice_upcoming_none: {
    kind: 'not_found',
    meaning: 'Nothing is coming up that could be previewed as an invoice.',
  },
  no_account: { kind: 'not_found', meaning: 'The bank account is unknown at the bank.', remedies: correct },
  resource_already_exists: {
    kind: 'conflict',
    variant: 'taken',
    meaning: 'There is one with this id already.',
  },
  bank_account_exists: {
    kind: 'conflict',
    variant: 'taken',
    meaning: 'The customer has this bank account already.',
  },
  customer_max_payment_methods: {
    kind: 'bad_request',
    variant: 'not_allowed_now',
    meaning: 'The customer has as many payment methods as are possible.',
    remedies: [
      'updatePayment',
      { remedy: 'check', audience: 'developer', note: 'Detach payment methods that are no longer used.' },
    ],
  },
  customer_max_subscriptions: {
    kind: 'bad_request',
    variant: 'not_allowed_now',
    meaning: 'The customer has as many subscriptions as are possible.',
    remedies: ['contactSupport'],
  },

  // States (400)
  charge_already_captured: {
    kind: 'conflict',
    variant: 'state',
    meaning: 'The charge was captured before.',
    remedies: rightState,
  },
  charge_already_refunded: {
    kind: 'conflict',
    variant: 'state',
    meaning: 'The charge was refunded before.',
    remedies: rightState,
  },
  charge_disputed: {
    kind: 'conflict',
    variant: 'state',
    meaning: 'The customer has disputed the charge, so it cannot be refunded.',
    remedies: [
      'reload',
      { remedy: 'check', audience: 'admin', note: 'Answer the dispute in the dashboard.' },
    ],
  },
  charge_expired_for_capture: {
    kind: 'conflict',
    variant: 'state',
    meaning: 'The authorisation has run out; the charge has to be made anew.',
    remedies: rightState,
  },
  intent_invalid_state: {
    kind: 'conflict',
    variant: 'state',
    meaning: 'The intent is in a state that does not allow this.',
    remedies: rightState,
  },
  payment_intent_unexpected_state: {
    kind: 'conflict',
    variant: 'state',
    meaning: 'The payment is in a state that does not allow this, such as paid or cancelled.',
    remedies: rightState,
  },
  setup_intent_unexpected_state: {
    kind: 'conflict',
    variant: 'state',
    meaning: 'The set-up is in a state that does not allow this.',
    remedies: rightState,
  },
  payment_method_unexpected_state: {
    kind: 'conflict',
    variant: 'state',
    meaning: 'The payment method is in a state that does not allow this.',
    remedies: rightState,
  },
  status_transition_invalid: {
    kind: 'conflict',
    variant: 'state',
    meaning: 'It cannot go from its present state to this one.',
    remedies: rightState,
  },
  invoice_not_editable: {
    kind: 'conflict',
    variant: 'state',
    meaning: 'The invoice is final.',
    remedies: rightState,
  },
  token_already_used: {
    kind: 'conflict',
    variant: 'resubmitted',
    meaning: 'The token was used; each works once.',
    remedies: ['check', { remedy: 'fix', audience: 'developer', note: 'Make a new token for each attempt.' }],
  },
  token_in_use: {
    kind: 'conflict',
    variant: 'in_progress',
    meaning: 'The token is being used by another call.',
    remedies: ['check', { remedy: 'fix', audience: 'developer', note: 'See that the form is sent once.' }],
  },
  bank_account_unverified: {
    kind: 'conflict',
    variant: 'state',
    meaning: 'The bank account has not been verified.',
    remedies: rightState,
  },
  bank_account_unusable: {
    kind: 'conflict',
    variant: 'state',
    meaning: 'The bank account cannot receive payouts.',
    remedies: ['updatePayment'],
  },
  invalid_source_usage: {
    kind: 'conflict',
    variant: 'state',
    meaning: 'The source cannot be used like this, or was used before.',
    remedies: rightState,
  },

  // Concurrency and pace (409, 429)
  idempotency_key_in_use: {
    kind: 'conflict',
    variant: 'in_progress',
    meaning: 'A call with this idempotency key is still being carried out.',
    remedies: ['check', { remedy: 'fix', audience: 'developer', note: 'See that the form is sent once.' }],
  },
  lock_timeout: { meaning: 'Another call is changing the same object.', repeat: 'auto' },
  rate_limit: {
    meaning: 'Too many calls in a short time.',
    remedies: [
      'retry',
      'wait',
      {
        remedy: 'wait',
        audience: 'developer',
        note: 'Send fewer calls at once, and wait longer after each refusal.',
      },
    ],
    repeat: 'auto',
  },

  // The account that calls (400, 401, 403)
  api_key_expired: { variant: 'key_rejected', meaning: 'The API key has run out.', remedies: newKey },
  platform_api_key_expired: {
    variant: 'key_rejected',
    meaning: 'The platform’s API key has run out.',
    remedies: newKey,
  },
  secret_key_required: {
    variant: 'key_rejected',
    meaning: 'A publishable key was used where a secret one is needed.',
    remedies: [
      'contactSupport',
      {
        remedy: 'fix',
        audience: 'developer',
        note: 'Make this call from your own service, with the secret key.',
      },
    ],
  },
  account_invalid: {
    kind: 'forbidden',
    meaning: 'The connected account does not exist, or has taken back its access.',
    remedies: [
      'contactSupport',
      { remedy: 'check', audience: 'developer', note: 'Check the Stripe-Account header.' },
    ],
  },
  livemode_mismatch: {
    kind: 'bad_request',
    meaning: 'Test mode and live mode were mixed.',
    remedies: [
      'contactSupport',
      { remedy: 'fix', audience: 'developer', note: 'Use key and objects of the same mode.' },
    ],
  },
  testmode_charges_only: {
    kind: 'bad_request',
    meaning: 'The account is not activated for live payments.',
    remedies: [
      'contactSupport',
      { remedy: 'fix', audience: 'admin', note: 'Activate the account in the dashboard.' },
    ],
  },
  payment_method_unactivated: {
    kind: 'bad_request',
    meaning: 'The account has not switched on this way to pay.',
    remedies: [
      'updatePayment',
      { remedy: 'fix', audience: 'admin', note: 'Switch the payment method on in the dashboard.' },
    ],
  },
  payouts_not_allowed: {
    kind: 'forbidden',
    variant: 'on_hold',
    meaning: 'Payouts to this account are held back.',
    remedies: [
      'contactSupport',
      { remedy: 'check', audience: 'admin', note: 'See in the dashboard why, and what is missing.' },
    ],
  },
  transfers_not_allowed: {
    kind: 'forbidden',
    variant: 'on_hold',
    meaning: 'The transfer cannot be made.',
    remedies: [
      'contactSupport',
      { remedy: 'contactSupport', audience: 'admin', note: 'Ask Stripe’s support for the reason.' },
    ],
  },
  not_allowed_on_standard_account: {
    kind: 'forbidden',
    meaning: 'Standard connected accounts keep this to themselves.',
    remedies: ['contactSupport'],
  },
  tls_version_unsupported: {
    kind: 'bad_request',
    meaning: 'The connection is encrypted in a way that is too old.',
    remedies: ['contactSupport', { remedy: 'fix', audience: 'developer', note: 'Use TLS 1.2 or later.' }],
  },
};
