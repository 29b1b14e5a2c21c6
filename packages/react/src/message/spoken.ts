import type { Presentation, Tone } from '@tactful/core';
import { asSentence } from '../announcer/asSentence.ts';
import type { WordsOfKit } from '../words/useWords.ts';
import type { MessageView } from './useMessage.ts';

type Severity = 'problem' | 'warning' | 'information';

const severity: Readonly<Record<Tone, Severity>> = {
  danger: 'problem',
  warning: 'warning',
  accent: 'information',
  neutral: 'information',
  success: 'information',
};

/** What interrupts, because it stopped the person's own action, is more than information. */
const severityOf = ({ tone, politeness }: Presentation): Severity =>
  tone === 'accent' && politeness === 'assertive' ? 'problem' : severity[tone];

/** Whether it is one of the problems that are counted where many come at once. */
export const isProblem = ({ tone }: Presentation): boolean => tone !== 'success' && tone !== 'neutral';

/**
 * What is said of a message to people who don't see it: when it goes on stands in its body. Names no buttons; `key`
 * leads to them.
 */
export function spoken(
  { presentation, remedies }: MessageView,
  words: WordsOfKit,
  key?: string | false,
  body: string | undefined = presentation.body,
): string {
  const hint = key && remedies.length > 0 ? words.say('actionsHint', { key }) : '';
  return [`${words.say(severityOf(presentation))}: ${presentation.title}`, body ?? '', hint]
    .filter(Boolean)
    .map(asSentence)
    .join(' ');
}
