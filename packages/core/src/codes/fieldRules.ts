import type { FieldRule } from '../vocabulary/fieldRule.ts';
import type { Issue } from '../vocabulary/issue.ts';
import type { Params } from '../vocabulary/params.ts';
import { codeWords } from './codeWords.ts';

/** The bounds that a broken rule states. */
export interface Bounds {
  readonly min?: number | string;
  readonly max?: number | string;
  readonly types?: string;
}

/**
 * The codes of validators and frameworks for each rule, as words in `codeWords`, in the order of precedence.
 * Codes that only say that something is wrong (`invalid`, `value_error`) stand for no rule.
 */
const spellings: readonly (readonly [words: RegExp, rule: FieldRule])[] = [
  [/too_short|min_?len|string_min|shorter/, 'too_short'],
  [/too_long|max_?len|string_max|longer|length_exceed/, 'too_long'],
  [/too_few|(array|list)_min|min_?items|array_not_empty/, 'too_few_items'],
  [/too_many|(array|list)_max|max_?items/, 'too_many_items'],
  [/file\w*_(size|too_)|file_size|upload_too/, 'file_too_large'],
  [/mime|(file|media|content)_?type|extension|invalid_image/, 'file_type'],
  [/(wrong|invalid|exact)_length|^(is_|string_)?length$|^size$/, 'wrong_length'],
  [/exclusive_min|^gt$|greater_than$|more_than$|positive$/, 'not_above'],
  [/exclusive_max|^lt$|less_than$|negative$/, 'not_below'],
  [/than_(or_)?equal(_to)?$|^[gl]te$|^(decimal_|number_)?m(in|ax)(imum)?(_value)?$|_or_zero/, 'too_small'],
  [/too_(small|low)|(below|under|less_than)_min/, 'too_small'],
  [/too_(big|large|high)|(above|over|exceeds?|greater_than)_max/, 'too_big'],
  [/(resource|object)_missing|foreign_key/, 'unknown_reference'],
  [/required|missing|blank|not_(empty|null|nil)|is_defined/, 'required'],
  [/(^|_)(empty|null|none|nil|presence|no_name)$|^present$/, 'required'],
  [/not_?found|not_?exist|no_such|nonexistent|reference|_pk_|(invalid|unknown)_tag/, 'unknown_reference'],
  [/taken|already|duplicate|uniq|in_use|exists?$|conflict/, 'taken'],
  [/(^|_)e?mail/, 'email'],
  [/(^|_)ur[li](_|$)/, 'url'],
  [/phone|^tel$/, 'phone'],
  [/integer|(^|_)int(_|$)/, 'whole_number'],
  [
    /(^|is_|not_a_|invalid_)number$|number_(parsing|base|type)|numeric|float|decimal(?!_(max|whole|place))|^nan$/,
    'number',
  ],
  [/expir\w*_past/, 'not_future'],
  [/past/, 'not_past'],
  [/future/, 'not_future'],
  [/date|time_parsing|iso8601/, 'date'],
  [/enum|(one|any)_of|(in|ex)clusion|^(is_|not_)?in(_list)?$|not_in_list|choice|option|literal/, 'option'],
  [/invalid_value|^const$|any_only|not_supported/, 'option'],
  [/format|pattern|regex|matches$|malformed|uuid/, 'format'],
  [/confirm|mismatch|^same$|do(es)?_not_match|(^|_)equals?(_to)?$/, 'mismatch'],
  [/accept/, 'not_accepted'],
  [/unrecogni[sz]ed|unknown_(field|key|propert)|^extra_|additional_|whitelist|not_allowed/, 'not_expected'],
  [/present_when_absent|unexpected_(field|key|propert)|read_only|immutable/, 'not_expected'],
];

/** Rules of a range, by which end of it was passed: `less_than_or_equal_to`, `max`, `lte`. */
const upperEnd = /^less|^lte|max/;

const longestText = 300;

/** What was measured makes another rule of the same code. */
const byMeasure: Readonly<Record<string, Readonly<Partial<Record<FieldRule, FieldRule>>>>> = {
  string: { too_small: 'too_short', too_big: 'too_long' },
  array: {
    too_small: 'too_few_items',
    too_short: 'too_few_items',
    too_big: 'too_many_items',
    too_long: 'too_many_items',
  },
  file: { too_big: 'file_too_large' },
};

