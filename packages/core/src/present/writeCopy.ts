import { say, waysOf, type Slots } from './format.ts';
import type { Meaning } from '../explain/meaning.ts';
import type { Variant } from '../vocabulary/variant.ts';
import type { ApiError } from '../normalise/apiError.ts';
import type { Kind } from '../vocabulary/kind.ts';
import { holdsInput } from './conditions.ts';
import type { Copy, Sayings, VariantWords } from './copy.ts';
import type { ServerText } from './serverText.ts';
import type { Situation } from '../situation/situation.ts';
import { wordsOfCode } from './wordsOfCode.ts';

interface Writing {
  readonly error: ApiError;
  readonly meaning: Meaning;
  readonly variant: Variant;
  /** It is tried again without the person. */
  readonly goesOn: boolean;
  readonly situation: Situation;
  readonly copy: Copy;
  readonly slots: Slots;
  /** What is left to wait, in milliseconds. */
  readonly wait: number;
  readonly write: boolean;
  /** Nobody knows whether the change took place. */
  readonly unsure: boolean;
  readonly referenceShown: boolean;
  /** The API's own summary, where people may see it. */
  readonly summary: ServerText | undefined;
  /** The message that stands for all where they can't be listed. */
  readonly firstMessage: string | undefined;
  readonly listed: boolean;
  /** A way back is among what is offered. */
  readonly canGoBack: boolean;
  /** What would help first is not among what is offered. */
  readonly unaided: boolean;
  /** What helps costs money, and nothing here lets the person spend it. */
  readonly leftToOthers: boolean;
}

export interface WrittenCopy {
  readonly title: string;
  readonly body?: string;
  readonly bodyWithoutTime?: string;
  readonly lang?: string;
}

/** What the person typed matters to them when sending it didn't work. */
const keepsInput: ReadonlySet<Kind> = new Set([
  'validation',
  'unauthenticated',
  'forbidden',
  'payment_required',
  'not_found',
  'conflict',
  'rate_limited',
  'unavailable',
  'server',
  'network',
  'offline',
]);

/** Longer than that, "in a few minutes" and "in a moment" are wrong. */
const aFewMinutes = 300_000;

/** The kinds where a second failure is for support to look at. */
const forSupport: ReadonlySet<Kind> = new Set(['bad_request', 'unknown']);

/**
 * Title and body: the app's words, then those for the code in this language, then the API's own where they may be seen,
 * then the kit's for the situation. The title is always ours.
 */
export function writeCopy(writing: Writing): WrittenCopy {
  const { copy, slots, summary } = writing;
  const words = wordsFor(writing);
  const title = say(words.title, slots, copy);
  if (words.own === undefined && writing.firstMessage !== undefined && !writing.listed)
    return { title, body: writing.firstMessage };
  const theirs = words.own === undefined && summary ? newsIn(summary.text, title) : '';
  if (theirs) return { title, body: theirs, ...(summary?.lang ? { lang: summary.lang } : {}) };

  const body = bodyOf(words, writing, slots);
  const slotsBeside = { ...slots, time: undefined, clock: undefined };
  const isTimed = body !== bodyOf(words, writing, slotsBeside);
  const beside = isTimed
    ? bodyOf({ ...words, body: words.counting ?? words.body }, writing, slotsBeside)
    : body;
  return {
    title,
    ...(body ? { body } : {}),
    ...(isTimed ? { bodyWithoutTime: beside } : {}),
  };
}

interface ChosenWords {
  readonly title: Sayings;
  readonly body: Sayings | undefined;
  /** Beside a countdown. */
  readonly counting: Sayings | undefined;
  /** The words are the app's or the code's, which say more than the API's text. */
  readonly own: Sayings | undefined;
}

