import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createGate } from './createGate.ts';
import type { Gate } from './gate.ts';

const url = 'https://api.example.com/things';
const gates: Gate[] = [];
const makeGate = (): Gate => {
  const gate = createGate({ random: () => 0 });
  gates.push(gate);
  return gate;
};

beforeEach(() => localStorage.removeItem('tactful.gate'));
afterEach(() => {
  for (const gate of gates.splice(0)) gate.dispose();
  vi.restoreAllMocks();
});

it('tells other pages by a real channel, and the next page by real storage', async () => {
  const [here, there] = [makeGate(), makeGate()];
  here?.answered({ url }, { status: 429, headers: { 'retry-after': '30' } });
  await expect.poll(() => there?.closedUntil({ url })).toBe(here?.closedUntil({ url }));
  expect(makeGate().closedUntil({ url })).toBe(here?.closedUntil({ url }));
});

it('goes well where storage and channels are blocked', async () => {
  vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  vi.stubGlobal('BroadcastChannel', undefined);
  const gate = makeGate();
  gate.answered({ url }, { status: 429, headers: { 'retry-after-ms': '50' } });
  expect(gate.getSnapshot().closed).toHaveLength(1);
  expect(await gate.enter({ url })).toBeUndefined();
  vi.unstubAllGlobals();
});
