import type { Variant } from '../vocabulary/variant.ts';
import type { ApiError } from '../normalise/apiError.ts';
import type { Issue } from '../vocabulary/issue.ts';
import { say } from './format.ts';
import { fitBounds } from './fitWord.ts';
import { fileSize } from './format.ts';
import type { Copy } from './copy.ts';
import { issuesOf, withCode } from './issuesOf.ts';
import { placeIssues, type IssuePlaces } from './placeIssues.ts';
import type { PresentPolicy, TrustMessages } from './policy.ts';
import type { FieldMessages, UnplacedMessage } from './presentation.ts';
import type { KnownField, Situation } from '../situation/situation.ts';
import { labelOf, writeIssue, type IssueMessage } from './writeIssue.ts';

interface Writing {
  readonly error: ApiError;
  readonly variant: Variant;
  readonly situation: Situation;
  readonly trust: TrustMessages;
  readonly copy: Copy;
  readonly policy: PresentPolicy;
}

/** The messages of a form, and what stands for all of them where there is room for one. */
export interface FormMessages {
  readonly fields: readonly FieldMessages[];
  readonly unplaced: readonly UnplacedMessage[];
  readonly lead: { readonly label?: string; readonly text?: string };
  /** Some of the words are the API's. */
  readonly quotes: boolean;
}

/** Every issue as a message, on its field or without a place. */
export function writeMessages(writing: Writing): FormMessages {
  const { error, variant, situation, copy } = writing;
  let quotes = false;
  const issues = issuesOf(error, variant, situation);
  const places = placeIssues(issues, situation.fields, situation.aliases);
  const repeated = saidRepeatedly(places);
  const write = (issue: Issue, field?: KnownField): IssueMessage => {
    const named = !repeated.has(issue.message);
    const written = writeIssue(withCode(issue, error, variant), field, writing, named);
    quotes ||= written.theirs === true;
    return written;
  };
  const fields = places.placed.map(({ field, issues: own }) => fieldMessages(field, own, write));
  const wrongFile = fileMessage(writing);
  if (wrongFile) fields.push(wrongFile);
  const unplaced = places.unplaced.map((issue): UnplacedMessage => {
    const { text, lang } = write(issue);
    return { message: text, issue, ...(lang === undefined ? {} : { lang }) };
  });

  const [first] = places.placed;
  const label = first ? labelOf(first.field, [], copy.lang) : undefined;
  const text = fields[0]?.messages[0] ?? unplaced[0]?.message;
  return {
    fields,
    unplaced,
    quotes,
    lead: { ...(label === undefined ? {} : { label }), ...(text === undefined ? {} : { text }) },
  };
}

/** What is said of several fields: it names none of them. */
function saidRepeatedly({ placed }: IssuePlaces): ReadonlySet<string | undefined> {
  const said = new Set<string | undefined>();
  const repeated = new Set<string | undefined>();
  for (const { issues } of placed)
    for (const message of new Set(issues.map(({ message: text }) => text)))
      (said.has(message) ? repeated : said).add(message);
  return repeated;
}

function fieldMessages(
  field: KnownField,
  issues: readonly Issue[],
  write: (issue: Issue, field: KnownField) => IssueMessage,
): FieldMessages {
  const written = issues.map((issue) => write(issue, field)).toSorted((a, b) => a.rank - b.rank);
  const lang = written.find((message) => message.lang !== undefined)?.lang;
  return {
    name: field.name,
    ...(field.label === undefined ? {} : { label: field.label }),
    messages: [...new Set(written.map(({ text }) => text))],
    issues,
    ...(lang === undefined ? {} : { lang }),
  };
}

/** A file that is too large or of the wrong type belongs to the file field, if the form has just one. */
function fileMessage({ error, variant, situation, copy }: Writing): FieldMessages | undefined {
  if (error.issues.length > 0 || (variant !== 'too_large' && variant !== 'wrong_media_type'))
    return undefined;
  const files = (situation.fields ?? []).filter(
    (field): field is KnownField => typeof field !== 'string' && field.control === 'file',
  );
  const [field, ...others] = files;
  if (!field || others.length > 0) return undefined;
  const { max, types } = fitBounds(error.params);
  const slots = { types, max: typeof max === 'number' ? fileSize(max, copy.lang) : max };
  const rule = variant === 'too_large' ? 'file_too_large' : 'file_type';
  return {
    name: field.name,
    ...(field.label === undefined ? {} : { label: field.label }),
    messages: [say(copy.rules[rule], slots, copy)],
    issues: [],
  };
}
