import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createErrorKit } from '../createErrorKit.ts';
import { isApiError } from '../normalise/apiError.ts';
import { createDevice, type Device } from './device.test.support.ts';
import { createGate } from './createGate.ts';
import type { Gate, GateAnswer, GateOptions, GateRequest } from './gate.ts';
import type { ClosureChannel } from './shareClosures.ts';

const origin = 'https://api.example.com';
const things = `${origin}/things`;
const people = `${origin}/people`;

let device: Device;

let gates: Gate[] = [];
function makeGate(options: GateOptions = {}): Gate {
  const gate = createGate({
    random: () => 0,
    surroundings: device,
    channel: null,
    storage: null,
    ...options,
  });
  gates.push(gate);
  return gate;
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-01-01T00:00:00Z') });
  device = createDevice();
});
afterEach(() => {
  for (const gate of gates) gate.dispose();
  gates = [];
  vi.useRealTimers();
});

const pass = async (ms: number): Promise<void> => void (await vi.advanceTimersByTimeAsync(ms));

const refusal = (seconds?: number, headers: Record<string, string> = {}): GateAnswer => ({
  status: 429,
  headers: { ...(seconds !== undefined && { 'Retry-After': String(seconds) }), ...headers },
});
const served: GateAnswer = { status: 200, headers: {} };

/** Sends through the gate and keeps what became of it. */
function send(gate: Gate, request: GateRequest): { state: string; error?: unknown } {
  const trip: { state: string; error?: unknown } = { state: 'held' };
  gate.enter(request).then(
    () => (trip.state = 'sent'),
    (error: unknown) => {
      trip.state = 'refused';
      trip.error = error;
    },
  );
  return trip;
}
const settled = async (gate: Gate, request: GateRequest): Promise<string> => {
  const trip = send(gate, request);
  await pass(0);
  return trip.state;
};

const person = (url: string, method = 'POST'): GateRequest => ({ url, method, mover: 'person' });

const holdMany = (gate: Gate, count: number): ReturnType<typeof send>[] =>
  Array.from({ length: count }, (_, index) => send(gate, { url: `${things}?page=${index}` }));

const sent = (trips: { state: string }[]): number => trips.filter(({ state }) => state === 'sent').length;

/** A `BroadcastChannel` of the test's own: everybody but the sender hears. */
function makeChannels(count: number): { channels: ClosureChannel[]; messages: unknown[] } {
  const messages: unknown[] = [];
  const ears = new Map<number, (event: MessageEvent) => void>();
  const channels = Array.from({ length: count }, (_, own): ClosureChannel => ({
    postMessage: (message) => {
      messages.push(message);
      for (const [ear, listener] of ears)
        if (ear !== own) setTimeout(() => listener({ data: structuredClone(message) } as MessageEvent), 1);
    },
    addEventListener: (_type, listener) => void ears.set(own, listener),
    close: () => void ears.delete(own),
  }));
  return { channels, messages };
}

const makeStorage = (
  text?: string,
): { text: string | null; getItem: () => string | null; setItem: (key: string, value: string) => void } => {
  const storage = {
    text: text ?? null,
    getItem: () => storage.text,
    setItem: (_key: string, value: string) => void (storage.text = value),
  };
  return storage;
};

const blocked = (): never => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};

