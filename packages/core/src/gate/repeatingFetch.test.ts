import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createErrorKit } from '../createErrorKit.ts';
import { repeatingFetch } from './repeatingFetch.ts';
import { timedFetch } from './timedFetch.ts';

const url = 'https://api.example.com/things';
const sent = vi.fn<typeof fetch>();

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-01-01T00:00:00Z') });
  sent.mockReset();
  sent.mockImplementation(() => Promise.resolve(new Response(null, { status: 503 })));
});
afterEach(() => void vi.useRealTimers());

/** Lets all waits pass. */
const statusOf = async (answer: Promise<Response>): Promise<number> => {
  await vi.advanceTimersByTimeAsync(60_000);
  return (await answer).status;
};

describe('a fetch that repeats', () => {
  it.each<[string, RequestInit | Request, number]>([
    ['a GET', {}, 3],
    ['a PUT', { method: 'PUT', body: 'x' }, 3],
    ['a POST', { method: 'POST', body: 'x' }, 1],
    ['a POST with a key', { method: 'POST', body: 'x', headers: { 'Idempotency-Key': '"1"' } }, 3],
    ['a Request with a body', new Request(url, { method: 'PUT', body: 'x' }), 3],
    ['a body that can be read once', { method: 'PUT', body: new ReadableStream() }, 1],
  ])('sends %s, with %o, as often as it may be sent', async (_what, given, times) => {
    const send = repeatingFetch(sent, createErrorKit());
    const answer = given instanceof Request ? send(given) : send(url, given);
    expect(await statusOf(answer)).toBe(503);
    expect(sent).toHaveBeenCalledTimes(times);
  });

  it('takes no more than ninety seconds in all', async () => {
    const headers = { 'retry-after': '50' };
    sent.mockImplementation(() => Promise.resolve(new Response(null, { status: 503, headers })));
    const answer = repeatingFetch(sent, createErrorKit())(url);
    await vi.advanceTimersByTimeAsync(600_000);
    expect((await answer).status).toBe(503);
    expect(sent).toHaveBeenCalledTimes(2);
  });
});

const hang: typeof fetch = (_input, init) =>
  new Promise((_answer, reject) => {
    init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
  });

describe('a fetch with a limit for each attempt', () => {
  it('gives up on a read after ten seconds, which is a time-out, and is repeated', async () => {
    const kit = createErrorKit();
    sent.mockImplementation(hang);
    const failed = repeatingFetch(timedFetch(sent), kit)(url).catch((thrown: unknown) => thrown);
    await vi.advanceTimersByTimeAsync(9_999);
    expect(sent.mock.lastCall?.[1]?.signal?.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(kit.parseError(await failed).kind).toBe('timeout');
    expect(sent).toHaveBeenCalledTimes(3);
  });

  it('lets a write, and the body of an answer, take their time', async () => {
    await timedFetch(sent)(url, { method: 'POST' });
    expect(sent.mock.lastCall?.[1]?.signal).toBeUndefined();
    await timedFetch(sent)(url);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent.mock.lastCall?.[1]?.signal?.aborted).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('leaves at once when it is aborted, with the reason', async () => {
    sent.mockImplementation(hang);
    const controller = new AbortController();
    const failed = timedFetch(sent)(new Request(url, { signal: controller.signal })).catch(String);
    controller.abort('no');
    expect(await failed).toBe('no');
    expect(vi.getTimerCount()).toBe(0);
  });
});
