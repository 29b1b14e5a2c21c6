import { describe, expect, it } from 'vitest';
import { createErrorKit } from '../createErrorKit.ts';
import type { ErrorKit, ErrorKitOptions } from '../errorKit.ts';
import { createGate } from '../gate/createGate.ts';
import type { Situation } from '../situation/situation.ts';

const url = 'https://api.example.com/things';
const load: Situation = { occasion: 'load', request: { method: 'GET', url } };
const surroundings = { isOffline: () => false, isHidden: () => false, subscribe: () => () => undefined };

function makeKit(options: ErrorKitOptions = {}): ErrorKit {
  const clock = { now: () => 1_000_000, after: () => () => undefined };
  return createErrorKit({ clock, random: () => 0.5, surroundings, ...options });
}
const fault = (status = 503, headers: Record<string, string> = {}): object => ({ status, headers, data: {} });

describe('the kit', () => {
  it('stops repeating by itself when one API fails again and again, and goes on when something works', () => {
    const kit = makeKit();
    const plans = Array.from({ length: 6 }, () => kit.planRetry(fault(), load).do);
    expect(plans).toEqual(['retry', 'retry', 'retry', 'retry', 'retry', 'offer']);
    expect(kit.planRetry(fault(), load)).toMatchObject({ reason: 'budget_empty' });
    const elsewhere = { ...load, request: { method: 'GET', url: 'https://other.example.com/' } };
    expect(kit.planRetry(fault(), elsewhere).do).toBe('retry');
    for (let time = 0; time < 40; time += 1) kit.settle('a query');
    expect(kit.planRetry(fault(), load).do).toBe('retry');
  });

  it('counts each failure once, however often it is looked at', () => {
    const kit = makeKit();
    const failure = fault();
    for (let time = 0; time < 20; time += 1) kit.planRetry(failure, load);
    for (let time = 0; time < 20; time += 1) kit.journey(fault(), load);
    expect(kit.planRetry(fault(), load).do).toBe('retry');
  });

  it('leaves repeating to another layer when told so', () => {
    expect(makeKit({ retry: { attempts: 1 } }).planRetry(fault(), load).do).toBe('offer');
  });

  it('pauses while offline or hidden', () => {
    const offline = makeKit({ surroundings: { ...surroundings, isOffline: () => true } });
    expect(offline.planRetry(fault(), load)).toMatchObject({
      paused: true,
      reason: 'waiting_for_connection',
    });
    const hidden = makeKit({ surroundings: { ...surroundings, isHidden: () => true } });
    expect(hidden.planRetry(fault(), load)).toMatchObject({ paused: true, reason: 'waiting_for_page' });
  });

  it('hardly adds to the wait of who was being served, as the gate knows', () => {
    const gate = createGate({ clock: makeKit().clock, channel: null, storage: null, surroundings });
    const kit = makeKit({ gate });
    const at = (): unknown => kit.planRetry(fault(429, { 'retry-after': '2' }), load);
    expect(at()).toMatchObject({ at: 1_000_000 + 2_000 + 4_500, notBefore: 1_002_000 });
    gate.answered({ url }, { status: 200 });
    expect(at()).toMatchObject({ at: 1_000_000 + 2_000 + 125, notBefore: 1_002_000 });
    gate.dispose();
  });
});
