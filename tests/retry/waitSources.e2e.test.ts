import { afterAll, beforeAll, describe, test } from 'vitest';
import type { FullAnswer } from './startApi.ts';
import { startPage, type PageServer } from './startPage.ts';

let server: PageServer;
beforeAll(async () => {
  server = await startPage();
});
afterAll(() => server.close());

const seconds = (ms: number): number => Math.ceil(ms / 1_000);

/** An answer that asks to wait, and the moment until which it does, told at the time at which it is given. */
type Refusal = (now: number) => { readonly answer: FullAnswer; readonly until: number };

const refusals: Readonly<Record<string, Refusal>> = {
  'Retry-After in seconds': (now) => ({
    answer: [429, {}, { 'retry-after': '3' }],
    until: now + 3_000,
  }),
  'Retry-After as a date': (now) => ({
    answer: [429, {}, { 'retry-after': new Date(now + 4_000).toUTCString() }],
    until: (seconds(now + 4_000) - 1) * 1_000,
  }),
  'retry-after-ms': (now) => ({
    answer: [429, {}, { 'retry-after-ms': '2700' }],
    until: now + 2_700,
  }),
  'retry_after in the body': (now) => ({
    answer: [429, { error: { code: 'slow_down', message: 'Slow down', retry_after: 3 } }],
    until: now + 3_000,
  }),
  'retry_after in the body, where the browser hides all headers': (now) => ({
    answer: [429, { retry_after: 3 }, { 'retry-after': '30', 'access-control-expose-headers': 'x-none' }],
    until: now + 3_000,
  }),
  'RateLimit with nothing left': (now) => ({
    answer: [429, {}, { ratelimit: '"day";r=90;t=30000, "burst";r=0;t=3' }],
    until: now + 3_000,
  }),
  'X-RateLimit-Reset in seconds since 1970': (now) => ({
    answer: [429, {}, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(seconds(now) + 2) }],
    until: (seconds(now) + 2) * 1_000,
  }),
  'X-RateLimit-Reset-After': (now) => ({
    answer: [429, {}, { 'x-ratelimit-reset-after': '2.7' }],
    until: now + 2_700,
  }),
  prose: (now) => ({
    answer: [429, { message: 'Too many requests. Try again in 3 seconds.' }],
    until: now + 3_000,
  }),
};

describe('a page that is asked to wait', { concurrent: true }, () => {
  test.for(Object.entries(refusals))('by %s', async ([, refuse], { expect }) => {
    const { open, banner, content, askedFor, secondsLeft, page, complaints, leave } = await server.visit();
    let until = 0;
    await open(
      'News',
      () => {
        const refusal = refuse(Date.now());
        until = refusal.until;
        return refusal.answer;
      },
      [200, 'the news'],
    );
    await banner.waitFor();
    const most = seconds(until - Date.now()) + 2;
    expect(await secondsLeft()).toBeLessThanOrEqual(most);
    expect(await banner.count()).toBe(1);

    const end = page.getByText('Back to normal').waitFor({ state: 'attached' });
    await content('News').getByText('the news').waitFor();
    await banner.waitFor({ state: 'detached' });
    await end;
    const [, second = 0, ...more] = askedFor('News');
    expect(second).toBeGreaterThanOrEqual(until - 20);
    expect(second - until).toBeLessThan(5_000);
    expect(more).toEqual([]);
    expect(complaints).toEqual([]);
    await leave();
  });
});