describe('an open gate', () => {
  it('lets everything pass and tells of nothing', async () => {
    const gate = makeGate();
    expect(await settled(gate, { url: things })).toBe('sent');
    expect(await settled(gate, person(things))).toBe('sent');
    expect(gate.getSnapshot()).toEqual({ closed: [], held: 0 });
    expect(gate.closedUntil({ url: things })).toBeUndefined();
  });

  it.each([
    ['a success', 200, {}],
    ['a 429 that was not one', 404, { 'Retry-After': '60' }],
    ['a 503 without a wait', 503, {}],
    ['a 403 without a limit', 403, {}],
    [
      'a reset time of a quota that has something left',
      200,
      { 'X-RateLimit-Remaining': '5', 'X-RateLimit-Reset': '60' },
    ],
    ['a Retry-After on a success', 202, { 'Retry-After': '60' }],
  ])('stays open after %s', async (_case, status, headers) => {
    const gate = makeGate();
    gate.answered({ url: things }, { status, headers });
    expect(gate.getSnapshot().closed).toEqual([]);
  });

  it.each([
    ['a 429 with a wait', 429, { 'Retry-After': '60' }, 60_000],
    ['a 429 with a date', 429, { 'retry-after': 'Thu, 01 Jan 2026 00:01:00 GMT' }, 60_000],
    ['a 429 with milliseconds', 429, { 'retry-after-ms': '1500' }, 1_500],
    ['a 503 with a wait', 503, { 'Retry-After': '60' }, 60_000],
    ['a 403 with a wait', 403, { 'Retry-After': '60' }, 60_000],
    [
      'a 403 at the end of a quota',
      403,
      { 'X-RateLimit-Remaining': '0', 'X-RateLimit-Reset': '1767225660' },
      61_000,
    ],
    ['a 429 without a word', 429, {}, 500],
  ])('closes after %s', (_case, status, headers, waitMs) => {
    const gate = makeGate();
    gate.answered({ url: things }, { status, headers });
    expect(gate.closedUntil({ url: things })).toBe(Date.now() + waitMs);
  });

  it('takes the longer of a wait in the header and one in the body', () => {
    const gate = makeGate();
    gate.answered({ url: things }, { ...refusal(5), waitMs: 9_000 });
    expect(gate.closedUntil({ url: things })).toBe(Date.now() + 9_000);
  });

  it('waits longer each time when nobody says for how long', async () => {
    const gate = makeGate();
    for (const wait of [500, 1_000, 2_000]) {
      gate.answered({ url: things }, refusal());
      expect(gate.closedUntil({ url: things })).toBe(Date.now() + wait);
      await pass(wait);
    }
  });
});

describe('a limit that states no wait', () => {
  it('lasts as long as the app knows of it, at least', async () => {
    const gate = makeGate({
      retry: { leastThrottledMs: 8_000, throttled: { baseMs: 20_000, capMs: 60_000 } },
    });
    for (const wait of [10_000, 20_000]) {
      gate.answered({ url: things }, refusal());
      expect(gate.closedUntil({ url: things })).toBe(Date.now() + wait);
      await pass(wait);
    }
    const other = makeGate({ retry: { leastThrottledMs: 8_000 } });
    other.answered({ url: things }, refusal());
    expect(other.closedUntil({ url: things })).toBe(Date.now() + 8_000);
  });

  it('does not lengthen one that is stated', () => {
    const gate = makeGate({ retry: { leastThrottledMs: 8_000 } });
    gate.answered({ url: things }, refusal(1));
    expect(gate.closedUntil({ url: things })).toBe(Date.now() + 1_000);
  });
});

