import { describe, expect, it } from 'vitest';
import { createIdempotencyKey } from './createIdempotencyKey.ts';

const keys = (): (() => string) => {
  let made = 0;
  return () => `key-${(made += 1)}`;
};

describe('an idempotency key', () => {
  it('stays the same for every repeat, and changes with what is sent', () => {
    const key = createIdempotencyKey({ newKey: keys() });
    const first = key.headerFor('{"amount":1}');
    expect(first).toEqual({ 'Idempotency-Key': '"key-1"' });
    expect(key.headerFor('{"amount":1}')).toEqual(first);
    expect(key.headerFor('{"amount":2}')).toEqual({ 'Idempotency-Key': '"key-2"' });
  });

  it('changes when it is done, since the same would then mean a second time', () => {
    const key = createIdempotencyKey({ newKey: keys() });
    key.headerFor('same');
    key.done();
    expect(key.headerFor('same')).toEqual({ 'Idempotency-Key': '"key-2"' });
  });

  it('is spelt as the API wants it', () => {
    const key = createIdempotencyKey({ header: 'X-IDEMPOTENCY-KEY', quoted: false, newKey: keys() });
    expect(key.headerFor('')).toEqual({ 'X-IDEMPOTENCY-KEY': 'key-1' });
  });

  it('is a random UUID', () => {
    const one = createIdempotencyKey().headerFor('')['Idempotency-Key'];
    expect(one).toMatch(/^"[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}"$/);
    expect(createIdempotencyKey().headerFor('')['Idempotency-Key']).not.toBe(one);
  });
});
