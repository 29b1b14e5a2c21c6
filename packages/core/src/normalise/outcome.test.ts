import { describe, expect, test } from 'vitest';
import { createErrorKit } from '../createErrorKit.ts';
import { parseError } from '../parse.ts';

const unreached = (method?: string) =>
  Object.assign(
    new TypeError('Failed to fetch'),
    method ? { request: { method, url: 'https://api.example/x' } } : {},
  );
const answered = (status: number, method?: string) =>
  Object.assign(new Error('x'), { name: 'HTTPError', status, ...(method && { request: { method } }) });

describe('1.2.11 whether the request was carried out', () => {
  test.each<[string, unknown, 'failed' | 'unknown']>([
    ['no answer to a POST', unreached('POST'), 'unknown'],
    ['no answer to a DELETE', unreached('DELETE'), 'unknown'],
    ['no answer to a GET', unreached('GET'), 'failed'],
    ['no answer, and nobody knows to what', unreached(), 'unknown'],
    ['a time-out, and nobody knows of what', new DOMException('slow', 'TimeoutError'), 'unknown'],
    ['a fault, and nobody knows of what', answered(500), 'failed'],
    ['a refusal', answered(422), 'failed'],
  ])('%s: %s', (_, thrown, outcome) => {
    expect(parseError(thrown).outcome).toBe(outcome);
  });

  test('the occasion decides where nobody knows the method: a load has never failed to save', () => {
    const kit = createErrorKit();
    expect(kit.present(unreached(), { occasion: 'submit' }).outcome).toBe('unknown');
    for (const occasion of ['load', 'refresh', 'navigate', 'render'] as const) {
      const { outcome, title, body } = kit.present(unreached(), { occasion });
      expect(outcome).toBe('failed');
      expect(`${title} ${body ?? ''}`).not.toMatch(/saved|sent|went through/i);
    }
  });
});
