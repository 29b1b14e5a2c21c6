import type { Issue } from '../vocabulary/issue.ts';
import { isRecord, type Json } from '../vocabulary/json.ts';
import type { Params } from '../vocabulary/params.ts';
import { issueAt } from './issueAt.ts';
import { issuePath, type LocatedPath } from './issuePath.ts';
import { complaintRole } from './keys.ts';
import { pathIn } from './takeList.ts';

/**
 * Reads a complaint of the usual sort, which is told by a path, a sentence, perhaps a word and the rule's numbers;
 * undefined of any other. It only saves time: what it reads, the visit of the record would tell as well.
 */
export function plainComplaint(item: Json): Issue | undefined {
  let at: LocatedPath | undefined;
  let message: string | undefined;
  let code: string | undefined;
  let params: Record<string, Params[string]> | undefined;
  for (const key in item) {
    const value = item[key];
    switch (complaintRole(key)) {
      case 'path':
        if (at || value === '') return undefined;
        if (typeof value === 'string') at = issuePath(value);
        else if (Array.isArray(value)) at = pathIn(value as unknown[], key === 'loc');
        else return undefined;
        break;
      case 'message':
      case 'detail':
        if (message !== undefined || !isPlainSentence(value)) return undefined;
        message = value;
        break;
      case 'code':
      case 'class':
        if (code !== undefined || !isPlainCode(value)) return undefined;
        code = value;
        break;
      case 'meta':
        if (params || !isRecord(value)) return undefined;
        for (const rule in value) {
          const bound = value[rule];
          if (complaintRole(rule) !== 'rule' || typeof bound !== 'number') return undefined;
          (params ??= {})[rule] = bound;
        }
        break;
      case 'never':
        break;
      case '':
        if (typeof value === 'object') return undefined;
        break;
      default:
        return undefined;
    }
  }
  return at && message !== undefined ? issueAt(at.path, message, code, at.location, params) : undefined;
}

/** Whether nothing of the text has to be looked into: it is no word, no markup and no JSON. */
function isPlainSentence(text: unknown): text is string {
  return typeof text === 'string' && /^\w.* .*\S$/.test(text);
}

/** Whether the word is a code for certain: `too_small`, `TOO_SMALL`. */
function isPlainCode(word: unknown): word is string {
  return typeof word === 'string' && /^(?!error)[a-z]+_\w{1,60}$/i.test(word);
}