describe('who is held and who is not', () => {
  it.each([
    ['GET', 'held'],
    ['HEAD', 'held'],
    ['POST', 'refused'],
    ['DELETE', 'refused'],
  ])('by the method, unless somebody says who wants it: %s is %s', async (method, expected) => {
    const gate = makeGate();
    gate.answered({ url: things, method }, refusal(10));
    expect(await settled(gate, { url: things, method })).toBe(expected);
  });

  it('tells the person at once how long it takes, and that nothing was sent', async () => {
    const gate = makeGate();
    gate.answered(person(things), refusal(60));
    await pass(20_000);
    const trip = send(gate, person(things));
    await pass(0);
    expect(isApiError(trip.error)).toBe(true);
    expect(trip.error).toMatchObject({
      kind: 'rate_limited',
      code: 'not_sent',
      outcome: 'failed',
      retryAfterMs: 40_000,
      receivedAt: Date.now(),
      request: { method: 'POST', url: things },
    });
  });

  describe('while the API is down for a stated time', () => {
    const down: GateAnswer = { status: 503, headers: { 'Retry-After': '1800' } };

    it('lets the person see for themselves, and tells the app by itself why it has to wait', async () => {
      const gate = makeGate();
      gate.answered(person(things), down);
      expect(await settled(gate, person(things))).toBe('sent');
      expect(gate.closedUntil(person(things))).toBeUndefined();
      const trip = send(gate, { url: things });
      await pass(0);
      expect(trip.error).toMatchObject({ kind: 'unavailable', code: 'not_sent', retryAfterMs: 1_800_000 });
    });

    it('is over as soon as the same is served', async () => {
      const gate = makeGate();
      gate.answered(person(things), down);
      gate.answered(person(people), served);
      expect(gate.getSnapshot().closed).toHaveLength(1);
      gate.answered(person(things), served);
      expect(gate.getSnapshot().closed).toEqual([]);
    });

    it('a limit stays one, though a shorter outage comes on top of it', async () => {
      const gate = makeGate();
      gate.answered(person(things), refusal(60));
      gate.answered(person(things), { status: 503, headers: { 'Retry-After': '5' } });
      expect(await settled(gate, person(things))).toBe('refused');
    });
  });

  it('holds automatic traffic to the whole origin when the limit has no name, but the person only on that route', async () => {
    const gate = makeGate();
    gate.answered({ url: `${things}/17` }, refusal(10));
    expect(await settled(gate, { url: people })).toBe('held');
    expect(await settled(gate, person(`${things}/99`, 'GET'))).toBe('refused');
    expect(await settled(gate, person(people))).toBe('sent');
    expect(await settled(gate, { url: 'https://other.example.com/things' })).toBe('sent');
  });

  it('names the limit that is used up for longest', () => {
    const gate = makeGate();
    const headers = { RateLimit: '"short";r=0;t=2, "long";r=0;t=10' };
    gate.answered({ url: things }, { status: 429, headers });
    expect(gate.getSnapshot().closed).toMatchObject([{ bucket: 'long', waitMs: 10_000 }]);
  });

  it('takes a refusal on another route for one of its own when the first is over', async () => {
    const gate = makeGate();
    gate.answered(person(things), refusal(2));
    await pass(2_000);
    gate.answered(person(people), refusal(10));
    expect(await settled(gate, person(`${origin}/else`))).toBe('sent');
  });

  it('remembers which limit a route counts against, for the last five hundred', async () => {
    const gate = makeGate();
    const learn = (url: string): void =>
      gate.answered({ url }, { status: 200, headers: { 'X-RateLimit-Bucket': 'b' } });
    learn(things);
    learn(people);
    for (let index = 0; index < 499; index += 1) learn(`${origin}/route-${'x'.repeat(index)}`);
    gate.answered({ url: `${origin}/other` }, refusal(10, { 'X-RateLimit-Bucket': 'b' }));
    expect(await settled(gate, person(people, 'GET'))).toBe('sent');
    expect(await settled(gate, person(`${origin}/route-xx`, 'GET'))).toBe('refused');
  });

  it('closes the whole origin to everybody once a second route is refused', async () => {
    const gate = makeGate();
    gate.answered({ url: things }, refusal(10));
    gate.answered(person(people), refusal(5));
    expect(await settled(gate, person(`${origin}/else`))).toBe('refused');
    await pass(5_000);
    expect(await settled(gate, person(`${origin}/else`))).toBe('sent');
    expect(await settled(gate, person(things, 'GET'))).toBe('refused');
  });

  it.each([
    ['X-RateLimit-Bucket', { 'X-RateLimit-Bucket': 'abc', 'X-RateLimit-Remaining': '0' }],
    ['X-RateLimit-Resource', { 'X-RateLimit-Resource': 'search' }],
    ['the exhausted policy', { RateLimit: '"daily";r=5;t=9, "burst";r=0;t=10;pk=:cGs=:' }],
  ])('holds only what counts against the same limit, known by %s', async (_case, headers) => {
    const gate = makeGate();
    gate.answered({ url: people }, { status: 200, headers: { 'X-RateLimit-Bucket': 'other' } });
    gate.answered({ url: things }, refusal(10, headers));
    expect(await settled(gate, { url: things })).toBe('held');
    expect(await settled(gate, person(things, 'GET'))).toBe('refused');
    expect(await settled(gate, { url: people })).toBe('sent');
  });

  it.each([{ 'X-RateLimit-Global': 'true' }, { 'X-RateLimit-Scope': 'global' }])(
    'holds the whole origin when the limit is on everything: %o',
    async (headers) => {
      const gate = makeGate();
      gate.answered({ url: things }, refusal(10, headers));
      expect(await settled(gate, person(people))).toBe('refused');
    },
  );

  it('believes the app on what counts together', async () => {
    const gate = makeGate({ bucketOf: ({ url }) => (url.includes('/things') ? 'things' : 'rest') });
    gate.answered({ url: `${things}/list` }, refusal(10));
    expect(await settled(gate, { url: `${things}/17/parts` })).toBe('held');
    expect(await settled(gate, { url: people })).toBe('sent');
  });

  it('holds only automatic traffic when a quota is used up and nothing was refused yet', async () => {
    const gate = makeGate();
    gate.answered({ url: things }, { status: 200, headers: { RateLimit: '"burst";r=0;t=10' } });
    expect(await settled(gate, { url: things })).toBe('held');
    expect(await settled(gate, person(things, 'GET'))).toBe('sent');
    expect(gate.getSnapshot().closed).toMatchObject([{ bucket: 'burst', automaticOnly: true }]);
  });

  it('does not let a used-up quota decide how long the person waits after a refusal', () => {
    const gate = makeGate();
    gate.answered(
      { url: things },
      {
        status: 200,
        headers: {
          'X-RateLimit-Bucket': 'b',
          'X-RateLimit-Remaining': '0',
          'X-RateLimit-Reset-After': '3600',
        },
      },
    );
    gate.answered({ url: things }, refusal(5, { 'X-RateLimit-Bucket': 'b' }));
    expect(gate.closedUntil(person(things, 'GET'))).toBe(Date.now() + 5_000);
  });

  it('refuses what would have to be held for longer than anyone waits', async () => {
    const gate = makeGate();
    gate.answered({ url: things }, refusal(61));
    const trip = send(gate, { url: things });
    await pass(0);
    expect(trip).toMatchObject({ state: 'refused', error: { code: 'not_sent', retryAfterMs: 61_000 } });
    expect(await settled(gate, { url: things, patienceMs: 300_000 })).toBe('held');
  });

  it('does not lock the person out for more than a day', async () => {
    const gate = makeGate();
    gate.answered(person(things), refusal(99_999_999_999));
    expect(await settled(gate, person(things))).toBe('sent');
    expect(await settled(gate, { url: things })).toBe('refused');
  });
});

