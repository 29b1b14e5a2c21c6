import { describe, expect, test } from 'vitest';
import { anError } from '../explain/anError.test.support.ts';
import { variantsByKind, type Variant } from '../vocabulary/variant.ts';
import { kinds, type Kind } from '../vocabulary/kind.ts';
import { chooseSurface } from './chooseSurface.ts';
import { conditions, type Scene } from './conditions.ts';
import type { SurfaceRule } from './policy.ts';
import { occasions, type Occasion, type Situation } from '../situation/situation.ts';
import { fallbacks, rowOfVariant, surfaceTable } from './surfaceTable.ts';
import { surfaces, type Surface } from '../situation/surface.ts';

interface SceneOptions extends Partial<Situation> {
  readonly variant?: Variant;
  readonly placed?: number;
  readonly unplaced?: number;
}

function scene(
  kind: Kind,
  occasion: Occasion,
  { variant, placed = 0, unplaced = 0, ...situation }: SceneOptions = {},
): Scene {
  return {
    error: anError(kind),
    variant: variant ?? variantsByKind[kind][0],
    situation: { occasion, ...situation },
    placed,
    unplaced,
  };
}

const choose = (
  kind: Kind,
  occasion: Occasion,
  options: SceneOptions = {},
  rules: readonly SurfaceRule[] = [],
) => chooseSurface(scene(kind, occasion, options), rules);

describe('5.6.1 the table is complete', () => {
  test.each(Object.entries(surfaceTable))('%s has a surface for every occasion', (_, row) => {
    expect(Object.keys(row).toSorted()).toEqual([...occasions].toSorted());
    for (const cell of Object.values(row)) {
      expect(typeof cell.at(-1)).toBe('string');
      const named = cell.map((choice) => (typeof choice === 'string' ? choice : choice.surface));
      expect(named.every((surface) => surfaces.includes(surface))).toBe(true);
      const conditional = cell.filter((choice) => typeof choice !== 'string');
      expect(conditional.every(({ when }) => Object.hasOwn(conditions, when))).toBe(true);
    }
  });

  test('all fifteen kinds and step-up are rows', () => {
    expect(Object.keys(surfaceTable)).toEqual(expect.arrayContaining([...kinds, 'step_up']));
    for (const row of Object.values(rowOfVariant)) expect(surfaceTable).toHaveProperty(row);
  });

  test('every surface but the silent one has someone who takes over', () => {
    expect(Object.keys(fallbacks).toSorted()).toEqual([...surfaces].toSorted());
    for (const [surface, others] of Object.entries(fallbacks)) expect(others).not.toContain(surface);
  });
});

