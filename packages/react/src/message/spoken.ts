import type { Tone } from '@tactful/core';
import type { WordsOfKit } from '../words/useWords.ts';
import type { MessageView } from './useMessage.ts';

const severity: Readonly<Partial<Record<Tone, 'problem' | 'warning'>>> = {
  danger: 'problem',
  warning: 'warning',
};

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
  const { tone, title } = presentation;
  const hint = key && remedies.length > 0 ? words.say('actionsHint', { key }) : '';
  return [`${words.say(severity[tone] ?? 'information')}: ${title}`, body, hint]
    .filter(Boolean)
    .map((text) => (/[.!?。।؟]$/.test(text ?? '') ? text : `${text}.`))
    .join(' ');
}