describe('when the wait is over', () => {
  it('sends one to see, and the others after it was served, one after the other', async () => {
    const gate = makeGate({ random: mulberry(7) });
    gate.answered({ url: things }, refusal(2));
    const trips = holdMany(gate, 20);
    await pass(1_999);
    expect(sent(trips)).toBe(0);
    await pass(8_001);
    expect(sent(trips)).toBe(1);
    expect(gate.getSnapshot().held).toBe(19);
    gate.answered({ url: things }, served);
    await pass(1_000);
    expect(sent(trips)).toBeGreaterThan(5);
    expect(sent(trips)).toBeLessThan(16);
    await pass(1_000);
    expect(sent(trips)).toBe(20);
    expect(gate.getSnapshot()).toEqual({ closed: [], held: 0 });
  });

  it('sends the one who has waited longest', async () => {
    const gate = makeGate();
    gate.answered({ url: things }, refusal(2));
    const [first, second] = holdMany(gate, 2);
    await pass(2_000);
    expect([first?.state, second?.state]).toEqual(['sent', 'held']);
  });

  it('closes again when that one is refused', async () => {
    const gate = makeGate();
    gate.answered({ url: things }, refusal(2));
    const trips = holdMany(gate, 3);
    await pass(2_000);
    gate.answered({ url: things }, refusal(3));
    await pass(2_999);
    expect(sent(trips)).toBe(1);
    await pass(1);
    expect(sent(trips)).toBe(2);
  });

  it('holds those again who were on their way when it closed', async () => {
    const gate = makeGate({ random: () => 0.5 });
    gate.answered({ url: things }, refusal(2));
    const trips = holdMany(gate, 10);
    await pass(7_000);
    gate.answered({ url: things }, served);
    gate.answered({ url: things }, refusal(5));
    await pass(4_999);
    expect(sent(trips)).toBe(1);
    expect(gate.getSnapshot().held).toBe(9);
  });

  it('sends another one when that one gets no answer, a little later', async () => {
    const gate = makeGate();
    gate.answered({ url: things }, refusal(2));
    const trips = holdMany(gate, 3);
    await pass(2_000);
    gate.lost({ url: things });
    await pass(249);
    expect(sent(trips)).toBe(1);
    await pass(1);
    expect(sent(trips)).toBe(2);
  });

  it.each([500, 502, 503])('does not take a %s for being served', async (status) => {
    const gate = makeGate();
    gate.answered({ url: things }, refusal(2));
    const trips = holdMany(gate, 3);
    await pass(2_000);
    gate.answered({ url: things }, { status, headers: {} });
    await pass(250);
    expect(sent(trips)).toBe(2);
    expect(gate.getSnapshot().closed).toHaveLength(1);
  });

  it('sends another one when nobody hears of that one again', async () => {
    const gate = makeGate();
    gate.answered({ url: things }, refusal(2));
    const trips = holdMany(gate, 2);
    await pass(2_000 + 29_999);
    expect(sent(trips)).toBe(1);
    await pass(1);
    expect(sent(trips)).toBe(2);
  });

  it('takes the first who comes by itself to see', async () => {
    const gate = makeGate();
    gate.answered({ url: things }, refusal(2));
    await pass(2_000);
    expect(await settled(gate, { url: things })).toBe('sent');
    expect(await settled(gate, { url: people })).toBe('held');
    expect(await settled(gate, person(things))).toBe('sent');
  });

  it('keeps the later of two deadlines', () => {
    const gate = makeGate();
    for (const seconds of [5, 9, 3]) gate.answered({ url: things }, refusal(seconds));
    expect(gate.closedUntil({ url: things })).toBe(Date.now() + 9_000);
    expect(gate.getSnapshot().closed).toHaveLength(1);
  });

  it('does not open early because something else was served', async () => {
    const gate = makeGate();
    gate.answered({ url: things }, refusal(5));
    gate.answered(person(people), served);
    gate.answered(person(things, 'GET'), served);
    expect(await settled(gate, { url: things })).toBe('held');
  });

  it('opens early when the API says that the same quota has something left', async () => {
    const gate = makeGate();
    gate.answered({ url: things }, refusal(5, { RateLimit: '"burst";r=0;t=5' }));
    const trip = send(gate, { url: things });
    gate.answered(person(things), { status: 200, headers: { RateLimit: '"other";r=3;t=5' } });
    await pass(0);
    expect(trip.state).toBe('held');
    gate.answered({ url: things }, { status: 200, headers: { RateLimit: '"burst";r=3;t=5' } });
    await pass(0);
    expect(trip.state).toBe('sent');
  });

  it('comes a little later than stated when it is one of many, hardly so when it ran into the limit alone', async () => {
    for (const [before, latest] of [
      [undefined, 11_000],
      [served, 2_250],
    ] as const) {
      const gate = makeGate({ random: () => 0.999_999 });
      if (before) gate.answered({ url: things }, before);
      gate.answered({ url: things }, refusal(2));
      expect(gate.closedUntil({ url: things })).toBe(Date.now() + 2_000);
      const trip = send(gate, { url: things });
      await pass(latest - 2);
      expect(trip.state).toBe('held');
      await pass(2);
      expect(trip.state).toBe('sent');
    }
  });

  it('takes an API that is down for down for many', async () => {
    const gate = makeGate({ random: () => 0.5 });
    gate.answered({ url: things }, served);
    gate.answered({ url: things }, { status: 503, headers: { 'Retry-After': '2' } });
    const trip = send(gate, { url: things });
    await pass(6_499);
    expect(trip.state).toBe('held');
    await pass(1);
    expect(trip.state).toBe('sent');
  });

  it('knows whether the API answered lately', async () => {
    const gate = makeGate();
    expect(gate.answeredLately(things)).toBe(false);
    gate.answered({ url: things }, served);
    expect(gate.answeredLately(people)).toBe(true);
    await pass(60_001);
    expect(gate.answeredLately(things)).toBe(false);
  });
});