describe('5.6 where it goes', () => {
  /** kind, then: submit, action, load of a part, refresh, render, navigate. */
  test.each<[Kind, ...Surface[]]>([
    ['validation', 'form', 'local', 'section', 'stale', 'section', 'page'],
    ['bad_request', 'form', 'local', 'section', 'stale', 'section', 'page'],
    ['unauthenticated', 'dialog', 'dialog', 'redirect', 'banner', 'redirect', 'redirect'],
    ['forbidden', 'form', 'local', 'section', 'section', 'section', 'page'],
    ['payment_required', 'form', 'dialog', 'section', 'silent', 'section', 'page'],
    ['not_found', 'form', 'local', 'section', 'stale', 'section', 'page'],
    ['conflict', 'form', 'local', 'section', 'silent', 'section', 'section'],
    ['rate_limited', 'form', 'local', 'section', 'silent', 'section', 'page'],
    ['timeout', 'form', 'local', 'section', 'stale', 'section', 'page'],
    ['unavailable', 'form', 'local', 'section', 'stale', 'section', 'page'],
    ['server', 'form', 'local', 'section', 'stale', 'section', 'page'],
    ['network', 'form', 'local', 'section', 'stale', 'section', 'page'],
    ['offline', 'form', 'local', 'section', 'banner', 'section', 'page'],
    ['aborted', 'silent', 'silent', 'silent', 'silent', 'silent', 'silent'],
    ['unknown', 'form', 'local', 'section', 'stale', 'section', 'page'],
  ])('%s', (kind, ...expected) => {
    expect(occasions.map((occasion) => choose(kind, occasion).surface)).toEqual(expected);
  });

  test.each<[string, Kind, Occasion, SceneOptions, Surface]>([
    ['messages go to the summary', 'validation', 'submit', { placed: 2, unplaced: 1 }, 'summary'],
    ['a taken value goes to its field', 'conflict', 'submit', { placed: 1, variant: 'taken' }, 'summary'],
    [
      'a wrong file goes to its field',
      'bad_request',
      'submit',
      { placed: 1, variant: 'too_large' },
      'summary',
    ],
    ['5.6.2 the page’s own 404 is a page', 'not_found', 'load', { main: true }, 'page'],
    ['5.6.2 the page’s own 403 is a page', 'forbidden', 'load', { main: true }, 'page'],
    ['old data is kept', 'server', 'load', { hasData: true }, 'stale'],
    ['there is nothing to keep', 'server', 'refresh', { hasData: false }, 'section'],
    ['three failures in a row get a banner', 'unavailable', 'refresh', { streak: 3 }, 'banner'],
    ['two do not', 'unavailable', 'refresh', { streak: 2 }, 'stale'],
    ['who edits is told', 'conflict', 'refresh', { editing: true }, 'banner'],
    ['the old page stays', 'unavailable', 'navigate', { hasData: true }, 'banner'],
    ['cached data with a banner', 'offline', 'load', { hasData: true }, 'banner'],
    [
      'a lapsed plan concerns everything',
      'payment_required',
      'refresh',
      { variant: 'no_subscription' },
      'banner',
    ],
    ['step-up asks in place', 'unauthenticated', 'submit', { variant: 'step_up' }, 'dialog'],
    ['step-up is no redirect', 'unauthenticated', 'load', { variant: 'step_up' }, 'section'],
    ['step-up waits for the person', 'unauthenticated', 'refresh', { variant: 'step_up' }, 'silent'],
    [
      'a wrong password stays in its form',
      'unauthenticated',
      'submit',
      { variant: 'wrong_credentials' },
      'form',
    ],
    [
      'an expired link is a page, no redirect',
      'unauthenticated',
      'navigate',
      { variant: 'link_expired' },
      'page',
    ],
    ['no checkout is no offer', 'payment_required', 'action', { variant: 'checkout_unavailable' }, 'local'],
    ['5.6.8 nobody signs in', 'unauthenticated', 'load', { handled: [] }, 'section'],
    ['5.6.8 nothing is for sale', 'payment_required', 'action', { handled: ['retry'] }, 'local'],
  ])('%s', (_, kind, occasion, options, surface) => {
    expect(choose(kind, occasion, options).surface).toBe(surface);
  });
});

describe('nothing is lost when a surface is not on the page', () => {
  test.each<[Kind, Occasion, readonly Surface[], SceneOptions, Surface]>([
    ['validation', 'submit', ['field', 'toast'], { placed: 2 }, 'field'],
    ['validation', 'submit', ['field', 'form', 'toast'], { placed: 2, unplaced: 1 }, 'form'],
    ['validation', 'submit', ['field', 'toast'], { placed: 2, unplaced: 1 }, 'toast'],
    ['server', 'submit', ['summary'], {}, 'summary'],
    ['server', 'submit', ['local', 'toast'], {}, 'local'],
    ['server', 'action', ['toast'], {}, 'toast'],
    ['unauthenticated', 'submit', ['form', 'redirect'], {}, 'redirect'],
    ['server', 'load', ['toast', 'banner'], {}, 'banner'],
    ['server', 'refresh', ['toast'], {}, 'silent'],
    ['server', 'load', [], {}, 'toast'],
  ])('%s on %s with %j', (kind, occasion, mounted, options, surface) => {
    expect(choose(kind, occasion, { ...options, surfaces: mounted }).surface).toBe(surface);
  });

  test('of every kind, on every occasion, with any one surface', () => {
    for (const kind of kinds)
      for (const occasion of occasions)
        for (const only of surfaces) {
          const { surface, rule, considered } = choose(kind, occasion, { surfaces: [only], unplaced: 1 });
          expect([only, 'silent', 'toast']).toContain(surface);
          expect(considered.filter(({ taken }) => taken).length).toBeGreaterThan(0);
          expect(considered.map((entry) => entry.rule)).toContain(rule);
        }
  });
});

