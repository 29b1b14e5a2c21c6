import type { Context } from 'hono';
import { z } from 'zod';
import type { Env } from './environment.ts';
import { Failure, type Problem } from './failure.ts';

export const requiredText = z.string().trim().min(1);
export const emailAddress = requiredText.pipe(z.email()).transform((email) => email.toLowerCase());

/**
 * The body of a request, checked. No body counts as an empty one.
 * Throws `body_unreadable` or `validation_failed`.
 */
export async function readBody<T>(c: Context<Env>, schema: z.ZodType<T>): Promise<T> {
  const text = await c.req.text();
  let body: unknown;
  try {
    body = JSON.parse(text || '{}');
  } catch {
    throw new Failure('body_unreadable');
  }
  if (typeof body !== 'object' || body === null) throw new Failure('body_unreadable');
  return check(body, schema);
}

/** Input of any origin, checked. Throws `validation_failed` with all problems at once. */
export function check<T>(input: unknown, schema: z.ZodType<T>): T {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  throw new Failure('validation_failed', {
    problems: result.error.issues.map((issue) => problemOf(issue, input)),
  });
}

function problemOf(issue: z.core.$ZodIssue, input: unknown): Problem {
  const path = issue.path.filter((key) => typeof key !== 'symbol');
  const value = path.reduce<unknown>(
    (inner, key) => (inner as Record<string | number, unknown> | undefined)?.[key],
    input,
  );
  return { path, value, ...verdict(issue, value) };
}

function verdict(issue: z.core.$ZodIssue, value: unknown): Pick<Problem, 'rule' | 'message'> {
  if (value === undefined || value === '' || issue.code === 'too_small') {
    return { rule: 'required', message: 'This field is required' };
  }
  if (issue.code === 'invalid_format' && issue.format === 'email') {
    return { rule: 'email', message: 'Must be a valid email address' };
  }
  if (issue.code === 'too_big') {
    return { rule: 'max_length', message: `Must not exceed ${issue.maximum} characters` };
  }
  const rule = issue.code === 'custom' && issue.params?.['rule'] === 'unknown_tag' ? 'unknown_tag' : 'format';
  return { rule, message: issue.message };
}
