import { describe, expect, it } from 'vitest';
import { closestName, placeIssuesHint } from './placeIssuesHint.ts';

const form = ['email', 'firstName', 'lastName', 'items.0.unitPrice', 'postcode'];

/** How many names are looked at to find the closest of so many. */
const looksAt = (size: number): number => {
  let looks = 0;
  const names = new Proxy(
    Array.from({ length: size }, (_, index) => `${'long'.repeat(5_000)}${index}`),
    {
      get: (target, key, receiver) => {
        if (/^\d+$/.test(String(key))) looks += 1;
        return Reflect.get(target, key, receiver) as unknown;
      },
    },
  );
  closestName('lnog'.repeat(5_000), names);
  return looks;
};

describe('the closest name', () => {
  it.each([
    ['emial', 'email'],
    ['first_nam', 'firstName'],
    ['items.0.unit_cost', 'items.0.unitPrice'],
    ['contact_email', 'email'],
    ['postal_code', 'postcode'],
    ['iban', undefined],
    ['x', undefined],
    ['', undefined],
  ])('of %j is %j', (name, closest) => {
    expect(closestName(name, form)).toBe(closest);
  });

  it('is found by looking at each name once, and at no more of it than a name is long', () => {
    expect(looksAt(40)).toBe(4 * looksAt(10));
  });
});

describe('the hint for development', () => {
  it('lists names without a field, each with the field it resembles', () => {
    expect(placeIssuesHint([{ path: ['emial'] }, { path: ['iban'] }, { path: [] }], form)).toBe(
      [
        'Tactful: no field of this form has these names, so their messages stand in the summary.',
        'Where a field has another name in the form, say so in the alias table:',
        "  emial   did you mean { 'emial': 'email' }?",
        '  iban',
      ].join('\n'),
    );
  });

  it('counts what is too much to list', () => {
    const unplaced = Array.from({ length: 13 }, (_, index) => ({ path: [`stranger${index}`] }));
    expect(placeIssuesHint(unplaced, form)).toContain('  and 3 more');
  });

  it('says nothing when only the whole form or a header is concerned', () => {
    expect(placeIssuesHint([{ path: [] }, { path: ['x'], location: 'header' }], form)).toBeUndefined();
  });
});