describe('those who wait', () => {
  it('leave at once when they are aborted, with the reason', async () => {
    const gate = makeGate();
    gate.answered({ url: things }, refusal(10));
    const controller = new AbortController();
    const trip = send(gate, { url: things, signal: controller.signal });
    await pass(100);
    controller.abort('changed my mind');
    await pass(0);
    expect(trip).toEqual({ state: 'refused', error: 'changed my mind' });
    expect(gate.getSnapshot().held).toBe(0);
    expect(vi.getTimerCount()).toBeLessThanOrEqual(1);
  });

  it('do not keep others waiting for somebody who left', async () => {
    const gate = makeGate();
    gate.answered({ url: things }, refusal(2));
    const controller = new AbortController();
    send(gate, { url: things, signal: controller.signal });
    controller.abort();
    await pass(2_000);
    expect(await settled(gate, { url: things })).toBe('sent');
  });

  it('leave nothing behind on a signal that outlives them', async () => {
    const gate = makeGate();
    gate.answered({ url: things }, refusal(2));
    const { signal } = new AbortController();
    const added = vi.spyOn(signal, 'addEventListener');
    const removed = vi.spyOn(signal, 'removeEventListener');
    const trip = send(gate, { url: things, signal });
    await pass(2_000);
    expect(trip.state).toBe('sent');
    expect(removed.mock.calls[0]?.slice(0, 2)).toEqual(added.mock.calls[0]?.slice(0, 2));
  });

  it('do not even begin when they are aborted already', async () => {
    const trip = send(makeGate(), { url: things, signal: AbortSignal.abort('no') });
    await pass(0);
    expect(trip).toEqual({ state: 'refused', error: 'no' });
  });

  it('are fifty at most; the oldest is refused, not having been sent', async () => {
    const gate = makeGate();
    gate.answered({ url: things }, refusal(10));
    const trips = Array.from({ length: 53 }, (_, index) => send(gate, { url: `${origin}/page-${index}` }));
    await pass(0);
    expect(trips.map(({ state }) => state)).toEqual([
      ...Array.from({ length: 3 }, () => 'refused'),
      ...Array.from({ length: 50 }, () => 'held'),
    ]);
    expect(trips[0]?.error).toMatchObject({
      kind: 'rate_limited',
      code: 'not_sent',
      request: { url: `${origin}/page-0` },
    });
  });

  it('go on when the gate is done away with, leaving no timer', async () => {
    const gate = makeGate();
    gate.answered({ url: things }, refusal(10));
    const trip = send(gate, { url: things });
    gate.dispose();
    await pass(0);
    expect(trip.state).toBe('sent');
    expect(vi.getTimerCount()).toBe(0);
    expect(device.listeners.size).toBe(0);
  });

  it('wait on while nobody looks or there is no connection, then go within a second', async () => {
    const gate = makeGate({ random: () => 0.5 });
    gate.answered({ url: things }, served);
    gate.answered({ url: things }, refusal(2));
    const trip = send(gate, { url: things });
    device.set({ offline: true });
    await pass(60_000);
    expect(trip.state).toBe('held');
    device.set({ offline: false });
    await pass(499);
    expect(trip.state).toBe('held');
    await pass(1);
    expect(trip.state).toBe('sent');
  });

  it('do not go before the deadline because somebody came back', async () => {
    const gate = makeGate();
    gate.answered({ url: things }, refusal(10));
    const trip = send(gate, { url: things });
    device.set({ offline: true });
    await pass(1_000);
    device.set({ offline: false });
    await pass(8_999);
    expect(trip.state).toBe('held');
    await pass(1);
    expect(trip.state).toBe('sent');
  });
});

