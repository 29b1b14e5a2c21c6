import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createErrorKit } from '../createErrorKit.ts';
import type { ErrorKit } from '../errorKit.ts';
import type { ApiError } from '../normalise/apiError.ts';
import type { Situation } from '../situation/situation.ts';
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
const waitAndBeRefused = async (): Promise<void> => {
  await pass(8_000);
  refuse(10);
  await pass(10_000);
};
/** So long whoever has sent it may take to say what came of it. */
const timeToSay = 1_000;
/** So long after its time the banner stays for what comes of the next try. */
const timeToTry = 15_000;
const serve = (method = 'GET'): void => gate.answered({ url, method }, { status: 200 });
const isRecovered = (): boolean => kit.notices.getSnapshot().recovered !== undefined;
const deadline = (): number | undefined => {
  const retry = kit.notices.getSnapshot().banner?.presentation.retry;
  return retry?.do === 'stop' ? undefined : retry?.notBefore;
};

/** The gates of two tabs: the first hears what the second tells. */
function twoTabs(): readonly [Gate, Gate] {
  let hear: ((event: MessageEvent) => void) | undefined;
  const channel = {
    postMessage: (data: unknown) => hear?.({ data } as MessageEvent),
    addEventListener: (_type: 'message', listener: NonNullable<typeof hear>) => void (hear = listener),
    close: () => {},
  };
  const teller = { ...channel, addEventListener: () => {} };
  return [createGate({ channel, storage: null }), createGate({ channel: teller, storage: null })];
}

it('counts down to the moment at which the gate opens', async () => {
  refuse(10);
  await pass(timeToSay);
  expect(deadline()).toBe(gate.closedUntil({ url }));
});

describe('when its time has come', () => {
  beforeEach(async () => {
    refuse(10);
    await pass(10_000);
  });

  it.each<[what: string, answer: () => void]>([
    ['nothing is tried', () => {}],
    ['it fails otherwise', () => gate.answered({ url }, { status: 500 })],
    ['something else is served', () => gate.answered({ url: `${url}/7/parts` }, { status: 200 })],
  ])('stays a while and leaves without a word: %s', async (_, answer) => {
    answer();
    await pass(timeToTry - 1);
    expect([deadline() !== undefined, isRecovered()]).toEqual([true, false]);
    await pass(1);
    expect([deadline() !== undefined, isRecovered()]).toEqual([false, false]);
    serve();
    await pass(0);
    expect(isRecovered()).toBe(false);
  });

  it('is back to normal as soon as the same is served', async () => {
    await pass(6_000);
    serve();
    await pass(0);
    expect([deadline(), isRecovered()]).toEqual([undefined, true]);
  });

  it('is back to normal when the same is served after something else was', async () => {
    gate.answered({ url: `${url}/7/parts` }, { status: 200 });
    await pass(1_000);
    serve();
    await pass(timeToTry - 1_000);
    expect([deadline(), isRecovered()]).toEqual([undefined, true]);
  });

  it('stays one banner from one refusal to the next', async () => {
    const banners = new Set<string | undefined>();
    kit.notices.subscribe(() => banners.add(kit.notices.getSnapshot().banner?.id));
    const { id } = kit.notices.getSnapshot().banner ?? {};
    await waitAndBeRefused();
    await waitAndBeRefused();
    await waitAndBeRefused();
    expect([[...banners], isRecovered()]).toEqual([[id], false]);
  });
});

it.each([
  [429, 'rate_limited'],
  [503, 'unavailable'],
] as const)('says why: %i is %s, here and in other tabs', async (status, kind) => {
  gate.answered({ url }, { status, headers: { 'retry-after': '10' } });
  await pass(timeToSay);
  const { banner } = kit.notices.getSnapshot();
  expect(banner?.error.kind).toBe(kind);
  expect(banner?.presentation.retry).toMatchObject({ do: 'offer', notBefore: Date.now() + 9_000 });

  const other = createErrorKit();
  const [otherGate, there] = twoTabs();
  const end = tellOfWaits(other, otherGate);
  there.answered({ url }, { status, headers: { 'retry-after': '10' } });
  await pass(timeToSay);
  expect(other.notices.getSnapshot().banner?.error.kind).toBe(kind);
  end();
  otherGate.dispose();
});

it.each([
  ['of the same', url, true],
  ['of something else', `${url}/7/parts`, false],
])('hears from another tab what was served: %s', async (_, served, isOver) => {
  stop();
  const [here, there] = twoTabs();
  stop = tellOfWaits(kit, here);
  there.answered({ url }, { status: 429, headers: { 'retry-after': '10' } });
  await pass(12_000);
  there.answered({ url: served }, { status: 200 });
  await pass(0);
  expect([deadline() === undefined, isRecovered()]).toEqual([isOver, isOver]);
  here.dispose();
  there.dispose();
});

