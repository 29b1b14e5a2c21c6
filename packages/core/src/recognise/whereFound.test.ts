import { describe, expect, test } from 'vitest';
import type { Reading } from './reading.ts';
import { whereFound } from './whereFound.ts';

const said = (words: Omit<Reading, 'dialect'>): Reading => ({ dialect: 'general', ...words });

describe('where values of a reading stand in the body', () => {
  test.each<[string, unknown, Reading, object]>([
    [
      'in records and lists',
      { meta: { id: 'req-1' }, errors: [{ code: 'taken', message: 'In use' }] },
      said({ codes: ['taken', 'other'], message: 'In use', requestId: 'req-1' }),
      { code: 'errors.0.code', message: 'errors.0.message', requestId: 'meta.id' },
    ],
    [
      'of several places the least deep one',
      { error: { message: 'No' }, message: 'No' },
      said({ message: 'No' }),
      { message: 'message' },
    ],
    ['written with space around it', { message: ' No ' }, said({ message: 'No' }), { message: 'message' }],
    ['a number', { code: 40_001 }, said({ codes: ['40001'] }), { code: 'code' }],
    ['the body itself', 'Nothing here', said({ message: 'Nothing here' }), { message: 'body' }],
    ['what was put together says nothing', { a: 'x' }, said({ message: 'x y' }), {}],
  ])('%s', (_, value, reading, places) => {
    expect(whereFound({ format: 'json', value }, reading)).toEqual(places);
  });

  test('in XML', () => {
    const text = '<Error><Code>NoSuchKey</Code><RequestId>4442587FB7D0A2F9</RequestId></Error>';
    expect(
      whereFound(
        { format: 'xml', text },
        said({ codes: ['NoSuchKey'], requestId: '4442587FB7D0A2F9', docsUrl: 'https://a.example' }),
      ),
    ).toEqual({ code: 'Code', requestId: 'RequestId' });
  });

  test('a body that goes on for ever is looked at only so far', () => {
    const value: Record<string, unknown> = { list: Array.from({ length: 20_000 }, (_, at) => at) };
    value['self'] = value;
    expect(whereFound({ format: 'json', value }, said({ codes: ['19999'], message: 'not in it' }))).toEqual(
      {},
    );
  });
});
