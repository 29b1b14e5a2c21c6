import { describe, expect, test } from 'vitest';
import type { CodeTable, Copy, Dialect } from '@tactful/core';
import { de } from '@tactful/core/copy/de';
import { en } from '@tactful/core/copy/en';
import { flexprice, flowbrite } from '@tactful/core/dialects';
import { samplesOf } from '@tactful/core/samples';
import { dialectContract, dialectPromises, type DialectUnderTest } from './dialectContract.ts';
import { ferry, ferrySamples } from './ferry.test.support.ts';

for (const dialect of [flexprice, flowbrite]) {
  dialectContract({ dialect, samples: samplesOf(dialect.id), languages: [en, de] });
}

const good: DialectUnderTest = { dialect: ferry, samples: ferrySamples };

dialectContract(good);

const wordless: Copy = {
  ...en,
  variants: { ...en.variants, state: { title: ' ', body: ' ', writeTitle: ' ', writeBody: ' ' } },
};

const withCodes = (more: CodeTable): DialectUnderTest => ({
  ...good,
  dialect: { ...ferry, codes: { ...ferry.codes, ...more } },
});
const readBy = (read: Dialect['read']): DialectUnderTest => ({ ...good, dialect: { ...ferry, read } });
let times = 0;

/** What is wrong with each, and the promise that tells. */
const broken: readonly (readonly [what: string, promise: RegExp, subject: DialectUnderTest, told: RegExp])[] =
  [
    ['claims nothing', /claims/, readBy(() => undefined), /ferry-boat-full was read by/],
    ['claims everything', /claims/, readBy(() => ({})), /it claims flexprice-/],
    [
      'reads a word for another',
      /as it says/,
      readBy(() => ({ codes: ['boat_gone'] })),
      /code is "boat_gone"/,
    ],
    ['has a code without a sample', /shown by a sample/, withCodes({ late: {} }), /no sample shows late/],
    ['has an unknown kind', /known/, withCodes({ late: { kind: 'tardy' as never } }), /no kind tardy/],
    [
      'has an unknown remedy',
      /known/,
      withCodes({ late: { remedies: ['swim' as never] } }),
      /no remedy swim/,
    ],
    [
      'has a variant that cannot be',
      /known/,
      withCodes({ late: { kind: 'conflict', variant: 'rate_limited' } }),
      /rate_limited doesn't fit conflict/,
    ],
    ['spells a code twice', /spelling/, withCodes({ boatFull: {} }), /boat_full and boatFull are one/],
    ['has no words in a language', /words/, { ...good, languages: [wordless] }, /has no title on submit/],
    [
      'understands it differently every time',
      /same every time/,
      readBy(() => ({ codes: [`boat_full_${times++}`] })),
      /understood in two ways/,
    ],
    [
      'throws at what it does not know',
      /without throwing/,
      readBy(({ body }) => ({
        codes: [(body as unknown as { value: { trouble: { word: string } } }).value.trouble.word.trim()],
      })),
      /trouble.*: it threw TypeError/,
    ],
  ];

describe('what a dialect does wrong is told', () => {
  test.each(broken)('%s', async (_, name, subject, told) => {
    const promise = dialectPromises.find((one) => name.test(one.name));
    expect((await promise?.faults(subject))?.join('\n')).toMatch(told);
  });

  test('every promise but that on links can be broken here', () => {
    const names = dialectPromises.filter(({ name }) => !broken.some(([, promise]) => promise.test(name)));
    expect(names.map(({ name }) => name)).toEqual(['no link in an answer can run a script']);
  });
});
