import type { Dialect } from '../../recognise/dialect.ts';
import { bodyOf } from '../look.ts';
import type { FieldRule } from '../../vocabulary/fieldRule.ts';
import { codes, type TwilioCode } from './codes.ts';

const docs = /^https:\/\/www\.twilio\.com\/docs\//;

/** What codes are about that name no field: what a person may have entered, and the rule that it breaks. */
const fieldOfCode: ReadonlyMap<string, readonly [field: string, rule: FieldRule]> = new Map<
  TwilioCode,
  readonly [string, FieldRule]
>([
  ['21201', ['To', 'required']],
  ['21211', ['To', 'phone']],
  ['21401', ['PhoneNumber', 'phone']],
  ['21421', ['PhoneNumber', 'phone']],
  ['21602', ['Body', 'required']],
  ['21604', ['To', 'required']],
  ['21614', ['To', 'phone']],
  ['21617', ['Body', 'too_long']],
]);

/**
 * Twilio: `{ code: 21211, message, more_info, status }`, its codes being numbers.
 *
 * Which parameter is meant, the number tells, or the sentence: ``Invalid parameter `To`: …``.
 */
export const twilio: Dialect<TwilioCode> = {
  id: 'twilio',
  read(response, general) {
    const body = bodyOf(response);
    const code = body?.['code'];
    if (typeof code !== 'number') return undefined;
    if (response.headers.get('twilio-request-id') === undefined && !docs.test(String(body?.['more_info']))) {
      return undefined;
    }
    const { message = '' } = general();
    const [, named] = /\bparameter `(\w{1,64})`/.exec(message) ?? [];
    const [field = named, rule] = fieldOfCode.get(String(code)) ?? [];
    if (field === undefined) return { audience: 'developer', issues: [] };
    return {
      audience: 'developer',
      issues: [{ path: [field], message, code: String(code), ...(rule && { rule }) }],
    };
  },
  codes,
};