describe('a relative address', () => {
  it('is the page’s, also in what is said of a request that was not sent', async () => {
    vi.stubGlobal('document', { baseURI: `${origin}/app/` });
    const gate = makeGate();
    gate.answered(person(things), refusal(10));
    const trip = send(gate, person('/things'));
    await pass(0);
    vi.unstubAllGlobals();
    expect(trip).toMatchObject({ state: 'refused', error: { request: { method: 'POST', url: things } } });
    const kit = createErrorKit();
    const situation = { occasion: 'action' } as const;
    expect(kit.present(trip.error, situation).cause).toBe(`rate_limited:${origin}`);
  });
});

describe('the clock', () => {
  it('does not lengthen a wait by being set back', async () => {
    const gate = makeGate();
    gate.answered({ url: things }, refusal(10));
    const trip = send(gate, { url: things });
    await pass(4_000);
    vi.setSystemTime(Date.now() - 3_600_000);
    expect((gate.closedUntil({ url: things }) ?? 0) - Date.now()).toBeLessThanOrEqual(10_000);
    await pass(6_000);
    expect(trip.state).toBe('sent');
  });

  it('does not lengthen the wait of who comes later either', async () => {
    const gate = makeGate();
    gate.answered(person(things), refusal(10));
    await pass(4_000);
    expect(gate.closedUntil(person(things))).toBe(Date.now() + 6_000);
    vi.setSystemTime(Date.now() - 3_600_000);
    expect(gate.closedUntil(person(things))).toBe(Date.now() + 6_000);
    await pass(6_000);
    expect(await settled(gate, person(things))).toBe('sent');
  });

  it.each([
    ['once', [-3_600_000]],
    ['twice', [-3_600_000, -60_000]],
  ])('does not open early either, however often somebody looks: %s', async (_how, jumps) => {
    const gate = makeGate();
    gate.answered({ url: things }, refusal(30));
    const trip = send(gate, { url: things });
    for (const jump of jumps) {
      await pass(4_000);
      vi.setSystemTime(Date.now() + jump);
      gate.closedUntil({ url: things });
      device.set({});
    }
    await pass(30_000 - 4_000 * jumps.length - 5_000);
    expect(trip.state).toBe('held');
    // What had passed since the last look before each is not known.
    await pass(5_000 + 5_000 * jumps.length);
    expect(trip.state).toBe('sent');
  });

  it('counts on from when the person comes back to the page', async () => {
    const gate = makeGate();
    gate.answered({ url: things }, refusal(10));
    vi.setSystemTime(Date.now() - 3_600_000);
    device.set({});
    await pass(10_000);
    expect(await settled(gate, { url: things })).toBe('sent');
  });

  it('lets those go soon who were held over a sleep, even when nothing else tells of the waking', async () => {
    const gate = makeGate();
    gate.answered({ url: things }, refusal(60));
    const trip = send(gate, { url: things });
    await pass(2_000);
    vi.setSystemTime(Date.now() + 3_600_000);
    await pass(4_000);
    expect(trip.state).toBe('sent');
  });

  it('may stand still while the device sleeps', async () => {
    const gate = makeGate();
    gate.answered({ url: things }, refusal(60));
    vi.setSystemTime(Date.now() + 3_600_000);
    expect(await settled(gate, { url: things })).toBe('sent');
  });

  it('never gets a timer longer than it can count', async () => {
    const waits: number[] = [];
    const gate = makeGate({
      clock: {
        now: () => Date.now(),
        after: (ms) => {
          waits.push(ms);
          return () => undefined;
        },
      },
    });
    gate.answered({ url: things }, refusal(99_999_999_999));
    void gate.enter({ url: things, patienceMs: Infinity });
    await pass(0);
    expect(waits.length).toBeGreaterThan(0);
    expect(Math.max(...waits)).toBeLessThan(2 ** 31);
  });
});

