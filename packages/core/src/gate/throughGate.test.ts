import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createErrorKit } from '../createErrorKit.ts';
import type { ErrorKit } from '../errorKit.ts';
import { createGate } from './createGate.ts';
import type { Gate } from './gate.ts';
import { throughGate } from './throughGate.ts';

const url = 'https://api.example.com/things';
let gate: Gate;
let kit: ErrorKit;
const send = vi.fn<() => Promise<unknown>>();

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-01-01T00:00:00Z') });
  gate = createGate({ channel: null, storage: null, random: () => 0 });
  kit = createErrorKit({ gate });
  send.mockReset();
});
afterEach(() => {
  gate.dispose();
  vi.useRealTimers();
});

const call = (request: object = {}): Promise<unknown> => throughGate(kit, { url, ...request }, send);
const answer = (status: number, body: unknown = {}, headers: Record<string, string> = {}): Response =>
  Response.json(body, { status, headers });

describe('a call through the gate', () => {
  it('is what it would be without one', async () => {
    send.mockResolvedValueOnce('fine').mockRejectedValueOnce('no');
    expect(await call()).toBe('fine');
    await expect(call()).rejects.toBe('no');
    expect(gate.answeredLately(url)).toBe(true);
    kit = createErrorKit();
    send.mockResolvedValueOnce('fine');
    expect(await call()).toBe('fine');
  });

  it.each([
    ['a header', answer(429, {}, { 'retry-after': '10' }), 'GET /things'],
    ['the body', answer(429, { retry_after: 10 }), 'GET /things'],
    ['a named limit', answer(429, {}, { 'retry-after': '10', 'x-ratelimit-bucket': 'b' }), 'b'],
    ['what a client throws', { status: 429, headers: { 'retry-after': '10' }, data: {} }, 'GET /things'],
  ])('closes it when refused, by %s, and others wait', async (_how, thrown, bucket) => {
    send.mockRejectedValueOnce(thrown).mockResolvedValue('fine');
    await expect(call()).rejects.toBe(thrown);
    expect(gate.getSnapshot().closed).toMatchObject([{ bucket, waitMs: 10_000 }]);
    const waiting = call();
    await vi.advanceTimersByTimeAsync(9_999);
    expect(send).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(await waiting).toBe('fine');
    expect(gate.getSnapshot().closed).toEqual([]);
  });

  it('is refused at once when a person wants it, and not sent', async () => {
    send.mockRejectedValueOnce(answer(429, {}, { 'retry-after': '10' }));
    await call({ method: 'POST' }).catch(() => {});
    await expect(call({ method: 'POST' })).rejects.toMatchObject({ code: 'not_sent', retryAfterMs: 10_000 });
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('that gets no answer lets another one go to see', async () => {
    send.mockRejectedValueOnce(answer(429, {}, { 'retry-after': '10' }));
    await call().catch(() => {});
    send.mockRejectedValueOnce(new TypeError('Failed to fetch')).mockResolvedValue('fine');
    const both = [call().catch(String), call()];
    await vi.advanceTimersByTimeAsync(10_250);
    expect(await Promise.all(both)).toEqual(['TypeError: Failed to fetch', 'fine']);
  });
});
