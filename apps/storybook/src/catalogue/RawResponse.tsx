import type { ReactNode } from 'react';
import { redactText, redactValue } from '@tactful/core';
import type { Answer } from '../answers.ts';

/** A response as it is on the wire, without what must not be seen: secrets are masked. */
export function RawResponse({
  sample: { status, headers = {}, body, bodyText },
}: {
  sample: Answer;
}): ReactNode {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${redactText(value)}`);
  const text = body === undefined ? redactText(bodyText ?? '') : JSON.stringify(redactValue(body), null, 2);
  return (
    // Can be scrolled, so it can take focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reachable by keyboard
    <pre className="book-code" dir="ltr" tabIndex={0} role="group" aria-label="Response">
      <code>{[`HTTP ${status}`, ...lines, '', text].join('\n').trimEnd()}</code>
    </pre>
  );
}
