import type { FieldRule } from '../vocabulary/fieldRule.ts';
import type { Issue } from '../vocabulary/issue.ts';
import type { Params } from '../vocabulary/params.ts';

/**
 * A sentence that a validator says unless it is told otherwise, with its numbers as named groups; its own name of the
 * rule; and ours, where that name doesn't tell.
 */
export type KnownSentence = readonly [sentence: RegExp, code: string, rule?: FieldRule];

/** The issues, each with the name and the numbers of the rule that its sentence gives away. */
export function nameRules(
  issues: readonly Issue[] | undefined,
  sentences: readonly KnownSentence[],
): readonly Issue[] {
  return (issues ?? []).map((issue) => (issue.code === undefined ? named(issue, sentences) : issue));
}

function named(issue: Issue, sentences: readonly KnownSentence[]): Issue {
  const text = issue.message?.slice(0, 500) ?? '';
  for (const [sentence, code, rule] of sentences) {
    const match = sentence.exec(text);
    if (match) {
      const params = numbersIn(match.groups);
      return {
        ...issue,
        code,
        ...(rule && { rule }),
        ...(params && { params: { ...issue.params, ...params } }),
      };
    }
  }
  return issue;
}

function numbersIn(groups: Readonly<Record<string, string | undefined>> = {}): Params | undefined {
  const stated = Object.entries(groups).filter(([, number]) => number !== undefined);
  return stated.length === 0
    ? undefined
    : Object.fromEntries(stated.map(([name, number]) => [name, Number(number)]));
}
