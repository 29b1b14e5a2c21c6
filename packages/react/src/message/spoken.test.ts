import { createErrorKit, kinds, type Kind, type Occasion, type Politeness } from '@tactful/core';
import { describe, expect, test } from 'vitest';
import { errorOf } from '../fixtures.test.support.ts';
import type { WordsOfKit } from '../words/useWords.ts';
import { spoken } from './spoken.ts';

const kit = createErrorKit();
/** The names of the kit's words rather than the words. */
const words = { say: (key: string) => key } as WordsOfKit;

const told = (kind: Kind, occasion: Occasion): readonly [severity: string | undefined, Politeness] => {
  const presentation = kit.present(errorOf({ kind }), { occasion });
  const text = spoken({ presentation, remedies: [] } as never, words);
  return [text.split(':')[0], presentation.politeness];
};

describe('3.2.3 how a message is told', () => {
  test.each<[Kind, Occasion, string, Politeness]>([
    ['server', 'action', 'problem', 'assertive'],
    ['server', 'load', 'problem', 'polite'],
    ['rate_limited', 'action', 'warning', 'assertive'],
    ['payment_required', 'action', 'problem', 'assertive'],
    ['payment_required', 'load', 'information', 'polite'],
    ['unauthenticated', 'submit', 'problem', 'assertive'],
  ])('%s on %s is a %s, %s', (kind, occasion, ...expected) => {
    expect(told(kind, occasion)).toEqual(expected);
  });

  test('nothing that interrupts is called mere information', () => {
    const interrupting = kinds
      .flatMap((kind) => [told(kind, 'action'), told(kind, 'submit')])
      .filter(([, politeness]) => politeness === 'assertive');
    expect(new Set(interrupting.map(([severity]) => severity))).toEqual(new Set(['problem', 'warning']));
  });
});
