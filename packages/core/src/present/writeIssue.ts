import { ruleOf, type Bounds } from '../codes/fieldRules.ts';
import { fitBounds, fitWord } from './fitWord.ts';
import {
  canSay,
  capitalise,
  decapitalise,
  fileSize,
  hasCapitals,
  say,
  waysOf,
  type Slots,
} from './format.ts';
import type { ApiError } from '../normalise/apiError.ts';
import type { Issue, Path } from '../vocabulary/issue.ts';
import type { Copy, FieldRule, Sayings } from './copy.ts';
import { findCode } from '../codes/findCode.ts';
import type { PresentPolicy, TrustMessages } from './policy.ts';
import { wordsOfCode } from './wordsOfCode.ts';
import { issueText, type ServerText } from './serverText.ts';
import type { KnownField } from '../situation/situation.ts';

/** One message, and how telling it is: what is missing comes before what is wrong, and that before the rest. */
export interface IssueMessage extends ServerText {
  readonly rank: number;
  /** The words are the API's. */
  readonly theirs?: true;
}

interface Writing {
  readonly error: ApiError;
  readonly trust: TrustMessages;
  readonly copy: Copy;
  readonly policy: PresentPolicy;
}

/**
 * What is said about one issue: the app's words for its code; ours for the rule, with its numbers;
 * the API's own text, if it may be shown; ours without the numbers; at last that the field should be checked.
 *
 * @param named whether the API's text is said of this field alone, so that it may name it
 */
export function writeIssue(
  issue: Issue,
  field: KnownField | undefined,
  { error, trust, copy, policy }: Writing,
  named = true,
): IssueMessage {
  const rule = ruleFor(issue, field);
  const label = labelOf(field, issue.path, copy.lang);
  const slots = slotsOf(issue, rule, label, copy);
  const theirs = issueText(issue, error, trust, copy);
  const rank = rankOf(rule);
  const own = ownWords(issue, copy, policy);

  if (own !== undefined) return { text: say(own, slots, copy), rank };
  if (rule && (isComplete(rule, slots, copy) || !theirs))
    return { text: say(copy.rules[rule], slots, copy), rank };
  if (theirs)
    return {
      ...theirs,
      theirs: true,
      text: spoken(theirs, label, issue.path, named && field !== undefined, copy),
      rank,
    };
  return label === undefined
    ? { text: say(copy.variants.validation.writeBody ?? copy.variants.validation.title, slots, copy), rank }
    : { text: say(copy.rules.unchecked, slots, copy), rank };
}

/** The app's words for a code, in the language or in its table of codes. */
function ownWords({ code }: Issue, copy: Copy, { codes }: PresentPolicy): Sayings | undefined {
  if (code === undefined) return undefined;
  return wordsOfCode([code], copy)?.title ?? findCode({ codes: [code] }, codes)?.meaning.title;
}

/** The label as it stands within a sentence. */
export function labelOf(field: KnownField | undefined, path: Path, lang: string): string | undefined {
  const label = field?.label ?? humanised(field ? field.name.split(/[.[\]]+/) : path);
  return label === undefined ? undefined : withinSentence(label, lang);
}

/** The last key of a path, in words: `first_name`, `firstName` → `first name`. */
function humanised(path: readonly (string | number)[]): string | undefined {
  const key = path.findLast((part) => part !== '' && !/^\d+$/.test(String(part)));
  if (key === undefined || fitWord(String(key)) === undefined) return undefined;
  const words = String(key)
    .replace(/([a-z\d])(?=[A-Z])/g, '$1 ')
    .replace(/[_\-\s]+/g, ' ')
    .trim();
  return words.toLowerCase();
}

/**
 * "E-mail address" is "e-mail address" within a sentence; "IBAN" and German nouns stay, and so does what is foreign to a
 * script without capitals.
 */
function withinSentence(label: string, lang: string): string {
  const [firstWord = ''] = label.split(' ', 1);
  const plain = firstWord.length > 1 && /^\p{Lu}[^\p{Lu}]*$/u.test(firstWord);
  return plain && !/^de\b/.test(lang) && hasCapitals(lang) ? decapitalise(label, lang) : label;
}

/** How the rule is put depends on the control: one types a name, chooses a country, picks a file. */
function ruleFor(issue: Issue, field: KnownField | undefined): FieldRule | undefined {
  const rule = ruleOf(issue);
  if (rule === 'required' && field?.control === 'choice') return 'required_choice';
  if (rule === 'required' && field?.control === 'file') return 'required_file';
  if (rule === 'too_big' && field?.control === 'file') return 'file_too_large';
  if (rule === 'option' || rule === undefined || field?.control !== 'date') return rule;
  return rule === 'format' ? 'date' : rule;
}