const measures: readonly (readonly [words: RegExp, measure: string])[] = [
  [/^(str|text)/, 'string'],
  [/^(array|list|set|tuple)/, 'array'],
  [/^file/, 'file'],
];

/** What was measured, by an English text about it. */
const measuresInText: typeof measures = [
  [/\bcharacters?\b|\bletters?\b/i, 'string'],
  [/\b(items?|elements?|entries)\b/i, 'array'],
];

/** What a value should have been, for codes that only say that its type or format is wrong. */
const byExpectation: readonly (readonly [words: RegExp, rule: FieldRule])[] = [
  [/^e?mail/, 'email'],
  [/^ur[li]/, 'url'],
  [/^int/, 'whole_number'],
  [/^(number|float|decimal|double)/, 'number'],
  [/^date/, 'date'],
];

/** The rule that an issue states or its code speaks of; undefined where neither says. */
export function ruleOf({
  rule: stated,
  code,
  params,
  message,
}: Pick<Issue, 'rule' | 'code' | 'params' | 'message'>): FieldRule | undefined {
  if (stated !== undefined || code === undefined) return stated;
  const words = codeWords(code);
  // A value of the wrong type is most often one that wasn't given.
  if (/^(invalid_|wrong_)?type(_error)?$/.test(words))
    return /received (undefined|null)\b|^required$/i.test(message ?? '') ? 'required' : expectedRule(params);
  const found = firstOf(spellings, words);
  const rule = found === 'too_small' && upperEnd.test(words) ? 'too_big' : found;
  if (rule === 'format') return expectedRule(params) ?? rule;
  if (rule === 'wrong_length') return lengthRule(params);
  const measure =
    firstOf(measures, codeWords(wordIn(params, /^(origin|type|field_type)$/) ?? '')) ??
    firstOf(measuresInText, (message ?? '').slice(0, longestText));
  return measured(rule, measure) ?? rule;
}

function measured(rule: FieldRule | undefined, measure: string | undefined): FieldRule | undefined {
  return rule && measure ? byMeasure[measure]?.[rule] : undefined;
}

/** Where only one end is stated, that is the one that was passed. */
function lengthRule(params: Params | undefined): FieldRule {
  const { min, max } = boundsIn(params);
  if (min === undefined && max !== undefined) return 'too_long';
  return max === undefined && min !== undefined ? 'too_short' : 'wrong_length';
}

function expectedRule(params: Params | undefined): FieldRule | undefined {
  const expected = wordIn(params, /^(format|expected|type|validation)$/);
  return expected === undefined ? undefined : firstOf(byExpectation, codeWords(expected));
}

function firstOf<T>(table: readonly (readonly [RegExp, T])[], words: string): T | undefined {
  return table.find(([pattern]) => pattern.test(words))?.[1];
}

/** The bounds among an issue's parameters, whatever they are called there. */
export function boundsIn(params: Params | undefined): Bounds {
  const found: { min?: number | string; max?: number | string } = {};
  for (const [name, value] of Object.entries(params ?? {})) {
    const end = endOf(codeWords(name));
    if (typeof value === 'boolean' || end === undefined) continue;
    const bound = typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
    if (end !== 'max') found.min ??= bound;
    if (end !== 'min') found.max ??= bound;
  }
  const types = wordIn(params, /^(allowed_)?(types|mimes|extensions)$|^accept$/);
  return types === undefined ? found : { ...found, types };
}

/** Of `limit`, `count` and their like the rule tells which end they are. */
function endOf(name: string): 'min' | 'max' | 'either' | undefined {
  if (/min|^gte?$|^ge$|at_least|lower/.test(name)) return 'min';
  if (/max|^lte?$|^le$|at_most|upper/.test(name)) return 'max';
  return /limit|^count$|length|bound|comparison/.test(name) ? 'either' : undefined;
}

function wordIn(params: Params | undefined, names: RegExp): string | undefined {
  const found = Object.entries(params ?? {}).find(
    ([name, value]) => typeof value === 'string' && names.test(codeWords(name)),
  );
  return found === undefined ? undefined : String(found[1]);
}
