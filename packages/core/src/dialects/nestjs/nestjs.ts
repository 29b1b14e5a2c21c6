import type { Dialect } from '../../recognise/dialect.ts';
import type { Json } from '../../vocabulary/json.ts';
import { bodyOf, hasOnly } from '../look.ts';
import { nameRules } from '../nameRules.ts';
import { codes, type NestjsCode } from './codes.ts';
import { sentences } from './sentences.ts';

const members: ReadonlySet<string> = new Set(['message', 'error', 'statusCode']);

/** Fastify says so of a missing route, in the same form. */
const othersWords = /^Route [A-Z]+:/;

/**
 * NestJS: `{ message, error, statusCode }`, in that order; `message` is a list where a validation pipe speaks.
 *
 * Of a complaint there is only class-validator's sentence, which gives the constraint away.
 */
export const nestjs: Dialect<NestjsCode> = {
  id: 'nestjs',
  read(response, general) {
    const body = bodyOf(response);
    if (!body || !bearsMark(body)) return undefined;
    const issues = nameRules(general().issues, sentences);
    return issues.length > 0 ? { issues } : {};
  },
  codes,
};

function bearsMark(body: Json): boolean {
  const { message, statusCode } = body;
  if (typeof statusCode !== 'number' || !hasOnly(body, members)) return false;
  if (Array.isArray(message)) return true;
  if (typeof message !== 'string' || othersWords.test(message)) return false;
  return message.startsWith('ThrottlerException') || Object.keys(body)[2] === 'statusCode';
}
