import { parseJson } from '../read/body.ts';
import { isRecord } from '../vocabulary/json.ts';
import type { ComplaintRole } from './keys.ts';
import { isBareCode, isCode, isIdle, isPhrase, isReasonPhrase, textOf } from './phrase.ts';
import { takeNumber } from './takeNumber.ts';
import { isFieldMap, isMapOfSentences } from './shape.ts';
import { lookInto, note, type Inner, type Told } from './told.ts';

/** A longer text is not looked into for JSON. */
const longestJson = 65_536;

/**
 * How well a word under the role serves as the code, and a sentence as the message; the least is the best.
 * Where the sentence comes first, a word is only a code if it is spelt like one.
 */
const ranks: Partial<Record<ComplaintRole | '', readonly [code: number, message: number]>> = {
  message: [0.9, 0],
  detail: [1.9, 1],
  title: [3.1, 3],
  code: [0, 3],
  error: [1, 2.5],
  reason: [1.5, 2],
  class: [2, 7],
  name: [4, 6],
  subcode: [5, 6],
};

/** When it happened, whatever it is called. */
const isTime = (text: string): boolean => /^\d{4}-\d\d-\d\d(?:[T ][\d:.+Z-]*)?$/.test(text);

/** Takes a word or a sentence. `isPlain`: of several spellings of one purpose, the plain one. */
export function say(
  said: string,
  role: ComplaintRole | '',
  told: Told,
  here: Omit<Inner, 'node'>,
  isPlain = true,
): void {
  const rank = ranks[role];
  const text = textOf(said);
  if (rank === undefined || text === undefined || isTime(text)) return;
  if ((text[0] === '{' || text[0] === '[') && text.length <= longestJson) {
    const value = parseJson(text);
    if (Array.isArray(value)) told.further.push(value);
    else if (isRecord(value) && isFieldMap(value)) told.further.push(value);
    else if (isRecord(value) && isMapOfSentences(value)) told.loose.push({ value, role: 'fields' });
    else if (isRecord(value)) lookInto(value, told, here);
    if (typeof value === 'object') return;
  }
  const [asCode, asMessage] = rank;
  const { cost } = here;
  const isSentence = asMessage < asCode;
  const isToken = !/\s/.test(text);
  const isOfStatus = isReasonPhrase(text);
  if (asMessage > 1 && isOfStatus) told.phrase ??= text;
  else if (isSentence || isPhrase(text)) {
    // Whatever says more than the status, or than one word, serves better.
    const poverty = isOfStatus ? 6.5 : isBareCode(text) ? 3 : /^\w+$/.test(text) ? 2.2 : 0;
    note(told.messages, text, asMessage + cost * 4 + (isPlain ? 0 : 0.1) + poverty);
  }
  // The word may stand before its sentence: "EMAIL_EXISTS : Somebody has it."
  const [, head] = isSentence ? (/^([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+) ?: /.exec(text) ?? []) : [];
  note(told.codes, head, asCode + cost);
  if (!isToken || told.phrase === text) return;
  if (!isSentence && /^\d+$/.test(text)) takeNumber(Number(text), role, text, told, cost);
  else if (isSentence ? isBareCode(text) : isCode(text) || (role === 'code' && text.length <= 128)) {
    // "com.example.v1#NotFoundException": the part before is where the word is defined.
    const word = text.includes('#') && !text.includes('://') ? text.slice(text.lastIndexOf('#') + 1) : text;
    // A word for the kind of complaint, or an id, is more than none and less than any other; an id must be called a code.
    const isId = /^[\dA-Fa-f-]{20,}$/.test(word);
    if (!isIdle(word) && (!isId || (role === 'code' && isPlain)))
      note(told.codes, word, asCode + cost + (isId || word === 'validation' ? 3 : 0));
  }
}
