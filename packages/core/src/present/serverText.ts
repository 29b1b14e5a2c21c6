import { variantsByKind } from '../vocabulary/variant.ts';
import type { Meaning } from '../explain/meaning.ts';
import type { ApiError } from '../normalise/apiError.ts';
import { isAboutSecretField } from '../normalise/redact.ts';
import { standInMessage } from '../normalise/standInMessage.ts';
import type { Issue } from '../vocabulary/issue.ts';
import type { Copy } from './copy.ts';
import { holdsInput } from './conditions.ts';
import { fitToShow, isPlain, isSentence } from './fitToShow.ts';
import type { PresentPolicy, TrustMessages } from './policy.ts';
import { originOf } from '../situation/request.ts';
import type { Situation } from '../situation/situation.ts';

/** A text of the API's that people may see. */
export interface ServerText {
  readonly text: string;
  /** Its language, where that isn't the kit's. */
  readonly lang?: string;
}

/** Statuses whose texts never help a person, or tell too much. */
const alwaysOwn: ReadonlySet<number> = new Set([401, 404, 405, 407, 410, 413, 415, 429]);

/** How far the texts of this API are trusted. */
export function trustOf(error: ApiError, situation: Situation, policy: PresentPolicy): TrustMessages {
  const { trustMessages = '4xx-validation-conflict' } = policy;
  if (typeof trustMessages !== 'object') return trustMessages;
  const origin = originOf(error, situation);
  if (origin === undefined) return '4xx-validation-conflict';
  return Object.hasOwn(trustMessages, origin) ? (trustMessages[origin] ?? false) : false;
}

/**
 * The API's own summary, where people may see it: never of a failure of the service, never where our words say it better.
 * A format's word on whom its text is for counts; developers' texts need the app's trust. Most texts under 400 are for
 * developers, so that one is shown only of what was typed, and only if nothing in it is technical.
 */
export function summaryText(
  error: ApiError,
  meaning: Meaning,
  trust: TrustMessages,
  copy: Copy,
  situation: Situation,
): ServerText | undefined {
  const { status, kind, audience } = error;
  if (trust === false || status === undefined || status >= 500 || alwaysOwn.has(status)) return undefined;
  if (error.message === standInMessage(kind)) return undefined;
  const aboutTyped = kind === 'bad_request' && status === 400 && holdsInput(situation);
  const aboutInput = kind === 'validation' || kind === 'conflict' || aboutTyped;
  if (saysMore(meaning, aboutInput) || isForeign(error, copy)) return undefined;
  if (trust !== true) {
    if (kind === 'bad_request' ? !aboutTyped || audience !== 'person' : !aboutInput && audience !== 'person')
      return undefined;
    if (kind === 'bad_request' ? !isPlain(error.message) : !isSentence(error.message)) return undefined;
  }
  const text = fitToShow(error.message);
  return text === undefined ? undefined : { text };
}

/** The API's text about one path, where people may see it. In another language it is still the only precise text. */
export function issueText(
  issue: Issue,
  error: ApiError,
  trust: TrustMessages,
  copy: Copy,
): ServerText | undefined {
  if (trust === false || (error.status !== undefined && error.status >= 500)) return undefined;
  if (issue.message !== undefined && quotesSecret(issue)) return undefined;
  const text = fitToShow(issue.message);
  if (text === undefined) return undefined;
  return isForeign(error, copy) ? { text, lang: error.lang! } : { text };
}

/** Texts about a secret that quote something, are or hold a word like `hunter2`, may tell the secret. */
function quotesSecret(issue: Issue): boolean {
  const quotes = /(?:^|[\s(:=])["'`“‘„«]\S|\p{L}\d|\d\p{L}|^\S+$/u;
  return isAboutSecretField(issue) && quotes.test(issue.message?.trim() ?? '');
}

/**
 * Whether our own words say more than the API's: for any code we know; about what was entered, only for one
 * that tells more than its kind (`validation_error` doesn't).
 */
function saysMore({ variant, kind, source, title, body }: Meaning, aboutInput: boolean): boolean {
  if (title !== undefined || body !== undefined) return true;
  if (kind === 'bad_request' && source === 'dialect') return true;
  return aboutInput ? variant !== variantsByKind[kind][0] && variant !== 'not_accepted' : source !== 'kind';
}

function isForeign({ lang }: ApiError, copy: Copy): boolean {
  return lang !== undefined && language(lang) !== language(copy.lang);
}

function language(tag: string): string {
  return tag.split(/[-_]/, 1)[0]!.toLowerCase();
}