function slotsOf(issue: Issue, rule: FieldRule | undefined, field: string | undefined, copy: Copy): Slots {
  const stated = fitBounds(issue.params);
  const known = stated.min !== undefined || stated.max !== undefined;
  const { min, max } = brokenBounds(known ? stated : boundInText(issue.message), rule);
  const counted = min ?? max;
  return {
    field,
    types: stated.types,
    min,
    max: rule === 'file_too_large' && typeof max === 'number' ? fileSize(max, copy.lang) : max,
    count: typeof counted === 'number' ? counted : undefined,
  };
}

const lowerEnd: ReadonlySet<FieldRule> = new Set([
  'too_short',
  'too_small',
  'not_above',
  'too_few_items',
  'wrong_length',
]);

/** Both ends of a range where both are known; a single bound belongs to the end that was passed. */
function brokenBounds({ min, max }: Bounds, rule: FieldRule | undefined): Bounds {
  if (min !== undefined && max !== undefined && min !== max) return oneEnd(rule, { min, max });
  const bound = min ?? max;
  if (bound === undefined || rule === undefined) return {};
  return lowerEnd.has(rule) ? { min: bound } : { max: bound };
}

/** "Too short" speaks of the least, also where the most is known. */
function oneEnd(rule: FieldRule | undefined, { min, max }: Required<Pick<Bounds, 'min' | 'max'>>): Bounds {
  if (rule === 'too_short' || rule === 'too_few_items' || rule === 'not_above') return { min };
  if (rule === 'too_long' || rule === 'too_many_items' || rule === 'not_below') return { max };
  return { min, max };
}

/** The one bound that an English text states, such as "must not exceed 100 characters". */
function boundInText(message: string | undefined): Bounds {
  if (message === undefined || message.length > 300) return {};
  const numbers = message.match(/\d+(?:\.\d+)?/g) ?? [];
  const stated =
    /\b(?:than|exceed|exceeds|least|most|maximum|minimum|max|min|equal to|up to)(?: is| of|:)? (\d+(?:\.\d+)?)\b|\b(\d+) (?:or (?:more|fewer|less) )?(?:characters|chars|letters|items)\b/i.exec(
      message,
    );
  const bound = stated?.[1] ?? stated?.[2];
  return bound !== undefined && numbers.length === 1 ? { min: Number(bound), max: Number(bound) } : {};
}

/** Whether the most precise words for the rule can be said. */
function isComplete(rule: FieldRule, slots: Slots, copy: Copy): boolean {
  const ways = waysOf(copy.rules[rule]);
  return canSay(ways.length > 1 ? ways.slice(0, -1) : ways, slots, copy);
}

/**
 * The API's text as it stands beside the field. Half sentences get their subject ("can't be blank"), or stand after the
 * name where they may be in any language; so does what is said of several fields, or of one that isn't here.
 */
function spoken(
  { text }: ServerText,
  label: string | undefined,
  path: Path,
  named: boolean,
  copy: Copy,
): string {
  if (label === undefined) return capitalise(text, copy.lang);
  const subject = capitalise(label, copy.lang);
  const rest = withoutKey(text, path);
  if (rest !== undefined) return `${subject} ${rest}`;
  if (
    /^en\b/.test(copy.lang) &&
    /^(?:is|are|was|were|must|should|may|can|can't|cannot|can not|has|have|does|doesn't|do|needs?|already|contains?) /.test(
      text,
    )
  )
    return `${subject} ${text}`;
  return (!named || isHalf(text)) && !text.toLowerCase().includes(label.toLowerCase())
    ? say(copy.ui.fieldSays, { field: label, text }, copy)
    : capitalise(text, copy.lang);
}

/** Whether a text goes on where a name should stand: it has a small letter first or, in a script without, no full stop. */
function isHalf(text: string): boolean {
  return /^\P{L}*(?:\p{Ll}|\p{Lo}.*[^.!?؟۔।。！？]$)/su.test(text);
}

/** The API names the field in its own spelling: `plan_id is required`, `"email" must be a string`. */
function withoutKey(text: string, path: Path): string | undefined {
  const [first = ''] = text.split(' ', 1);
  const name = first.replace(/^["'`]|["'`:]$/g, '');
  const keys = [path.join('.'), String(path.at(-1) ?? '')];
  return name !== '' && keys.includes(name) && text.length > first.length
    ? text.slice(first.length + 1)
    : undefined;
}

const missing: ReadonlySet<FieldRule> = new Set([
  'required',
  'required_choice',
  'required_file',
  'not_accepted',
]);

function rankOf(rule: FieldRule | undefined): number {
  if (rule === undefined) return 2;
  return missing.has(rule) ? 0 : 1;
}
