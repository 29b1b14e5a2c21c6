import { issuePath, partOf } from './issuePath.ts';
import { errorRole, type ComplaintRole } from './keys.ts';
import { isBareCode, isCode, isName, isPhrase } from './phrase.ts';
import { say } from './say.ts';
import { takeLink } from './takeLink.ts';
import { takeNumber } from './takeNumber.ts';
import { takeWait } from './takeWait.ts';
import { note, noteParam, type Inner, type Told } from './told.ts';

/** A word that says that it failed, and no more. */
const isFailure = /^(?:err(?:or)?|fail(?:ed|ure)?|ko|nok|nack)$/i;

/** Whom it is for is said. */
const isForPeople = /^(?:user|display|friendly|locali[sz]ed|public)/i;

/** Takes what a text says under a key of the role. */
export function takeText(
  value: string,
  role: ComplaintRole | '',
  key: string,
  told: Told,
  here: Inner,
): void {
  const { cost, depth } = here;
  switch (role) {
    case 'status':
      if (isFailure.test(value)) told.failed = true;
      else if (/^-?\d+$/.test(value)) takeNumber(Number(value), role, value, told, cost);
      else if (
        (/^[A-Z][A-Z0-9]*$/.test(value) && !/^(?:OK|COMPLETED?|DONE|SUCCESS)$/.test(value)) ||
        isBareCode(value)
      )
        note(told.codes, value, 2.1 + cost);
      else if (isPhrase(value)) say(value, 'title', told, here);
      else if (/code$/i.test(key) && isCode(value)) note(told.codes, value, 2.1 + cost);
      break;
    case 'issues':
    case 'error':
      if (value !== '') told.failed = true;
      say(value, 'error', told, here);
      break;
    case 'details':
    case 'fields':
    case 'meta':
      // In a complaint, the context is a field where it is spelt as one.
      if (role === 'meta' && told.roleOf !== errorRole && isName(value)) told.target ??= value;
      else if (/^https?:\/\/\S+$/.test(value)) takeLink(value, told);
      else say(value, 'detail', told, { cost: cost + 1, depth });
      break;
    case 'envelope':
      if (isFailure.test(value)) told.failed = true;
      else if (isPhrase(value)) say(value, 'detail', told, { cost: cost + 0.2, depth });
      else if (/\w(?:Error|Exception)$/.test(value)) note(told.codes, value, 2.2 + cost);
      break;
    case 'id':
      if (/^[a-z]+(?:_[a-z]+)*$/.test(value)) note(told.codes, value, 7.5 + cost);
      break;
    case 'name':
      // What is called the name of an error is no field's.
      if (/^e(?:rr|xc)/i.test(key)) say(value, role, told, here);
      // The object as a whole, unless a field is named beside it.
      else if (/^object/i.test(key)) told.isOfForm = true;
      else told.name ??= value;
      break;
    case 'path':
      if (value === '') told.isOfForm = true;
      // A pointer to "body" is one to all that was sent; a field of that name is one.
      // The address of a request may stand beside it under the name of a path.
      else if (value[0] === '$') told.at = issuePath(value);
      else told.at ??= key === 'field' && value === 'body' ? { path: ['body'] } : issuePath(value);
      break;
    case 'route':
      if (value[0] === '$') told.at ??= issuePath(value);
      else if (isName(value)) told.target ??= value;
      break;
    case 'place': {
      const part = /^(?:in|location)$/i.test(key) ? partOf(value, true) : undefined;
      // "contacts.validation.error" is no place.
      if (/[._-]error$/i.test(value)) note(told.codes, value, 2 + cost);
      else if (!part) told.target ??= value;
      else if (part !== 'body') told.location = part;
      break;
    }
    case 'class':
      // What was measured tells "3 characters" from "3 items".
      if (key === 'type' && /^(?:string|number|array|set|file|date)$/.test(value))
        noteParam(told, key, value);
      if (isFailure.test(value)) told.failed = true;
      // As in a problem document (RFC 9457 section 3.1.1), which this isn't.
      else if (key === 'type' && /^https?:\/\/\S+$/.test(value)) note(told.codes, value, 3 + cost);
      else if (key !== 'key' || isBareCode(value)) say(value, role, told, here);
      break;
    case 'rule':
      if (value.length < 100) noteParam(told, key, value);
      break;
    case 'deeper':
      say(value, 'reason', told, here);
      break;
    case 'request':
      told.requestId ??= value;
      break;
    case 'docs':
      if (key !== 'url' || /^https:\/\/(?:docs?|dev|help|support)[\w-]*\.|\/docs?\//.test(value))
        takeLink(value, told);
      break;
    case 'wait':
    case 'resumes':
    case 'resets':
      takeWait(value.trim(), role, key, told);
      break;
    default:
      say(value, role, told, here, key === role || isForPeople.test(key));
  }
}
