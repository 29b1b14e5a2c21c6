import type { ErrorKit } from '@tactful/core';

/**
 * Makes of a function one that reads the answer it fails with before it fails. A `Response` that was thrown as it came
 * can't be read at the moment when a retry is judged or a component draws it. What is thrown stays the same.
 * One function gives the same one each time; anything else is given back.
 */
export function createAnswerReader(kit: ErrorKit): <Given>(given: Given) => Given {
  const known = new WeakMap<object, unknown>();
  return <Given>(given: Given): Given => {
    if (typeof given !== 'function') return given;
    const made = known.get(given);
    if (made) return made as Given;
    const reading = async (...args: unknown[]): Promise<unknown> => {
      try {
        return await (given(...args) as unknown);
      } catch (thrown) {
        await kit.parseResponse(thrown);
        throw thrown;
      }
    };
    known.set(given, reading);
    return reading as Given;
  };
}