describe('an app’s own rules', () => {
  const quiet: SurfaceRule = { name: 'quiet polls', kind: 'server', occasion: 'refresh', surface: false };

  test('come first, and the first that applies wins', () => {
    const rules: SurfaceRule[] = [
      { kind: 'rate_limited', surface: 'page' },
      { status: 500, surface: 'banner' },
      { kind: 'server', surface: 'toast' },
    ];
    expect(choose('server', 'load', {}, rules)).toMatchObject({ surface: 'banner', rule: 'rules[1]' });
  });

  test('false says nothing', () => {
    expect(choose('server', 'refresh', {}, [quiet])).toMatchObject({
      surface: 'silent',
      rule: 'quiet polls',
    });
  });

  test('undefined leaves it to the table', () => {
    const rules: SurfaceRule[] = [
      { kind: 'server', surface: undefined },
      { kind: 'server', surface: 'toast' },
    ];
    expect(choose('server', 'load', {}, rules)).toMatchObject({ surface: 'section', rule: 'server/load' });
  });

  test('may decide by the error', () => {
    const rules: SurfaceRule[] = [
      { surface: (error, { main }) => (error.status === 500 && main ? 'dialog' : undefined) },
    ];
    expect(choose('server', 'load', { main: true }, rules).surface).toBe('dialog');
    expect(choose('server', 'load', {}, rules).surface).toBe('section');
  });

  test('fall back like any other', () => {
    expect(choose('server', 'load', { surfaces: ['toast'] }, [{ surface: 'banner' }]).surface).toBe('toast');
  });

  test.each<[string, SurfaceRule, boolean]>([
    ['a code', { code: 'quota_exceeded', surface: 'dialog' }, true],
    ['a code in another spelling', { code: 'quotaExceeded', surface: 'dialog' }, true],
    ['a pattern', { code: 'quota.*', surface: 'dialog' }, true],
    ['another pattern', { code: '*_reached', surface: 'dialog' }, false],
    ['an outer code', { code: 'outer', surface: 'dialog' }, true],
    ['an origin', { origin: 'https://api.example.com', surface: 'dialog' }, true],
    ['another origin', { origin: 'https://api.example.com.evil', surface: 'dialog' }, false],
    ['another occasion', { occasion: 'load', surface: 'dialog' }, false],
    ['another status', { status: 429, surface: 'dialog' }, false],
  ])('match by %s', (_, rule, applies) => {
    const error = anError('payment_required', {
      codes: ['quota_exceeded', 'outer'],
      request: { url: 'https://api.example.com/v1/x' },
    });
    const made = { ...scene('payment_required', 'submit'), error };
    expect(chooseSurface(made, [rule]).surface === 'dialog').toBe(applies);
  });

  test('5.6.1 can change any one cell, and no other', () => {
    for (const kind of kinds)
      for (const occasion of occasions) {
        const rules: SurfaceRule[] = [{ name: 'mine', kind, occasion, surface: 'banner' }];
        expect(choose(kind, occasion, {}, rules)).toMatchObject({ surface: 'banner', rule: 'mine' });
        const others = kinds.flatMap((other) => occasions.map((when) => [other, when] as const));
        const changed = others.filter(([other, when]) => choose(other, when, {}, rules).rule === 'mine');
        expect(changed).toEqual([[kind, occasion]]);
      }
  });

  test('every rule looked at says why it was not taken', () => {
    const rules: SurfaceRule[] = [
      { name: 'a', kind: 'server', surface: 'page' },
      { name: 'b', status: 503, surface: 'page' },
      { name: 'c', occasion: 'submit', surface: 'page' },
    ];
    expect(choose('rate_limited', 'refresh', {}, rules).considered).toEqual([
      { rule: 'a', taken: false, why: 'the kind is rate_limited, not server' },
      { rule: 'b', taken: false, why: 'the status is 429, not 503' },
      { rule: 'c', taken: false, why: 'the occasion is refresh, not submit' },
      { rule: 'rate_limited/refresh: streak', taken: false, why: 'it does not hold' },
      { rule: 'rate_limited/refresh', taken: true, why: 'as usual' },
    ]);
  });
});
