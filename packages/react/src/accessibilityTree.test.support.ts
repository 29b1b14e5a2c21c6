/** What a screen reader is handed of each surface, and what Tab comes to, in this order. */
export const expectedTrees: Readonly<
  Record<string, { readonly tree: string; readonly focus: readonly string[] }>
> = {
  'error summary and field': {
    tree: `
main
  form
    group "Check 2 answers"
      alert live=assertive atomic=true
        heading "Check 2 answers" level=2
        paragraph
          “What you entered is still here.”
        list
          listitem level=1
            link "Enter an e-mail address like name@example.com"
          listitem level=1
            “The list is closed for new subscribers”
    “E-mail address”
    paragraph
      “We only use it to send this newsletter.”
    “Error:”
    “ ”
    “Enter an e-mail address like name@example.com”
    textbox "E-mail address", We only use it to send this newsletter. Error: Enter an e-mail address like name@example.com invalid=true`,
    focus: ['Enter an e-mail address like name@example.com', 'email'],
  },
  'form error': {
    tree: `
main
  group "We could not finish this"
    paragraph
    paragraph
      “The problem is on our side. Try again in a moment.”
    button "Try again"
    “Reference”
    code
      “req_abc123”
    button "Copy reference"`,
    focus: ['Try again', 'Copy reference'],
  },
  'form error with usage': {
    tree: `
main
  group "Your plan’s limit is reached"
    paragraph
    paragraph
      “You are using 480 of 500 subscribers. Choose a larger plan, or remove some you do not need.”
    meter "Subscribers, Free plan" (480)
    paragraph
      “Free plan · Starts again on January 2, 2026”
    link "See plans"`,
    focus: ['See plans'],
  },
  'local error': {
    tree: `
main
  group "We could not finish this"
    paragraph
    paragraph
      “The problem is on our side. Try again in a moment.”
    button "Try again"
    “Reference”
    code
      “req_abc123”
    button "Copy reference"`,
    focus: ['Try again', 'Copy reference'],
  },
  'section error': {
    tree: `
main
  group "We could not finish this"
    heading "We could not finish this" level=2
    paragraph
      “The problem is on our side. Try again in a moment.”
    button "Try again"
    “Reference”
    code
      “req_abc123”
    button "Copy reference"`,
    focus: ['Try again', 'Copy reference'],
  },
  'upgrade prompt': {
    tree: `
main
  region "Your plan’s limit is reached"
    heading "Your plan’s limit is reached" level=2
    paragraph
      “You are using 480 of 500 subscribers. Choose a larger plan, or remove some you do not need.”
    meter "Subscribers, Free plan" (480)
    paragraph
      “Free plan · Starts again on January 2, 2026”
    link "See plans"
    button "Not now"`,
    focus: ['See plans', 'Not now'],
  },
  'retry banner': {
    tree: `
main
  region "A short pause is needed"
    paragraph
    paragraph
      “The problem is on our side. Try again in a moment.”
    button "Stop trying"`,
    focus: ['Stop trying'],
  },
  'offline banner': {
    tree: `
main
  region "You are offline"
    paragraph
    paragraph
      “The problem is on our side. Try again in a moment.”
    button "Try again"
    button "Close “You are offline”"`,
    focus: ['Try again', 'Close “You are offline”'],
  },
  'stale mark': {
    tree: `
main
  “Updated … · Could not refresh”
  button "Try again"`,
    focus: ['Try again'],
  },
  'limit meter': {
    tree: `
main
  meter "Subscribers, Free plan" (480)
  paragraph
    “Free plan · Starts again on January 2, 2026”`,
    focus: [],
  },
  reference: {
    tree: `
main
  “Reference”
  code
    “01JXWNSZMS5N601QW8FE4QRBSF”
  button "Copy reference"`,
    focus: ['Copy reference'],
  },
  'support report': {
    tree: `
main
  group
    DisclosureTriangle "Details"`,
    focus: ['Details'],
  },
  'error page': {
    tree: `
main "We could not finish this"
  heading "We could not finish this" level=1
  paragraph
    “The problem is on our side. Try again in a moment.”
  button "Try again"
  “Reference”
  code
    “req_abc123”
  button "Copy reference"`,
    focus: ['Try again', 'Copy reference'],
  },
  'shared toasts': {
    tree: `
main
region "5 notifications", Press F6 to move here
  list
    listitem level=1
      group "We could not finish this Happened 2 times", The problem is on our side. Try again in a moment.
        paragraph
        paragraph
          “The problem is on our side. Try again in a moment.”
        button "Try again"
        “Reference”
        code
          “req_abc123”
        button "Copy reference"
        button "Close “We could not finish this”"
    listitem level=1
      group "We could not finish this Happened 2 times", The problem is on our side. Try again in a moment.
        paragraph
        paragraph
          “The problem is on our side. Try again in a moment.”
        button "Try again"
        “Reference”
        code
          “req_abc123”
        button "Copy reference"
        button "Close “We could not finish this”"
    listitem level=1
      group "We could not finish this Happened 2 times", The problem is on our side. Try again in a moment.
        paragraph
        paragraph
          “The problem is on our side. Try again in a moment.”
        button "Try again"
        “Reference”
        code
          “req_abc123”
        button "Copy reference"
        button "Close “We could not finish this”"
  paragraph
    “2 more”`,
    focus: [
      'We could not finish this ×2Happened 2 times',
      'Try again',
      'Copy reference',
      'Close “We could not finish this”',
      'We could not finish this ×2Happened 2 times',
      'Try again',
      'Copy reference',
      'Close “We could not finish this”',
      'We could not finish this ×2Happened 2 times',
      'Try again',
      'Copy reference',
      'Close “We could not finish this”',
    ],
  },
  'shared banner': {
    tree: `
main
region "A short pause is needed"
  paragraph
  paragraph
    “The problem is on our side. Try again in a moment.”
  timer
    “Trying again in … seconds”
  button "Try now"
  button "Stop trying"`,
    focus: ['Try now', 'Stop trying'],
  },
  'shared upgrade prompt': {
    tree: `
alertdialog "Your plan’s limit is reached", You are using 480 of 500 subscribers. Choose a larger plan, or remove some you do not need. modal=true
  heading "Your plan’s limit is reached" level=2
  paragraph
    “You are using 480 of 500 subscribers. Choose a larger plan, or remove some you do not need.”
  meter "Subscribers, Free plan" (480)
  paragraph
    “Free plan · Starts again on January 2, 2026”
  link "See plans"
  button "Not now"`,
    focus: ['See plans', 'Not now'],
  },
  'shared sign-in prompt': {
    tree: `
alertdialog "Sign in again to continue", Your session has ended. What you entered is kept. modal=true
  heading "Sign in again to continue" level=2
  paragraph
    “Your session has ended. What you entered is kept.”
  button "Sign in"
  button "Not now"`,
    focus: ['Sign in', 'Not now'],
  },
  'shared a toast over a prompt': {
    tree: `
alertdialog "Your plan’s limit is reached", You are using 480 of 500 subscribers. Choose a larger plan, or remove some you do not need. modal=true
  heading "Your plan’s limit is reached" level=2
  paragraph
    “You are using 480 of 500 subscribers. Choose a larger plan, or remove some you do not need.”
  meter "Subscribers, Free plan" (480)
  paragraph
    “Free plan · Starts again on January 2, 2026”
  link "See plans"
  button "Not now"
  region "1 notification", Press F6 to move here
    list
      listitem level=1
        group "We could not finish this", The problem is on our side. Try again in a moment.
          paragraph
          paragraph
            “The problem is on our side. Try again in a moment.”
          button "Try again"
          “Reference”
          code
            “req_abc123”
          button "Copy reference"
          button "Close “We could not finish this”"`,
    focus: [
      'See plans',
      'Not now',
      'We could not finish this',
      'Try again',
      'Copy reference',
      'Close “We could not finish this”',
    ],
  },
};