describe('other tabs', () => {
  it('hear of a closed way, and no more than they need', async () => {
    const { channels, messages } = makeChannels(2);
    const [here, there] = channels.map((channel) => makeGate({ channel }));
    here?.answered({ url: things }, refusal(10));
    await pass(1);
    expect(await settled(there as Gate, { url: things })).toBe('held');
    expect(await settled(there as Gate, person(things, 'GET'))).toBe('refused');
    expect(messages).toEqual([{ origin, bucket: 'GET /things', deadline: Date.now() - 1 + 10_000 }]);
  });

  it('send one of all to see, and go on when it was served', async () => {
    const { channels } = makeChannels(5);
    const random = mulberry(3);
    const tabs = channels.map((channel) => makeGate({ channel, random }));
    tabs[0]?.answered({ url: things }, refusal(2));
    await pass(1);
    const trips = tabs.map((tab) => send(tab, { url: things }));
    await pass(12_000);
    const out = trips.filter(({ state }) => state === 'sent');
    expect(out).toHaveLength(1);
    tabs[trips.findIndex(({ state }) => state === 'sent')]?.answered({ url: things }, served);
    await pass(5_001);
    expect(trips.every(({ state }) => state === 'sent')).toBe(true);
    expect(tabs.every((tab) => tab.getSnapshot().closed.length === 0)).toBe(true);
  });

  it('do not tell of what only keeps back automatic traffic', () => {
    const { channels, messages } = makeChannels(2);
    const [here] = channels.map((channel) => makeGate({ channel }));
    here?.answered({ url: things }, { status: 200, headers: { RateLimit: '"burst";r=0;t=10' } });
    expect(messages).toEqual([]);
  });

  it.each([
    ['nothing', undefined],
    ['a word', 'closed'],
    ['no origin', { bucket: '*', deadline: 9e15 }],
    ['a path for an origin', { origin: `${origin}/path`, bucket: '*', deadline: 9e15 }],
    ['no bucket', { origin, deadline: 9e15 }],
    ['an endless bucket', { origin, bucket: 'x'.repeat(301), deadline: 9e15 }],
    ['a word for a deadline', { origin, bucket: '*', deadline: 'tomorrow' }],
    ['no number for a deadline', { origin, bucket: '*', deadline: Number.NaN }],
    ['an endless deadline', { origin, bucket: '*', deadline: Infinity }],
  ])('are not believed when they say %s', async (_case, message) => {
    const { channels } = makeChannels(2);
    const gate = makeGate({ channel: channels[0] ?? null });
    channels[1]?.postMessage(message);
    await pass(1);
    expect(gate.getSnapshot().closed).toEqual([]);
  });

  it('cannot close a way for longer than a header could, or open one before its time', async () => {
    const { channels } = makeChannels(2);
    const gate = makeGate({ channel: channels[0] ?? null });
    channels[1]?.postMessage({ origin, bucket: '*', deadline: 9e15 });
    await pass(1);
    expect(gate.getSnapshot().closed).toMatchObject([{ waitMs: 86_400_000 }]);
    gate.answered({ url: things }, refusal(10, { 'X-RateLimit-Bucket': 'b' }));
    channels[1]?.postMessage({ origin, bucket: 'b', deadline: 0 });
    await pass(1);
    expect(gate.getSnapshot().closed).toHaveLength(2);
  });
});

