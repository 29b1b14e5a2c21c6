import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createErrorKit } from '../createErrorKit.ts';
import type { ErrorKit } from '../errorKit.ts';
import { createGate } from './createGate.ts';
import type { Gate } from './gate.ts';
import { tellOfWaits } from './tellOfWaits.ts';

const url = 'https://api.example.com/things';
let gate: Gate;
let kit: ErrorKit;
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-01-01T00:00:00Z') });
  gate = createGate({ channel: null, storage: null, random: () => 0 });
  kit = createErrorKit({ gate });
  stop = tellOfWaits(kit, gate);
});
afterEach(() => {
  stop();
  gate.dispose();
  vi.useRealTimers();
});

const pass = async (ms: number): Promise<void> => void (await vi.advanceTimersByTimeAsync(ms));
const refuse = (seconds: number, path = ''): void =>
  gate.answered({ url: url + path }, { status: 429, headers: { 'retry-after': String(seconds) } });
const deadline = (): number | undefined => {
  const retry = kit.notices.getSnapshot().banner?.presentation.retry;
  return retry?.do === 'stop' ? undefined : retry?.notBefore;
};

it('counts down to the moment at which the gate opens, and leaves then', async () => {
  refuse(10);
  await pass(0);
  expect(deadline()).toBe(gate.closedUntil({ url }));
  await pass(9_999);
  expect(deadline()).toBeDefined();
  await pass(1);
  expect(deadline()).toBeUndefined();
});

it.each([
  [429, 'rate_limited'],
  [503, 'unavailable'],
] as const)('says why: %i is %s, here and in other tabs', async (status, kind) => {
  gate.answered({ url }, { status, headers: { 'retry-after': '10' } });
  await pass(0);
  const { banner } = kit.notices.getSnapshot();
  expect(banner?.error.kind).toBe(kind);
  expect(banner?.presentation.retry).toMatchObject({ do: 'offer', notBefore: Date.now() + 10_000 });

  const stored = { text: '' };
  const storage = {
    getItem: () => stored.text,
    setItem: (_key: string, text: string) => void (stored.text = text),
  };
  createGate({ channel: null, storage }).answered({ url }, { status, headers: { 'retry-after': '10' } });
  const other = createErrorKit();
  const otherGate = createGate({ channel: null, storage });
  const end = tellOfWaits(other, otherGate);
  expect(other.notices.getSnapshot().banner?.error.kind).toBe(kind);
  end();
  otherGate.dispose();
});

it('follows a deadline that moves, with one banner', async () => {
  refuse(10);
  await pass(5_000);
  refuse(20);
  await pass(0);
  expect(deadline()).toBe(Date.now() + 20_000);
  await pass(19_999);
  expect(deadline()).toBeDefined();
  await pass(1);
  expect(deadline()).toBeUndefined();
});

it('knows of what was closed before it began', async () => {
  stop();
  refuse(10);
  await pass(0);
  expect(deadline()).toBeUndefined();
  stop = tellOfWaits(kit, gate);
  expect(deadline()).toBe(Date.now() + 10_000);
});

it('says nothing of a quota that is used up while nothing was refused', async () => {
  gate.answered({ url }, { status: 200, headers: { RateLimit: '"burst";r=0;t=10' } });
  await pass(0);
  expect(deadline()).toBeUndefined();
});

it('takes back what it told when it ends', async () => {
  refuse(10);
  await pass(0);
  stop();
  expect(deadline()).toBeUndefined();
});
