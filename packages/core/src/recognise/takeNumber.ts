import type { ComplaintRole } from './keys.ts';
import { takeWait } from './takeWait.ts';
import { note, noteParam, type Told } from './told.ts';

/** Takes a number, also one that was written as a text. `key` is what a rule's number is called. */
export function takeNumber(
  value: number,
  role: ComplaintRole | '',
  key: string,
  told: Told,
  cost: number,
): void {
  switch (role) {
    case 'wait':
    case 'resumes':
    case 'resets':
      takeWait(String(value), role, key, told);
      break;
    case 'rule':
      noteParam(told, key, value);
      break;
    case 'status':
    case 'code':
    case 'class':
    case 'error': {
      // Perhaps only the HTTP status again.
      const { http = 0 } = told;
      const isOther = http > 0 && value !== http && role !== 'status';
      if (value >= 400 && value < 600 && !(isOther && role === 'code' && http >= 400)) told.status ??= value;
      else if ((value < 200 || value >= 300 || isOther) && !(role === 'status' && value === 0))
        // As it was written; 0 and 1 say no more than that it failed.
        note(
          told.codes,
          Number(key) === value ? key : String(value),
          1 + cost + (value > -2 && value < 2 ? 3 : 0),
        );
      break;
    }
    default:
  }
}