describe('a reload', () => {
  it('keeps a way closed', async () => {
    const storage = makeStorage();
    makeGate({ storage }).answered({ url: things }, refusal(10));
    expect(JSON.parse(storage.text ?? '')).toEqual([
      { origin, bucket: 'GET /things', deadline: Date.now() + 10_000 },
    ]);
    await pass(4_000);
    const reloaded = makeGate({ storage });
    expect(reloaded.closedUntil({ url: things })).toBe(Date.now() + 6_000);
    await pass(6_000);
    expect(makeGate({ storage }).getSnapshot().closed).toEqual([]);
  });

  it.each([
    '',
    'no JSON',
    '{}',
    'null',
    '[1, null, {"origin":1}]',
    `[{"origin":"${origin}","bucket":"*","deadline":1}]`,
  ])('finds nothing in what is not its own: %s', (text) => {
    expect(makeGate({ storage: makeStorage(text) }).getSnapshot().closed).toEqual([]);
  });

  it('lets one request see whether an API that was down is back; the others wait for it', async () => {
    const storage = makeStorage();
    makeGate({ storage }).answered({ url: things }, { status: 503, headers: { 'Retry-After': '1800' } });
    const reloaded = makeGate({ storage });
    const trips = [send(reloaded, { url: things }), send(reloaded, { url: people })];
    await pass(0);
    expect(trips.map(({ state }) => state)).toEqual(['sent', 'held']);
    reloaded.answered({ url: things }, served);
    await pass(200);
    expect(trips[1]?.state).toBe('sent');
  });

  it('goes well where storage and channels are blocked', async () => {
    const gate = makeGate({
      storage: { getItem: blocked, setItem: blocked },
      channel: { postMessage: blocked, addEventListener: () => undefined, close: blocked },
    });
    gate.answered({ url: things }, refusal(10));
    expect(await settled(gate, { url: things })).toBe('held');
  });
});

describe('what is told', () => {
  it('is one deadline for everybody who counts down', () => {
    const gate = makeGate();
    gate.answered({ url: things }, refusal(10));
    const [way] = gate.getSnapshot().closed;
    expect(way).toEqual({
      origin,
      bucket: 'GET /things',
      deadline: Date.now() + 10_000,
      waitMs: 10_000,
      automaticOnly: false,
      outage: false,
    });
    expect(gate.closedUntil({ url: people })).toBe(way?.deadline);
    expect(gate.getSnapshot()).toBe(gate.getSnapshot());
  });

  it('is told when it changes', async () => {
    const gate = makeGate();
    const listener = vi.fn<() => void>();
    const leave = gate.subscribe(listener);
    gate.answered({ url: things }, refusal(2));
    await pass(0);
    expect(listener).toHaveBeenCalledTimes(1);
    void gate.enter({ url: things });
    await pass(0);
    expect(listener).toHaveBeenCalledTimes(2);
    leave();
    await pass(2_000);
    expect(listener).toHaveBeenCalledTimes(2);
  });

  it('stays small, whatever APIs say', () => {
    const gate = makeGate();
    for (let index = 0; index < 5_000; index += 1)
      gate.answered(
        { url: `https://${index}.example.com/` },
        refusal(10, { 'X-RateLimit-Bucket': `${index}` }),
      );
    expect(gate.getSnapshot().closed).toHaveLength(100);
  });
});

/** A small seeded random source. */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
