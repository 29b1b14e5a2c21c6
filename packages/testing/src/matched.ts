import type { Politeness, Surface } from '@tactful/core';

/** What a matcher answers, in Vitest and in Jest. */
export interface Matched {
  readonly pass: boolean;
  readonly message: () => string;
}

/** The matchers as `expect(…)` has them. */
export interface TactfulMatchers<R = void> {
  /**
   * Where an error is said. Takes a presentation, a notice, a kit (any notice of it), an element (any surface in it), or
   * what `renderWithKit` gives. A field's message and the summary are one surface.
   */
  toBeOnSurface(surface: Surface): R;
  /**
   * What is wrong with one field, by its name in the form or in the API. Takes an `ApiError`, a presentation, the state
   * or the store of a form's errors, an element (a control of that name that is marked and described), or what
   * `renderWithKit` gives. Without a message: anything.
   */
  toHaveFieldError(name: string, message?: string | RegExp): R;
  /** What screen readers were given to say. Takes what `listenToAnnouncements` or `renderWithKit` gives. */
  toHaveAnnounced(text: string | RegExp, politeness?: Politeness): R;
}

/** A matcher's answer: what was to be found among what there is. */
export function matched(pass: boolean, wanted: string, found: readonly string[]): Matched {
  const there = found.length > 0 ? found.join('\n  ') : 'nothing';
  return {
    pass,
    message: () => `Expected ${pass ? 'not ' : ''}${wanted}. There is:\n  ${there}`,
  };
}

/** A text is as said, or contained in it; a pattern matches. */
export function says(text: string, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text);
}

/** The property of a value nobody has looked at yet. */
export function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}

export function isElement(value: unknown): value is Element {
  return at(value, 'nodeType') === 1;
}
