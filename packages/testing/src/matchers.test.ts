import { expect as jestExpect } from 'expect';
import { describe, expect, test } from 'vitest';
import { createErrorKit } from '@tactful/core';
import { flexprice } from '@tactful/core/dialects';
import * as matchers from './matchers.ts';
import { problem } from './problem.ts';
import { thrownBy } from './throwAs.ts';
import './jest.ts';
import './vitest.ts';

jestExpect.extend({ ...matchers });

const kit = createErrorKit({ dialects: [flexprice] });
const refused = problem(422, { fields: { 'items.0.price': 'is too low' } });
const error = kit.parseError(thrownBy('axios', refused));
const presentation = kit.present(error, { occasion: 'submit', fields: ['items[0].price'] });

/** The same in both: Jest's own `expect`, and Vitest's. */
const both = { jest: jestExpect, vitest: expect as unknown as typeof jestExpect };

const refusal = (run: () => void): string => {
  try {
    run();
  } catch (thrown) {
    // oxlint-disable-next-line no-control-regex -- the colours of the terminal
    return (thrown as Error).message.replaceAll(/\u001B\[\d+m/g, '');
  }
  return '';
};

describe.each(Object.entries(both))('%s', (_name, check) => {
  test('toBeOnSurface', () => {
    check(presentation).toBeOnSurface('field');
    check(presentation).toBeOnSurface('summary');
    check(presentation).not.toBeOnSurface('toast');
    check(kit.journey(error, { occasion: 'load' })).toBeOnSurface('section');
    const own = createErrorKit();
    check(own).not.toBeOnSurface('toast');
    own.report(new TypeError('Failed to fetch'), { occasion: 'action', surfaces: ['toast'] });
    check(own).toBeOnSurface('toast');
    expect(refusal(() => check(presentation).toBeOnSurface('page'))).toBe(
      'Expected to be on the surface page. There is:\n  field\n  summary',
    );
    expect(refusal(() => check(presentation).not.toBeOnSurface('field'))).toMatch(/^Expected not to be on/);
    expect(refusal(() => check({}).toBeOnSurface('page'))).toMatch(/takes a presentation/);
  });

  test('toHaveFieldError', () => {
    for (const received of [error, presentation]) {
      check(received).toHaveFieldError('items[0].price');
      check(received).toHaveFieldError('items[0].price', /too low/);
      check(received).not.toHaveFieldError('items.0.price', 'too high');
      check(received).not.toHaveFieldError('email');
    }
    expect(refusal(() => check(error).toHaveFieldError('email', 'taken'))).toBe(
      'Expected the field “email” to have the error taken. There is:\n  items.0.price: is too low',
    );
    expect(refusal(() => check(7).toHaveFieldError('email'))).toMatch(/takes an ApiError/);
  });

  test('toHaveAnnounced', () => {
    const announcements = {
      all: () => [{ text: 'Problem: Not saved.', politeness: 'assertive' as const }],
      stop: () => {},
    };
    check(announcements).toHaveAnnounced('Not saved');
    check({ announcements }).toHaveAnnounced(/saved/, 'assertive');
    check(announcements).not.toHaveAnnounced('Not saved', 'polite');
    expect(refusal(() => check(announcements).toHaveAnnounced('Saved'))).toBe(
      'Expected to have announced Saved. There is:\n  Problem: Not saved. (assertive)',
    );
    expect(refusal(() => check(undefined).toHaveAnnounced('Saved'))).toMatch(/listenToAnnouncements/);
  });
});
