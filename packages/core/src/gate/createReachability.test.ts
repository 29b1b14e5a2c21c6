import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createErrorKit } from '../createErrorKit.ts';
import { createDevice, type Device } from './device.test.support.ts';
import { createGate } from './createGate.ts';
import { createReachability, type Reachability } from './createReachability.ts';

let device: Device;
let reachability: Reachability;
/** What the next probes come to: an answer, none, or silence. */
let net: 'up' | 'down' | 'silent';
const probe = vi.fn<(signal: AbortSignal) => Promise<void>>();
const heard = vi.fn<() => void>();

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-01-01T00:00:00Z') });
  device = createDevice();
  net = 'up';
  heard.mockReset();
  probe.mockReset();
  probe.mockImplementation(() => {
    if (net === 'silent') return new Promise(() => {});
    return net === 'up' ? Promise.resolve() : Promise.reject(new TypeError('Failed to fetch'));
  });
  reachability = createReachability({ probe, surroundings: device, random: () => 0 });
  reachability.subscribe(heard);
});
afterEach(() => {
  reachability.dispose();
  vi.useRealTimers();
});

const pass = async (ms: number): Promise<void> => void (await vi.advanceTimersByTimeAsync(ms));
const probes = (): number => probe.mock.calls.length;
const lose = async (): Promise<void> => {
  net = 'down';
  reachability.lost();
  await pass(0);
};

describe('reachability', () => {
  it('is believed in, and asked for by nobody, while answers come', async () => {
    reachability.answered();
    await pass(600_000);
    expect([reachability.isOffline(), probes()]).toEqual([false, 0]);
  });

  it('is not doubted because one thing got no answer, when another does', async () => {
    for (let time = 0; time < 5; time += 1) reachability.lost();
    await pass(0);
    expect([reachability.isOffline(), probes(), heard.mock.calls.length]).toEqual([false, 1, 0]);
  });

  it('is none when nothing gets an answer, though the browser says that it is online', async () => {
    await lose();
    expect(device.isOffline()).toBe(false);
    expect([reachability.isOffline(), heard.mock.calls.length]).toEqual([true, 1]);
  });

  it('is tried again and again, more and more seldom, until one gets through', async () => {
    await lose();
    const counts: number[] = [];
    for (const ms of [499, 1, 999, 1, 1_999, 1]) {
      await pass(ms);
      counts.push(probes());
    }
    expect(counts).toEqual([1, 2, 2, 3, 3, 4]);
    await pass(600_000);
    // Every 15 s at the least jitter.
    expect(probes()).toBeLessThan(50);
    net = 'up';
    await pass(15_000);
    expect([reachability.isOffline(), heard.mock.calls.length]).toEqual([false, 2]);
    const enough = probes();
    await pass(600_000);
    expect(probes()).toBe(enough);
  });

  it('comes with any answer, without another probe', async () => {
    await lose();
    reachability.answered();
    await pass(60_000);
    expect([reachability.isOffline(), probes()]).toEqual([false, 1]);
  });

  it('is none while a probe is not answered for ten seconds, which is aborted then', async () => {
    net = 'silent';
    reachability.lost();
    await pass(9_999);
    expect([reachability.isOffline(), probe.mock.lastCall?.[0].aborted]).toEqual([false, false]);
    await pass(1);
    expect([reachability.isOffline(), probe.mock.lastCall?.[0].aborted]).toEqual([true, true]);
  });

  it('is not proved by the browser’s word that it is online again', async () => {
    net = 'down';
    device.set({ offline: true });
    expect(reachability.isOffline()).toBe(true);
    await pass(60_000);
    expect(probes()).toBe(0);
    device.set({ offline: false });
    await pass(0);
    expect([reachability.isOffline(), probes()]).toEqual([true, 1]);
    net = 'up';
    await pass(500);
    expect([reachability.isOffline(), probes()]).toEqual([false, 2]);
  });

  it('is not tried while nobody looks', async () => {
    await lose();
    device.set({ hidden: true });
    await pass(60_000);
    expect(probes()).toBe(1);
    device.set({ hidden: false });
    await pass(0);
    expect(probes()).toBe(2);
  });
});

it('leaves neither timer nor listener behind', async () => {
  await lose();
  reachability.dispose();
  expect([vi.getTimerCount(), device.listeners.size]).toEqual([0, 0]);
});

describe('with the kit and the gate', () => {
  const url = 'https://api.example.com/things';

  it('an answer that never came starts the trial, and repeats wait for its end', async () => {
    const gate = createGate({ reachability, channel: null, storage: null, random: () => 0 });
    const kit = createErrorKit({ gate, surroundings: reachability, random: () => 0 });
    const failed = kit.parseError(new TypeError('Failed to fetch'));
    const plan = (): unknown => kit.planRetry(failed, { occasion: 'load', attempt: 9, request: { url } });
    expect(plan()).toMatchObject({ do: 'offer' });
    net = 'down';
    gate.lost({ url });
    await pass(0);
    expect(plan()).toMatchObject({ do: 'retry', paused: true, reason: 'waiting_for_connection' });
    gate.answered({ url }, { status: 500 });
    expect(plan()).toMatchObject({ do: 'offer' });
    gate.dispose();
  });

  it('after an outage one goes first, then the others, one after the other', async () => {
    const gate = createGate({ reachability, channel: null, storage: null, random: Math.random });
    gate.answered({ url }, { status: 503, headers: { 'Retry-After': '2' } });
    const sent: number[] = [];
    const all = Array.from({ length: 10 }, (_, index) =>
      gate.enter({ url: `${url}?page=${index}` }).then(() => sent.push(index)),
    );
    await lose();
    await pass(20_000);
    expect(sent).toEqual([]);
    net = 'up';
    await pass(20_000);
    expect(sent).toEqual([0]);
    gate.answered({ url }, { status: 200 });
    await pass(500);
    expect(sent.length).toBeLessThan(10);
    await pass(500);
    expect(sent).toHaveLength(10);
    await Promise.all(all);
    gate.dispose();
  });
});
