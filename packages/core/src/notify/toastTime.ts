import type { Presentation } from '../present/presentation.ts';
import type { Notice } from './notice.ts';

const shortest = 6_000;
const longest = 20_000;
const toNotice = 2_000;
const perWord = 500;

/** Whether it only informs: nothing is wrong, nothing has to be done. */
export function isInformation(presentation: Presentation): boolean {
  return presentation.tone === 'success' || presentation.tone === 'neutral';
}

/**
 * How long a toast stays, in milliseconds: two seconds to notice it and half a second per word, within 6 to 20 seconds.
 * Undefined when it has to stay until the person closes it: every error, and whatever offers something to do.
 */
export function toastTime(presentation: Presentation): number | undefined {
  if (!isInformation(presentation)) return undefined;
  if (presentation.remedies.some(({ remedy }) => remedy !== 'dismiss')) return undefined;
  const text = `${presentation.title} ${presentation.body ?? ''}`;
  return Math.min(longest, Math.max(shortest, toNotice + perWord * countWords(text, presentation.lang)));
}

/** The notice with its whole time before it, or with what was `left` of it; without a deadline if it stays. */
export function withDeadline({ deadline: _deadline, ...notice }: Notice, now: number, left?: number): Notice {
  const stays = notice.surface === 'toast' ? (left ?? toastTime(notice.presentation)) : undefined;
  return stays === undefined ? notice : { ...notice, deadline: now + stays };
}

/** Words by the rules of the language: some write no spaces between them. */
function countWords(text: string, lang: string | undefined): number {
  let words = 0;
  for (const { isWordLike } of segmenterFor(lang).segment(text)) if (isWordLike) words += 1;
  return words;
}

function segmenterFor(lang: string | undefined): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang, { granularity: 'word' });
  } catch {
    // The tag comes from the API and may be anything.
    return new Intl.Segmenter(undefined, { granularity: 'word' });
  }
}
