import type { Dialect } from '../../recognise/dialect.ts';
import { bodyOf, recordOf } from '../look.ts';
import { codes, type OpenaiCode } from './codes.ts';

const members = 'message,type,param,code';

/**
 * OpenAI: `{ error: { message, type, param, code } }`, always all four in this order, null where there is nothing to say.
 *
 * What `param` names is wrong in the way that `code` says, unless the code is about the whole of what was sent.
 */
export const openai: Dialect<OpenaiCode> = {
  id: 'openai',
  read(response, general) {
    const body = bodyOf(response);
    // Its own client throws what is in the envelope.
    const error = recordOf(body?.['error']) ?? body;
    if (!error || Object.keys(error).join() !== members) return undefined;
    const code = error['code'];
    const { issues } = general();
    if (typeof code !== 'string' || !issues) return { audience: 'developer' };
    return {
      audience: 'developer',
      issues: aboutAll.has(code) ? [] : issues.map((issue) => ({ ...issue, code })),
    };
  },
  codes,
};

const aboutAll: ReadonlySet<string> = new Set<OpenaiCode>([
  'content_policy_violation',
  'context_length_exceeded',
  'invalid_prompt',
]);
