import { describe, expect, it } from 'vitest';
import { samples, samplesOf, toResponse } from './samples.ts';

describe('samplesOf', () => {
  it('gives the samples of one dialect', () => {
    expect(samplesOf('flowbrite').map(({ api }) => api)).toContain('Flowbrite');
    expect(samplesOf('flowbrite').length).toBeLessThan(samples.length);
  });

  it.each(['', 'no-such-dialect', 'constructor', '__proto__'])('gives none for the id %j', (id) => {
    expect(samplesOf(id)).toEqual([]);
  });
});

describe('toResponse', () => {
  it('makes a new, unread response each time', async () => {
    const sample = { status: 404, headers: { 'x-request-id': 'r-1' }, body: { code: 'gone' } };
    const first = toResponse(sample);
    expect(await first.json()).toEqual({ code: 'gone' });
    const second = toResponse(sample);
    expect(second.bodyUsed).toBe(false);
    expect(second.status).toBe(404);
    expect(second.headers.get('x-request-id')).toBe('r-1');
  });

  it.each([
    ['neither body nor text', { status: 503 }, null],
    ['empty text', { status: 502, bodyText: '' }, null],
    ['a status that has no body', { status: 304, bodyText: 'ignored' }, null],
    ['text', { status: 502, bodyText: '<html>' }, '<html>'],
    ['JSON null', { status: 500, body: null }, 'null'],
  ])('%s', async (_, sample, text) => {
    const response = toResponse(sample);
    expect(response.status).toBe(sample.status);
    expect(response.body === null ? null : await response.text()).toBe(text);
  });

  it.each([0, 102, 600, 999])('passes on the status %i, which the constructor refuses', (status) => {
    const response = toResponse({ status, bodyText: 'x' });
    expect(response.status).toBe(status);
    expect(response.ok).toBe(false);
  });
});
