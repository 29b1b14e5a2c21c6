import type { Copy } from '../present/copy.ts';

/** English. */
export const en: Copy = {
  lang: 'en',
  variants: {
    validation: {
      title: 'Some filters were not accepted',
      body: 'Reset the filters and try again.',
      writeTitle: [{ one: 'Check 1 answer', other: 'Check {count} answers' }, 'Check what you entered'],
      writeBody: 'Some of the details were not accepted. Look through the form and send it again.',
    },

    bad_request: {
      title: ['We could not load {thing}', 'We could not load this'],
      body: 'Reload the page and try once more.',
      writeTitle: 'We could not use those details',
      typedBody: 'Check the details and try again.',
    },
    too_large: {
      title: 'This is too large to load',
      body: 'Choose a smaller part and try again.',
      writeTitle: 'This is too large to send',
      writeBody: ['Choose a file smaller than {max}.', 'Choose a smaller file, or send less at once.'],
    },
    wrong_media_type: {
      title: 'This type of file does not work here',
      body: ['Choose a {types} file.', 'Choose another type of file.'],
    },
    not_allowed_now: {
      title: 'This is not possible right now',
      body: [
        'The state of {thing} does not allow it. Refresh to see where things stand.',
        'It does not fit the current state. Refresh to see where things stand.',
      ],
      typedBody: 'It does not fit the current state. Check the details and try again.',
    },
    not_accepted: {
      title: ['We could not load {thing}', 'We could not load this'],
      body: 'Check the address or the filters, then try again.',
      writeTitle: 'We could not use those details',
      writeBody: 'Some of the details were not accepted. Look through them and send them again.',
    },

    session_over: {
      title: 'Sign in again to continue',
      body: 'Your session has ended. You will come back to this page.',
      unaidedBody: 'Your session has ended.',
    },
    sign_in: {
      title: 'Sign in to see this',
      body: 'This page is for people with an account.',
      writeTitle: 'Sign in to do this',
      writeBody: 'This is for people with an account.',
    },
    step_up: {
      title: 'Confirm that it is you',
      body: 'This step needs a recent sign-in.',
    },
    wrong_credentials: {
      title: 'Check your sign-in details',
      body: 'They do not match an account. Check each one and try again.',
    },
    link_expired: {
      title: 'This link has expired',
      body: 'Links like this work only for a short time. Ask for a new one.',
    },
    link_used: {
      title: 'This link was already used',
      body: 'Each link works only once. Ask for a new one.',
    },
    key_rejected: {
      title: ['{App} could not connect', 'The connection was not accepted'],
      body: 'The key for this connection is no longer accepted. Ask the person who manages it to set up a new one.',
    },
    license_expired: {
      title: 'The licence has expired',
      body: 'Renew it to continue.',
    },
    license_invalid: {
      title: 'The licence was not accepted',
      body: 'Check the licence key, or contact support to get a new one.',
    },

    forbidden: {
      title: 'You do not have access to this',
      body: [
        'Ask the person who manages {app} for access, or go back to where you were.',
        'Ask the person who manages your account for access, or go back to where you were.',
      ],
      writeTitle: 'You do not have access to do this',
      writeBody: [
        'Ask the person who manages {app} for access.',
        'Ask the person who manages your account for access.',
      ],
    },
    missing_permission: {
      title: 'One permission is missing',
      body: [
        'Ask the person who manages {app} to give it to you, then try again.',
        'Ask the person who manages your account to give it to you, then try again.',
      ],
    },
    owners_only: {
      title: 'Only owners can see this',
      body: 'Ask an owner of this workspace.',
      writeTitle: 'Only owners can do this',
    },
    not_a_member: {
      title: 'You are not a member of this workspace',
      body: 'Ask an owner to add you, or switch to another workspace.',
    },
    wrong_workspace: {
      title: 'This belongs to another workspace',
      body: 'Switch to that workspace and try again.',
    },
    feature_off: {
      title: 'This feature is not switched on',
      body: [
        'Ask the person who manages {app} to switch it on.',
        'Ask the person who manages your account to switch it on.',
      ],
    },
    license_lacks: {
      title: 'Your licence does not include this',
      body: [
        'Ask the person who manages {app} for a licence that does.',
        'Ask the person who manages your account for a licence that does.',
      ],
    },
    not_verified: {
      title: 'Confirm your account first',
      body: 'Follow the link in the message that we sent you, or ask for a new one.',
    },
    on_hold: {
      title: 'This account is on hold',
      body: 'Contact support to find out why, and what to do about it.',
    },
    not_here: {
      title: 'This is not available where you are',
      body: 'It cannot be shown in your country or region.',
    },

    payment_required: {
      title: 'This needs a paid plan',
      body: 'Look at your plan and your payment details to continue.',
    },
    limit_reached: {
      title: 'Your plan’s limit is reached',
      body: [
        'You are using {current} of {max} {resource} on the {plan} plan. Choose a larger plan, or remove some you do not need.',
        'You are using {current} of {max} {resource}. Choose a larger plan, or remove some you do not need.',
        'You are using {current} of {max} on the {plan} plan. Choose a larger plan, or remove some you do not need.',
        'You are using {current} of {max}. Choose a larger plan, or remove some you do not need.',
        'Your plan includes up to {max} {resource}. Choose a larger plan, or remove some you do not need.',
        'Choose a larger plan, or remove something you do not need.',
      ],
    },
    quota_used: {
      title: 'Your allowance is used up',
      body: [
        'You have used {current} of {max} {resource}. The count starts again on {resets}, or choose a larger plan.',
        'You have used {current} of {max}. The count starts again on {resets}, or choose a larger plan.',
        'The count starts again on {resets}. To go on before then, choose a larger plan.',
        'You have used {current} of {max} {resource}. Choose a larger plan, or wait until the count starts again.',
        'You have used {current} of {max}. Choose a larger plan, or wait until the count starts again.',
        'Choose a larger plan, or wait until the count starts again.',
      ],
    },
    not_in_plan: {
      title: 'Your plan does not include this',
      body: 'See which plans include it.',
    },
    no_subscription: {
      title: 'You do not have a plan yet',
      body: 'Choose a plan to continue.',
    },
    payment_declined: {
      title: 'The payment did not go through',
      body: 'Check the payment details, or use another way to pay.',
    },
    checkout_unavailable: {
      title: 'We could not open the checkout',
      body: 'Try again later. If it happens again, contact support.',
    },
    billing_unavailable: {
      title: 'We could not open your billing page',
      body: 'Try again later. If it happens again, contact support.',
    },
    price_unknown: {
      title: 'This price is not available',
      body: 'Reload the page to see the current prices, then choose again.',
      typedBody: 'Choose another one, or contact support.',
    },

    not_found: {
      title: ['We could not find {thing}', 'We could not find this'],
      body: 'It may have been deleted or moved, or you may need access to see it.',
      writeBody: 'It may have been deleted or moved. Refresh to see what is there now.',
      typedBody: 'It may have been deleted or moved, or you may need access to it.',
    },
    page_not_found: {
      title: 'We could not find this page',
      body: 'Check the address. The page may have moved, or you may need access to see it.',
    },
    workspace_not_found: {
      title: 'We could not find this workspace',
      body: 'Switch to another workspace, or ask its owner to add you.',
    },
    reference_not_found: {
      title: 'We could not find what you chose',
      body: 'It may have been deleted since. Choose something else and try again.',
    },
    gone: {
      title: 'This is not here any more',
      body: 'It has been deleted or moved for good.',
    },

    state: {
      title: 'This is not possible right now',
      body: 'Something has changed in the meantime. Refresh to see where things stand.',
      typedBody: 'Something has changed in the meantime. Check the details and try again.',
    },
    taken: {
      title: 'This already exists',
      body: 'Open the one that exists.',
      writeTitle: ['{Field} is already in use', 'This already exists'],
      writeBody: 'Use something else, or open the one that exists.',
    },
    edited: {
      title: 'This has changed in the meantime',
      body: 'Refresh to see the latest version.',
      writeTitle: 'This changed while you were editing',
      writeBody: 'Your version is not saved. Compare both before you save again.',
      unaidedBody: 'Your version is not saved. Open this page in another tab to see the latest one.',
    },
    resubmitted: {
      title: 'This may already be done',
      body: [
        'An earlier attempt may have gone through. Check {thing} before you send it again.',
        'An earlier attempt may have gone through. Check before you send it again.',
      ],
    },
    in_progress: {
      title: 'This is still being done',
      body: [
        'An earlier attempt has not finished yet. Wait a moment, then check {thing}.',
        'An earlier attempt has not finished yet. Wait a moment, then check it.',
      ],
    },
    locked: {
      title: 'This is locked right now',
      body: [
        'You can try again in {time}.',
        'You can try again after {clock}.',
        'Wait a moment, then try again.',
      ],
      laterBody: 'Try again later.',
      countingBody: [],
    },

    rate_limited: {
      title: 'A short pause is needed',
      body: [
        'Too much was sent in a short time. You can try again in {time}.',
        'Too much was sent in a short time. You can try again after {clock}.',
        'Too much was sent in a short time. Wait a little, then try again.',
      ],
      laterBody: 'Too much was sent in a short time. Try again later.',
      countingBody: 'Too much was sent in a short time.',
      retryingBody: [
        'Too much was sent in a short time. We continue by ourselves in {time}.',
        'Too much was sent in a short time. We continue by ourselves after {clock}.',
        'Too much was sent in a short time. We continue by ourselves.',
      ],
    },

    timeout: {
      title: 'This is taking too long',
      body: 'There was no answer in time. Try again.',
      retryingBody: 'There was no answer in time. We are trying again.',
      writeTitle: 'This took too long',
      writeBody: 'There was no answer in time, and nothing was saved. Try again.',
      unknownTitle: 'We do not know if this was saved',
      unknownBody: [
        'There was no answer in time. Check {thing} before you send it again.',
        'There was no answer in time. Check before you send it again.',
      ],
    },

    unavailable: {
      title: ['{App} is not available right now', 'This is not available right now'],
      body: ['Try again in {time}.', 'We expect to be back at {clock}.', 'Try again in a few minutes.'],
      laterBody: 'Try again later.',
      retryingBody: [
        'We try again by ourselves in {time}.',
        'We try again by ourselves after {clock}.',
        'We keep trying.',
      ],
      unknownBody: [
        'We cannot tell if this was saved. Check {thing} before you send it again.',
        'We cannot tell if this was saved. Check before you send it again.',
      ],
      countingBody: [],
    },
    maintenance: {
      title: ['We are working on {app}', 'We are doing maintenance'],
      body: [
        'It should be back in {time}.',
        'It should be back at {clock}.',
        'It is not available until we are done. Try again in a few minutes.',
      ],
      laterBody: 'It is not available until we are done. Try again later.',
      countingBody: 'It is not available until we are done.',
    },
    provider_unavailable: {
      title: ['We could not load {thing}', 'We could not load this'],
      body: [
        'A service that we use is not available. Try again in {time}.',
        'A service that we use is not available. Try again in a few minutes.',
      ],
      laterBody: 'A service that we use is not available. Try again later.',
      writeTitle: 'We could not finish this',
      unknownBody: [
        'A service that we use is not available, and we cannot tell if this was saved. Check {thing} first.',
        'A service that we use is not available, and we cannot tell if this was saved. Check before you send it again.',
      ],
      countingBody: 'A service that we use is not available.',
    },

    server: {
      title: ['We could not load {thing}', 'We could not load this'],
      body: [
        'The problem is on our side. Try again in {time}.',
        'The problem is on our side. Try again in a moment.',
      ],
      laterBody: 'The problem is on our side. Try again later.',
      retryingBody: 'The problem is on our side. We are trying again.',
      writeTitle: 'We could not finish this',
      unknownBody: [
        'The problem is on our side, and we cannot tell if this was saved. Check {thing} first.',
        'The problem is on our side, and we cannot tell if this was saved. Check before you send it again.',
      ],
      countingBody: 'The problem is on our side.',
    },
    provider_problem: {
      title: ['We could not load {thing}', 'We could not load this'],
      body: [
        'A service that we use had a problem. Try again in {time}.',
        'A service that we use had a problem. Try again in a moment.',
      ],
      laterBody: 'A service that we use had a problem. Try again later.',
      writeTitle: 'We could not finish this',
      unknownBody: [
        'A service that we use had a problem, and we cannot tell if this was saved. Check {thing} first.',
        'A service that we use had a problem, and we cannot tell if this was saved. Check before you send it again.',
      ],
      countingBody: 'A service that we use had a problem.',
    },

    network: {
      title: ['We could not reach {app}', 'We could not connect'],
      body: 'Check your connection. A firewall, VPN or blocker can also stop it.',
      retryingBody: 'Check your connection. We keep trying.',
      unknownBody: [
        'The connection stopped before we got an answer. Check {thing} before you send it again.',
        'The connection stopped before we got an answer. Check before you send it again.',
      ],
    },
    unexpected_page: {
      title: ['We could not reach {app}', 'We could not connect'],
      body: 'A sign-in page of your network may be in the way. Sign in there, then try again.',
    },

    offline: {
      title: 'You are offline',
      body: 'Try again when you are back online.',
      retryingBody: 'We carry on when the connection is back.',
    },

    aborted: {
      title: 'This was cancelled',
    },

    unknown: {
      title: 'This did not work',
      body: 'Try again.',
      unknownBody: [
        'We cannot tell if this was saved. Check {thing} before you try again.',
        'We cannot tell if this was saved. Check before you try again.',
      ],
    },
    crash: {
      title: 'This part of the page stopped working',
      body: 'The rest of the page still works. Load this part again.',
    },
    page_crash: {
      title: 'This page stopped working',
      body: 'Reload the page. If it happens again, contact support.',
    },
    new_version: {
      title: 'There is a new version',
      body: 'Reload the page to continue.',
      typedBody: 'Copy what you want to keep, then open this page again.',
    },
  },

  rules: {
    required: 'Enter {field}',
    required_choice: 'Choose {field}',
    required_file: 'Choose a file for {field}',
    email: 'Enter an e-mail address like name@example.com',
    url: 'Enter a web address like https://example.com',
    phone: 'Enter a phone number like +44 20 7946 0000',
    too_short: [
      {
        one: '{Field} must have {min} character or more',
        other: '{Field} must have {min} characters or more',
      },
      '{Field} is too short',
    ],
    too_long: [
      {
        one: '{Field} must have {max} character or fewer',
        other: '{Field} must have {max} characters or fewer',
      },
      '{Field} is too long',
    ],
    wrong_length: [
      '{Field} must have {min} to {max} characters',
      {
        one: '{Field} must have exactly {min} character',
        other: '{Field} must have exactly {min} characters',
      },
      'Check the length of {field}',
    ],
    too_small: [
      '{Field} must be between {min} and {max}',
      '{Field} must be {min} or more',
      '{Field} is too low',
    ],
    too_big: [
      '{Field} must be between {min} and {max}',
      '{Field} must be {max} or less',
      '{Field} is too high',
    ],
    not_above: ['{Field} must be more than {min}', '{Field} is too low'],
    not_below: ['{Field} must be less than {max}', '{Field} is too high'],
    format: 'Check the format of {field}',
    taken: '{Field} is already in use. Use another one.',
    unknown_reference: 'Choose {field} from the list',
    number: '{Field} must be a number',
    whole_number: '{Field} must be a whole number',
    date: '{Field} must be a real date',
    not_past: '{Field} must be in the past',
    not_future: '{Field} must be in the future',
    option: 'Choose one of the options for {field}',
    too_few_items: ['{Field}: choose at least {min}', '{Field}: choose more'],
    too_many_items: ['{Field}: choose no more than {max}', '{Field}: choose fewer'],
    file_too_large: ['Choose a file smaller than {max}', 'Choose a smaller file'],
    file_type: ['Choose a {types} file', 'Choose another type of file'],
    mismatch: '{Field} does not match',
    not_accepted: 'Agree to {field} to continue',
    not_expected: 'Leave {field} empty',
    unchecked: 'Check {field}',
  },

  remedies: {
    retry: 'Try again',
    wait: 'Wait a little',
    fix: 'Change it',
    signIn: 'Sign in',
    confirmIdentity: 'Confirm',
    requestLink: 'Send new link',
    requestAccess: 'Ask for access',
    switchWorkspace: 'Switch workspace',
    upgrade: 'See plans',
    subscribe: 'Choose a plan',
    updatePayment: 'Update payment details',
    renewLicense: 'Renew licence',
    openExisting: 'Open existing',
    compare: 'Compare',
    check: ['Check {thing}', 'Check'],
    reload: 'Reload page',
    goBack: 'Go back',
    contactSupport: 'Contact support',
    copyReference: 'Copy reference',
    readDocs: 'Read more',
    dismiss: 'Close',
  },
  remediesByVariant: {
    not_allowed_now: { reload: 'Refresh' },
    step_up: { dismiss: 'Not now' },
    session_over: { dismiss: 'Not now' },
    sign_in: { dismiss: 'Not now' },
    payment_required: { dismiss: 'Not now' },
    limit_reached: { dismiss: 'Not now' },
    quota_used: { dismiss: 'Not now' },
    not_in_plan: { dismiss: 'Not now' },
    no_subscription: { dismiss: 'Not now' },
    payment_declined: { dismiss: 'Not now' },
    license_lacks: { upgrade: 'See licences' },
    not_found: { reload: 'Refresh' },
    state: { reload: 'Refresh' },
    edited: { reload: 'Discard my changes' },
    price_unknown: { reload: 'Reload prices' },
    crash: { retry: 'Load again' },
  },

  ui: {
    close: ['Close “{title}”', 'Close'],
    notifications: [{ one: '{count} notification', other: '{count} notifications' }, 'Notifications'],
    notificationsHint: ['Press {key} to move here', 'Notifications'],
    actionsHint: ['Press {key} for actions', 'Actions available'],
    more: ['{count} more', 'More'],
    andMore: [
      { one: '{text} (and {count} more problem)', other: '{text} (and {count} more problems)' },
      '{text}',
      'There are more problems',
    ],
    repeated: [{ one: 'Happened {count} time', other: 'Happened {count} times' }, 'Happened again'],
    errorPrefix: 'Error:',
    titlePrefix: ['Error: {title}', 'Error'],
    retryingIn: ['Trying again in {time}', 'Trying again after {clock}', 'Trying again soon'],
    retryingNow: 'Trying again now',
    retryStopped: 'Stopped trying',
    tryNow: 'Try now',
    stop: 'Stop trying',
    availableIn: [
      'You can try again in {time}',
      'You can try again after {clock}',
      'You can try again later',
    ],
    usage: ['{current} of {max} {resource}', '{current} of {max}', 'In use'],
    plan: ['{plan} plan', 'Plan'],
    resets: ['Starts again on {resets}', 'Starts again later'],
    reference: 'Reference',
    copied: 'Copied',
    copyDetails: 'Copy details',
    details: 'Details',
    backToNormal: 'Back to normal',
    updated: ['Updated {time}', 'Updated earlier'],
    couldNotRefresh: 'Could not refresh',
    sending: 'Sending',
    sendAgain: 'Send again',
    inputKept: 'What you entered is still here.',
    whoChangesPlan: [
      'The person who manages {app} can change the plan.',
      'The person who manages your account can change the plan.',
    ],
    lastChanged: [
      'Last changed by {who}, {when}.',
      'Last changed by {who}.',
      'Last changed: {when}.',
      'Changed elsewhere.',
    ],
    ifAgainReference: 'If it happens again, contact support and give the reference below.',
    ifAgain: 'If it happens again, contact support.',
    problem: 'Problem',
    warning: 'Warning',
    information: 'Information',
    openHost: ['Opens {host}', 'Opens another site'],
    lookIn: ['Look in “{section}”', 'Look in the closed part'],
    otherProblems: 'Other problems',
    fieldSays: ['{Field}: {text}', '{text}', 'There is another problem'],
  },
};