it('follows a deadline that moves, with one banner', async () => {
  refuse(10);
  await pass(5_000);
  refuse(20);
  const next = gate.closedUntil({ url });
  await pass(timeToSay);
  expect(deadline()).toBe(next);
  expect(kit.notices.getCounts()).toMatchObject({ raised: 1, repeated: 1 });
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
  await pass(timeToSay);
  expect(deadline()).toBeUndefined();
});

it('takes back what it told when it ends', async () => {
  refuse(10);
  await pass(timeToSay);
  expect(deadline()).toBeDefined();
  stop();
  expect([deadline(), isRecovered()]).toEqual([undefined, false]);
  await pass(timeToSay);
  expect(deadline()).toBeUndefined();
});

const failed = (seconds: number): ApiError =>
  kit.parseError({ status: 429, headers: { 'retry-after': String(seconds) }, data: null });
const at = (path: string, others: Omit<Situation, 'request'>): Situation => ({
  ...others,
  request: { url: path, method: 'POST' },
});

describe('what its own place says', () => {
  type Say = (error: ApiError) => unknown;

  it.each<[who: string, say: Say, isBannerRaised: boolean]>([
    ['nobody', () => {}, true],
    [
      'a form',
      (error) => kit.report(error, at(url, { occasion: 'submit', surfaces: ['form', 'toast', 'banner'] })),
      false,
    ],
    ['an app that draws every surface', (error) => kit.report(error, at(url, { occasion: 'submit' })), false],
    [
      'a form that knows of no address',
      (error) => kit.report(error, { occasion: 'submit', surfaces: ['form'] }),
      false,
    ],
    [
      'a message at a button',
      (error) => kit.present(error, at(url, { occasion: 'action', surfaces: ['local'] })),
      false,
    ],
    ['a section', (error) => kit.present(error, at(url, { occasion: 'load', surfaces: ['section'] })), false],
    [
      'a form, of another API',
      (error) =>
        kit.report(error, at('https://other.example.com', { occasion: 'submit', surfaces: ['form'] })),
      true,
    ],
    [
      'a form, of another trouble',
      () => kit.report({ status: 500 }, at(url, { occasion: 'submit', surfaces: ['form'] })),
      true,
    ],
    ['someone who only asks', (error) => kit.present(error, at(url, { occasion: 'submit' })), true],
    [
      'a refresh, which stays silent',
      (error) => kit.report(error, at(url, { occasion: 'refresh', hasData: true })),
      true,
    ],
  ])('%s', async (_, say, isBannerRaised) => {
    refuse(30);
    await pass(timeToSay / 2);
    say(failed(30));
    await pass(30_000 - timeToSay);
    expect(deadline() !== undefined).toBe(isBannerRaised);
    await pass(timeToSay);
    serve();
    await pass(0);
    expect([deadline(), isRecovered()]).toEqual([undefined, isBannerRaised]);
  });

  it('is not said again, neither when the wait turns out longer as the body is read', async () => {
    refuse(5);
    await pass(0);
    kit.report(failed(30), at(url, { occasion: 'submit', surfaces: ['form'] }));
    refuse(30);
    await pass(29_000);
    expect(deadline()).toBeUndefined();
  });

  it('counts for that response only, not for the next one', async () => {
    const error = failed(5);
    refuse(5);
    kit.report(error, at(url, { occasion: 'submit', surfaces: ['form'] }));
    await pass(5_000);
    refuse(20);
    kit.present(error, at(url, { occasion: 'submit', surfaces: ['form'] }));
    await pass(timeToSay);
    expect(deadline()).toBe(gate.closedUntil({ url }));
  });

  it('is one with the banner that stands since the last refusal, in one go', async () => {
    refuse(10);
    await pass(10_000);
    const told: (number | undefined)[] = [];
    kit.notices.subscribe(() => told.push(deadline()));
    refuse(20);
    await pass(timeToSay / 2);
    kit.report(failed(30), at(url, { occasion: 'load', surfaces: ['banner'] }));
    await pass(timeToSay);
    expect(told).toEqual([Date.now() + 30_000 - timeToSay]);
  });

  it('is one with the banner when it is a toast, from the start', async () => {
    const seen: string[] = [];
    kit.notices.subscribe(() => {
      const { toasts, banner } = kit.notices.getSnapshot();
      seen.push([...toasts, banner].flatMap((one) => one?.surface ?? []).join());
    });
    refuse(30);
    await pass(timeToSay / 2);
    kit.report(failed(30), at(url, { occasion: 'action', surfaces: ['toast', 'banner'] }));
    await pass(timeToSay);
    expect(seen).toEqual(['banner']);
  });
});