function wordsFor(writing: Writing): ChosenWords {
  const { meaning, copy, variant } = writing;
  const ofCode = wordsOfCode(writing.error.codes, copy);
  const words = copy.variants[variant];
  // A dialect's words are English.
  const foreign = meaning.source === 'dialect' && !/^en\b/.test(copy.lang);
  const stated: Pick<Meaning, 'title' | 'body'> = foreign ? {} : meaning;
  const own = stated.body ?? (ofCode && bodySayings(ofCode, writing));
  if (writing.listed)
    return { title: titleOfList(writing), body: undefined, counting: undefined, own: undefined };
  return {
    title:
      stated.title ??
      (ofCode && titleSayings(ofCode, writing)) ??
      titleSayings(words, writing) ??
      words.title,
    body: own ?? bodySayings(words, writing),
    own,
    counting: own === undefined && !continues(words, writing) ? words.countingBody : undefined,
  };
}

/** Each message says what is the matter; above them stands how many there are. */
function titleOfList({ copy: { variants } }: Writing): Sayings {
  return variants.validation.writeTitle ?? variants.validation.title;
}

function titleSayings(
  words: Partial<VariantWords>,
  { write, unsure: unknown }: Writing,
): Sayings | undefined {
  const unsure = unknown ? words.unknownTitle : undefined;
  return unsure ?? (write ? (words.writeTitle ?? words.title) : words.title);
}

/** The words tell that the kit goes on by itself. */
function continues(words: Partial<VariantWords>, { goesOn }: Writing): boolean {
  return goesOn && words.retryingBody !== undefined;
}

function bodySayings(words: Partial<VariantWords>, writing: Writing): Sayings | undefined {
  const { unsure: unknown, wait, situation } = writing;
  if (continues(words, writing)) return words.retryingBody;
  const asks = words.writeBody === undefined || isActedOn(writing);
  if (writing.unaided && asks && words.unaidedBody !== undefined) return words.unaidedBody;
  const unsure = unknown ? words.unknownBody : undefined;
  const typed = holdsInput(situation) ? words.typedBody : undefined;
  const usual = unsure ?? typed ?? (isActedOn(writing) ? (words.writeBody ?? words.body) : words.body);
  if (unsure !== undefined || words.laterBody === undefined || wait <= aFewMinutes) return usual;
  return [...waysOf(usual).slice(0, -1), ...waysOf(words.laterBody)];
}

/** What could not be seen may be left, in words too, only where a way back is offered. */
function isActedOn({ write, variant, canGoBack }: Writing): boolean {
  return write || (variant === 'forbidden' && !canGoBack);
}

function bodyOf(words: ChosenWords, writing: Writing, slots: Slots): string {
  const { copy, error, situation, referenceShown, variant, leftToOthers } = writing;
  const sentences: string[] = [];
  if (variant === 'edited' && (slots['who'] ?? slots['when']) !== undefined)
    sentences.push(say(copy.ui.lastChanged, slots, copy));
  if (words.body !== undefined) sentences.push(say(words.body, slots, copy));
  if (leftToOthers) sentences.push(say(copy.ui.whoChangesPlan, slots, copy));
  if (situation.occasion === 'submit' && keepsInput.has(error.kind))
    sentences.push(say(copy.ui.inputKept, slots, copy));
  if (forSupport.has(error.kind) && isGeneral(writing))
    sentences.push(say(referenceShown ? copy.ui.ifAgainReference : copy.ui.ifAgain, slots, copy));
  return joined(sentences.filter((sentence) => sentence !== ''));
}

function isGeneral({ variant, error }: Writing): boolean {
  return variant === error.kind;
}

/** The text without a first sentence that says what the title above it does. */
function newsIn(text: string, title: string): string {
  const [first = ''] = /^[^.!?]*(?:[.!?]+(?:\s+|$)|$)/.exec(text) ?? [];
  return repeats(title, first) ? text.slice(first.length) : text;
}

/** Whether a text says what stands above it already, give or take a word or two. */
function repeats(title: string, text: string): boolean {
  const [above, below] = [title, text].map((words) => words.toLowerCase().match(/[\p{L}\d]+/gu) ?? []);
  return (
    above!.length > 0 &&
    below!.length <= above!.length + 2 &&
    above!.every((word, index) => word === below![index])
  );
}

/** Sentences follow one another with a space, except where the script uses none. */
function joined(sentences: readonly string[]): string {
  return sentences.reduce(
    (text, next) => (text === '' ? next : /[。！？]$/.test(text) ? text + next : `${text} ${next}`),
    '',
  );
}
