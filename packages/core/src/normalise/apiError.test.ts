import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseError } from '../parse.ts';
import { redactText } from './redact.ts';

const answered = (status: number, message: string) =>
  parseError(Object.assign(new Error('HTTP'), { status, data: { message } }));

describe('what is handed over as JSON', () => {
  test.each([
    [500, "SQLSTATE[28000] Access denied for user 'app'@'10.0.0.7'", 'API error: server'],
    [503, 'upstream 10.0.0.7:8080 is draining', 'API error: unavailable'],
    [409, 'Somebody else saved this.', 'Somebody else saved this.'],
    [
      422,
      'Sent with Bearer abcdefghijklmnopqrstuvwxyz0123',
      redactText('Sent with Bearer abcdefghijklmnopqrstuvwxyz0123'),
    ],
  ])('of a %i', (status, message, told) => {
    const error = answered(status, message);
    expect(error.message).toBe(message);
    expect(error.toJSON().message).toBe(told);
  });

  test('whatever passes as plain words is what redaction leaves as it is', () => {
    const secrets = [
      '4111 1111 1111 1111',
      '12345678901',
      'a1b2c3d4e5f6',
      'Bearer ',
      'Basic ',
      'token=',
      'sk_live_',
    ];
    const words = [
      'The',
      'name',
      'password',
      'eyJhbGciOi',
      'aB',
      '@x.io',
      ' ',
      ': ',
      ', ',
      '.',
      '-',
      '--',
      "'",
      '"',
      '(',
    ];
    const pieces = fc.constantFrom(...secrets, ...words);
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 12 }), (parts) => {
        const error = answered(400, `Text ${parts.join('')}`);
        expect(error.toJSON().message).toBe(redactText(error.message));
      }),
    );
  });
});
