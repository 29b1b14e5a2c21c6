import { isRecord, type Json } from '../vocabulary/json.ts';
import { mayLook } from './draft.ts';
import { takeList } from './takeList.ts';
import { takeNumber } from './takeNumber.ts';
import { takeRecord } from './takeRecord.ts';
import { takeText } from './takeText.ts';
import { noteParam, type Told } from './told.ts';

const deepest = 8;

/** Where a failure was met, for developers; as a record it may hold the request's id, and as one word it is that. */
const roleOfTrace = (trace: unknown): 'request' | 'never' | '' =>
  isRecord(trace) ? '' : typeof trace === 'string' && /^[\w-]{8,64}$/.test(trace) ? 'request' : 'never';

/** Notes what a record tells, and what the records in it add. `cost` is how far it is from what the telling is about. */
export function visit(node: Json, told: Told, cost = 0, depth = 0): void {
  told.inside = [{ node, cost, depth }];
  for (const here of told.inside) {
    if (here.depth > deepest) continue;
    const { node: record } = here;
    for (const key in record) {
      if (!mayLook(told.draft)) return;
      const value = record[key];
      const role = key === 'trace' ? roleOfTrace(value) : told.roleOf(key);
      if (role === 'never') continue;
      if (typeof value === 'object') {
        if (Array.isArray(value)) takeList(value as unknown[], role, key, told, here);
        else if (value !== null) takeRecord(value as Json, role, key, told, here);
        else if (role === 'path') told.isOfForm = true;
        continue;
      }
      const mayTellLimit = role === '' || role === 'resets';
      if (mayTellLimit && told.limits.at(-1) !== here.node) told.limits.push(here.node);
      if (role === '') continue;
      if (typeof value === 'string') takeText(value, role, key, told, here);
      else if (typeof value === 'number') takeNumber(value, role, key, told, here.cost);
      else if (role === 'rule') noteParam(told, key, Boolean(value));
      else if (role === 'success' ? value === false : role === 'error' && value === true) told.failed = true;
      else if (role === 'retryable') told.retryable = value === true;
    }
  }
}
