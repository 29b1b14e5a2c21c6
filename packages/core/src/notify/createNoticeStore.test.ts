import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { systemClock } from '../vocabulary/clock.ts';
import { createNoticeStore } from './createNoticeStore.ts';
import { failure, type FailureTraits } from './failure.test.support.ts';
import type { NoticeStore } from './noticeStore.ts';

let store: NoticeStore;
const show = (traits?: FailureTraits): string | undefined => store.show(...failure(traits));
const state = () => store.getSnapshot();
const titles = (): string[] => state().toasts.map(({ presentation }) => presentation.title);
const pass = (ms: number): void => void vi.advanceTimersByTime(ms);

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-01-01T00:00:00Z') });
  store = createNoticeStore(systemClock);
});
afterEach(() => void vi.useRealTimers());

const showMany = (count: number, traits?: FailureTraits): void => {
  for (let index = 0; index < count; index += 1)
    show({ fingerprint: `${traits?.title ?? 'f'}${index}`, title: `f${index}`, ...traits });
};

const showWait = (notBefore: number): void =>
  void show({
    surface: 'banner',
    cause: 'rate_limited',
    retry: { do: 'offer', notBefore, reason: 'stated_wait' },
  });

const tryAgain = { remedy: 'retry', label: 'Try again', primary: true, audience: 'person' } as const;
const information = { tone: 'success', title: 'Back online' } as const;

describe('one failure is one notice', () => {
  it('counts the same failure instead of repeating it', () => {
    const first = show({ fingerprint: 'a' });
    pass(500);
    expect(show({ fingerprint: 'a' })).toBe(first);
    expect(state().toasts).toHaveLength(1);
    expect(state().toasts[0]).toMatchObject({ count: 2, born: Date.now() - 500, updated: Date.now() });
  });

  it('keeps different failures apart', () => {
    expect(show({ fingerprint: 'a' })).not.toBe(show({ fingerprint: 'b' }));
    expect(state().toasts).toHaveLength(2);
  });

  it('has an id of its own, also beside those of another kit, and after all are cleared', () => {
    const ids = [show({ fingerprint: 'a' }), createNoticeStore(systemClock).show(...failure())];
    store.clear();
    ids.push(show({ fingerprint: 'a' }));
    expect(new Set(ids).size).toBe(3);
  });

  it('lets go of what the person has acted on, and shows it at once if it fails again', () => {
    const id = show({ fingerprint: 'a', source: 'list' }) ?? '';
    store.finish(id, 1);
    expect(state().toasts).toEqual([]);
    expect(show({ fingerprint: 'a' })).toBeDefined();
    expect(state().toasts).toMatchObject([{ count: 1 }]);
  });

  it('keeps what has failed again while the person acted', () => {
    const id = show({ fingerprint: 'a' }) ?? '';
    show({ fingerprint: 'a' });
    store.finish(id, 1);
    expect(state().toasts).toMatchObject([{ count: 2 }]);
    store.finish(id);
    expect(state().toasts).toEqual([]);
    store.finish('of long ago');
  });

  it('shows the latest words of the same failure', () => {
    show({ fingerprint: 'a', title: 'First' });
    show({ fingerprint: 'a', title: 'Second' });
    expect(titles()).toEqual(['Second']);
  });

  it('makes failures of one cause one notice that collects their sources', () => {
    for (const source of ['list', 'detail', 'list', 'menu'])
      show({ surface: 'banner', cause: 'unavailable', fingerprint: source, source });
    expect(state().banner).toMatchObject({
      count: 4,
      cause: 'unavailable',
      sources: ['list', 'detail', 'menu'],
    });
  });

  it.each(['field', 'summary', 'form', 'local', 'section', 'page', 'stale', 'redirect', 'silent'] as const)(
    'leaves %s to the component that has the error',
    (surface) => {
      const before = state();
      expect(show({ surface })).toBeUndefined();
      expect(state()).toBe(before);
      expect(store.getCounts().reported).toBe(0);
    },
  );

  it('moves to the more urgent surface and stays there', () => {
    const id = show({ surface: 'banner', cause: 'session', title: 'Sign in again' });
    show({ surface: 'dialog', cause: 'session', title: 'Sign in to go on' });
    show({ surface: 'banner', cause: 'session', title: 'Sign in again' });
    expect(state().banner).toBeUndefined();
    expect(state().dialog).toMatchObject({ id, count: 3, presentation: { title: 'Sign in to go on' } });
  });

  it('tells the longest of the waits of one cause', () => {
    for (const notBefore of [2_000, 5_000, 3_000]) showWait(notBefore);
    expect(state().banner?.presentation.retry).toMatchObject({ notBefore: 5_000 });
  });

  it('tells that a repeat was given up, whatever wait stood there', () => {
    const retry = { do: 'retry', at: Date.now() + 5_000, reason: 'back_off' } as const;
    show({ surface: 'banner', cause: 'unavailable', retry });
    show({ surface: 'banner', cause: 'unavailable', retry: { do: 'stop', reason: 'api_says_no' } });
    expect(state().banner?.presentation.retry.do).toBe('stop');
  });
});

describe('what works again', () => {
  it('takes a notice away once its last source is settled', () => {
    for (const source of ['list', 'detail']) show({ fingerprint: 'a', source });
    store.settle('list');
    expect(state().toasts[0]?.sources).toEqual(['detail']);
    store.settle('detail');
    expect(state().toasts).toEqual([]);
  });

  it('keeps what was also reported without a source', () => {
    show({ fingerprint: 'a' });
    show({ fingerprint: 'a', source: 'list' });
    store.settle('list');
    expect(state().toasts).toHaveLength(1);
  });

  it('takes a cause for over when one of those who met it works again', () => {
    show({ surface: 'banner', cause: 'unavailable' });
    show({ surface: 'banner', cause: 'unavailable', source: 'list' });
    store.settle('list');
    expect(state().banner).toBeUndefined();
  });

  it('does not tell of the end of what was never seen', () => {
    for (const fingerprint of ['a', 'b', 'c']) show({ fingerprint });
    show({ cause: 'rate_limited' });
    store.settleCause('rate_limited');
    expect(state()).toMatchObject({ waiting: 0 });
    expect(state().recovered).toBeUndefined();
  });

  it('takes everything away that one source had raised', () => {
    show({ fingerprint: 'a', source: 'list' });
    show({ surface: 'banner', cause: 'offline', source: 'list' });
    store.settle('list');
    expect(state()).toMatchObject({ toasts: [] });
    expect(state().banner).toBeUndefined();
  });

  it('changes nothing for a source that had raised nothing', () => {
    show({ fingerprint: 'a', source: 'list' });
    const before = state();
    store.settle('detail');
    store.settleCause('offline');
    expect(state()).toBe(before);
  });

  it.each(['offline', 'network', 'unavailable', 'rate_limited', 'rate_limited:https://api.example.com'])(
    'tells once that %s is over, for six seconds',
    (cause) => {
      show({ surface: 'banner', cause });
      store.settleCause(cause);
      expect(state().recovered).toEqual({ cause, at: Date.now() });
      pass(5_999);
      expect(state().recovered).toBeDefined();
      pass(1);
      expect(state().recovered).toBeUndefined();
      store.settleCause(cause);
      expect(state().recovered).toBeUndefined();
    },
  );

  it('tells of the end also when the last source brought it', () => {
    show({ surface: 'banner', cause: 'unavailable', source: 'list' });
    store.settle('list');
    expect(state().recovered).toMatchObject({ cause: 'unavailable' });
  });

  it('does not tell the end of a cause when what had met it is only withdrawn', () => {
    for (const source of ['list', 'detail']) show({ surface: 'banner', cause: 'unavailable', source });
    store.withdraw('list');
    expect(state().banner?.sources).toEqual(['detail']);
    store.withdraw('detail');
    expect(state().banner).toBeUndefined();
    expect(state().recovered).toBeUndefined();
  });

  it.each([
    [
      'nobody had been told of the cause',
      () => show({ surface: 'banner', cause: 'offline' }),
      'rate_limited',
    ],
    ['another trouble lasts', () => show({ surface: 'banner', cause: 'unavailable' }), 'offline'],
  ])('does not tell of the end when %s', (_why, other, ends) => {
    show({ surface: 'banner', cause: 'rate_limited' });
    other();
    show({ surface: 'banner', cause: 'offline' });
    store.settleCause(ends);
    expect(state().recovered).toBeUndefined();
  });

  it('does not tell of the end of a session, which the person brought about', () => {
    show({ surface: 'dialog', cause: 'session' });
    store.settleCause('session');
    expect(state()).toMatchObject({ toasts: [], paused: false });
    expect(state().recovered).toBeUndefined();
  });

  it('takes the good news back when the cause returns', () => {
    show({ surface: 'banner', cause: 'offline' });
    store.settleCause('offline');
    show({ surface: 'banner', cause: 'offline' });
    expect(state().recovered).toBeUndefined();
    expect(state().banner).toBeDefined();
  });

  it('does not raise a cause again for failures from before its end', () => {
    show({ surface: 'dialog', cause: 'session' });
    pass(1_000);
    store.settleCause('session');
    pass(100);
    expect(show({ surface: 'dialog', cause: 'session', receivedAt: Date.now() - 500 })).toBeUndefined();
    expect(store.getCounts().late).toBe(1);
    expect(show({ surface: 'dialog', cause: 'session' })).toBeDefined();
  });

  it('does not take a failure for late whose clock is another one', () => {
    store.settleCause('session');
    expect(show({ surface: 'dialog', cause: 'session', receivedAt: 0 })).toBeDefined();
  });
});

describe('what the person closes', () => {
  it('stays away for ten seconds and is counted', () => {
    store.dismiss(show({ fingerprint: 'a' }) ?? '');
    pass(9_999);
    expect(show({ fingerprint: 'a' })).toBeUndefined();
    expect(show({ fingerprint: 'b' })).toBeDefined();
    expect(store.getCounts()).toMatchObject({ reported: 3, raised: 2, cooled: 1 });
    pass(1);
    expect(show({ fingerprint: 'a' })).toBeDefined();
  });

  const asDialog: FailureTraits = { surface: 'dialog', fingerprint: 'plan' };
  const asCause: FailureTraits = { surface: 'banner', cause: 'unavailable:https://api.example.com' };

  it.each([
    ['a dialog', asDialog, true, 1, true],
    ['a cause', asCause, true, 1, true],
    ['a toast', {}, true, 1, true],
    ['a dialog', asDialog, false, 1, false],
    ['a cause', asCause, false, 1, false],
    ['a toast', {}, false, 1, false],
    // Told twice by the app: no answer to anything that was done after it was closed.
    ['a dialog', asDialog, true, 0, false],
  ] as const)('%s %j: an answer (%s), %i ms later, is told: %s', (_, traits, isAnswer, later, told) => {
    store.dismiss(show(traits) ?? '');
    pass(later);
    const id = store.show(...failure(traits), isAnswer);
    const { banner, dialog, toasts } = state();
    expect([banner, dialog, ...toasts].flatMap((notice) => notice?.id ?? [])).toEqual(told ? [id] : []);
    expect(store.getCounts()).toMatchObject({ reported: 2, cooled: told ? 0 : 1 });
  });

  it('is answered however often the person does it, and stays away by itself after each time', () => {
    const act = (): string | undefined => store.show(...failure({ fingerprint: 'a' }), true);
    store.dismiss(act() ?? '');
    pass(5_000);
    store.dismiss(act() ?? '');
    pass(9_999);
    expect(show({ fingerprint: 'a' })).toBeUndefined();
    expect(act()).toBeDefined();
  });

  it('knows when it was an answer, though it was told already', () => {
    const banner = { surface: 'banner', cause: 'rate_limited' } as const;
    store.show(...failure(banner), true);
    expect(state().banner?.answered).toBeUndefined();
    pass(100);
    store.show(...failure(banner));
    expect(state().banner?.answered).toBeUndefined();
    store.show(...failure(banner), true);
    expect(state().banner?.answered).toBe(Date.now());
  });

  it('says in a banner that stands what came of it, and what can be done', () => {
    const cause = 'unavailable';
    show({
      surface: 'banner',
      cause,
      title: 'Down',
      retry: { do: 'offer', reason: 'wait_too_long', notBefore: 9 },
    });
    const answer = { surface: 'toast', cause, title: 'Nobody knows' } as const;
    show(answer);
    expect(state().banner?.presentation.title).toBe('Down');
    store.show(...failure(answer), true);
    expect(state()).toMatchObject({
      toasts: [],
      banner: { surface: 'banner', presentation: { title: 'Nobody knows' } },
    });
  });

  it('is not answered in a silence', () => {
    store.silence('session');
    expect(store.show(...failure({ surface: 'dialog', cause: 'session' }), true)).toBeUndefined();
  });

  it('stays away as a cause, whichever failure comes next', () => {
    store.dismiss(show({ surface: 'banner', cause: 'unavailable', fingerprint: 'a' }) ?? '');
    expect(show({ surface: 'banner', cause: 'unavailable', fingerprint: 'b' })).toBeUndefined();
  });

  it('is remembered for the last hundred', () => {
    for (let index = 0; index < 101; index += 1) store.dismiss(show({ fingerprint: `${index}` }) ?? '');
    expect(show({ fingerprint: '1' })).toBeUndefined();
    expect(show({ fingerprint: '0' })).toBeDefined();
  });

  it('comes back at once after the clock was set back', () => {
    store.dismiss(show({ fingerprint: 'a' }) ?? '');
    vi.setSystemTime(Date.now() - 3_600_000);
    expect(show({ fingerprint: 'a' })).toBeDefined();
  });
});

describe('places', () => {
  it('shows three toasts and lets twenty wait, oldest first', () => {
    showMany(23);
    expect(titles()).toEqual(['f0', 'f1', 'f2']);
    expect(state().waiting).toBe(20);
    expect(state().omitted).toBeUndefined();
  });

  it('only counts what finds no place to wait', () => {
    showMany(30);
    expect(state()).toMatchObject({ waiting: 20, omitted: 7 });
    expect(show({ fingerprint: 'one more' })).toBeUndefined();
  });

  it('fills a free place with the next one waiting', () => {
    showMany(5);
    store.dismiss(state().toasts[0]?.id ?? '');
    expect(titles()).toEqual(['f1', 'f2', 'f3']);
    expect(state().waiting).toBe(1);
  });

  it('forgets the omitted when nothing waits any more', () => {
    showMany(30);
    while (state().waiting > 0) store.dismiss(state().toasts[0]?.id ?? '');
    expect(state().omitted).toBeUndefined();
  });

  it('never lets information push out an error', () => {
    showMany(23);
    show({ ...information, fingerprint: 'info' });
    expect(titles()).toEqual(['f0', 'f1', 'f2']);
    expect(state()).toMatchObject({ waiting: 20, omitted: 1 });
  });

  it('lets an error take the place of information, which goes on afterwards with the rest of its time', () => {
    for (const title of ['i0', 'i1', 'i2']) show({ tone: 'success', title, fingerprint: title });
    pass(2_000);
    const error = show({ title: 'error', fingerprint: 'error' });
    expect(titles()).toEqual(['i0', 'i1', 'error']);
    pass(1_000);
    store.dismiss(error ?? '');
    expect(titles()).toEqual(['i0', 'i1', 'i2']);
    expect(state().toasts[2]?.deadline).toBe(Date.now() + 4_000);
  });

  it('moves nothing under the pointer', () => {
    for (const title of ['i0', 'i1', 'i2']) show({ tone: 'success', title, fingerprint: title });
    store.pause();
    show({ title: 'error', fingerprint: 'error' });
    expect(titles()).toEqual(['i0', 'i1', 'i2']);
    store.resume();
    expect(titles()).toEqual(['i0', 'i1', 'error']);
  });

  it('lets information waiting make room for errors', () => {
    showMany(3);
    for (let index = 0; index < 20; index += 1) show({ ...information, fingerprint: `i${index}` });
    expect(show({ title: 'error', fingerprint: 'error' })).toBeDefined();
    expect(state()).toMatchObject({ waiting: 20, omitted: 1 });
  });

  const banners = ['offline', 'network', 'unavailable', 'rate_limited', 'session', 'maintenance'];
  it.each([banners, banners.toReversed()])('shows one banner, the gravest first: %s …', (...order) => {
    for (const cause of order) show({ surface: 'banner', cause });
    for (const cause of banners.slice(0, 5)) {
      expect(state().banner?.cause).toBe(cause);
      store.settleCause(cause);
    }
    expect(state().banner?.cause).toBe('maintenance');
  });

  it('ranks a banner without a cause by its kind of failure', () => {
    show({ surface: 'banner', kind: 'conflict', fingerprint: 'a' });
    show({ surface: 'banner', kind: 'unavailable', fingerprint: 'b' });
    expect(state().banner?.error.kind).toBe('unavailable');
  });

  it('shows one dialog after the other', () => {
    const first = show({ surface: 'dialog', fingerprint: 'a' });
    const second = show({ surface: 'dialog', fingerprint: 'b' });
    expect(state().dialog?.id).toBe(first);
    store.dismiss(first ?? '');
    expect(state().dialog?.id).toBe(second);
  });
});

describe('trouble with the connection', () => {
  it('makes three failures to connect within two seconds one banner', () => {
    for (const source of ['a', 'b']) show({ kind: 'network', fingerprint: source, source });
    expect(state().toasts).toHaveLength(2);
    pass(2_000);
    show({ kind: 'network', fingerprint: 'c', source: 'c' });
    expect(state().toasts).toEqual([]);
    expect(state().banner).toMatchObject({ cause: 'network', count: 3, sources: ['a', 'b', 'c'] });
    show({ kind: 'network', fingerprint: 'd', source: 'd' });
    expect(state().banner).toMatchObject({ count: 4, sources: ['a', 'b', 'c', 'd'] });
  });

  it.each([
    ['in more than two seconds', 'network', 1_001],
    ['of another kind', 'server', 0],
  ] as const)('leaves three failures %s alone', (_which, kind, apart) => {
    for (const fingerprint of ['a', 'b', 'c']) {
      show({ kind, fingerprint });
      pass(apart);
    }
    expect(state().toasts).toHaveLength(3);
    expect(state().banner).toBeUndefined();
  });

  it('leaves older toasts where they are', () => {
    show({ kind: 'network', fingerprint: 'old' });
    pass(2_001);
    for (const fingerprint of ['a', 'b', 'c']) show({ kind: 'network', fingerprint });
    expect(state().toasts.map(({ presentation }) => presentation.fingerprint)).toEqual(['old']);
    expect(state().banner?.count).toBe(3);
  });

  it('folds failures to connect into the banner on being offline', () => {
    show({ kind: 'network', fingerprint: 'toast' });
    show({ kind: 'offline', surface: 'banner', cause: 'offline', title: 'You are offline' });
    show({ kind: 'network', fingerprint: 'other' });
    expect(state().toasts).toEqual([]);
    expect(state().banner).toMatchObject({ count: 3, presentation: { title: 'You are offline' } });
  });

  it('puts the banner on being offline above the one on the network', () => {
    for (const fingerprint of ['a', 'b', 'c']) show({ kind: 'network', fingerprint });
    show({ kind: 'offline', surface: 'banner', cause: 'offline' });
    expect(state().banner?.cause).toBe('offline');
    store.settleCause('offline');
    expect(state().banner?.cause).toBe('network');
  });

  it('stays closed for ten seconds when the person closes it', () => {
    for (const fingerprint of ['a', 'b', 'c']) show({ kind: 'network', fingerprint });
    store.dismiss(state().banner?.id ?? '');
    for (const fingerprint of ['d', 'e']) show({ kind: 'network', fingerprint });
    expect(state().banner).toBeUndefined();
    expect(store.getCounts().cooled).toBe(2);
  });
});

describe('the session', () => {
  it('asks once for a burst of failures', () => {
    for (let index = 0; index < 30; index += 1)
      show({ kind: 'unauthenticated', surface: 'dialog', cause: 'session', fingerprint: `${index}` });
    expect(state().dialog?.count).toBe(30);
  });

  it('asks nothing after a deliberate sign-out, until the silence ends', () => {
    show({ surface: 'dialog', cause: 'session' });
    const listenAgain = store.silence('session');
    expect(state().dialog).toBeUndefined();
    expect(show({ surface: 'dialog', cause: 'session' })).toBeUndefined();
    expect(show({ fingerprint: 'else' })).toBeDefined();
    expect(store.getCounts().silenced).toBe(1);
    listenAgain();
    expect(show({ surface: 'dialog', cause: 'session' })).toBeDefined();
  });

  it('is silenced and settled for all APIs at once, or for one', () => {
    const cause = 'session:https://api.example.com';
    show({ surface: 'dialog', cause });
    store.settleCause('session:https://other.example.com');
    expect(state().dialog).toBeDefined();
    store.settleCause('session');
    expect(state().dialog).toBeUndefined();
    store.silence('session');
    expect(show({ surface: 'dialog', cause })).toBeUndefined();
  });

  it('asks again in the next session', () => {
    store.silence('session');
    store.settleCause('session');
    expect(show({ surface: 'dialog', cause: 'session' })).toBeDefined();
  });

  it('does not listen again because of the end of an earlier silence', () => {
    const listenAgain = store.silence('session');
    store.settleCause('session');
    pass(10);
    listenAgain();
    expect(show({ surface: 'dialog', cause: 'session', receivedAt: Date.now() - 50 })).toBeUndefined();
  });
});

describe('time', () => {
  it.each([
    ['an error', {}],
    ['a warning', { tone: 'warning' }],
    ['what can be acted on', { ...information, remedies: [tryAgain] }],
    ['a banner', { ...information, surface: 'banner' }],
  ] satisfies [string, FailureTraits][])('never takes away %s', (_what, traits) => {
    show(traits);
    pass(3_600_000);
    expect(state().toasts.length + (state().banner ? 1 : 0)).toBe(1);
  });

  it('takes information away', () => {
    show(information);
    expect(state().toasts[0]?.deadline).toBe(Date.now() + 6_000);
    pass(5_999);
    expect(titles()).toEqual(['Back online']);
    pass(1);
    expect(titles()).toEqual([]);
  });

  it('begins to run when a toast is seen', () => {
    for (const fingerprint of ['a', 'b', 'c']) show({ fingerprint });
    show({ ...information, fingerprint: 'info' });
    pass(60_000);
    store.dismiss(state().toasts[0]?.id ?? '');
    expect(state().toasts[2]?.deadline).toBe(Date.now() + 6_000);
  });

  it('stands still while paused and goes on with the remainder', () => {
    show(information);
    pass(4_000);
    store.pause();
    expect(state().paused).toBe(true);
    pass(60_000);
    expect(titles()).toEqual(['Back online']);
    store.resume();
    pass(1_999);
    expect(titles()).toEqual(['Back online']);
    pass(1);
    expect(titles()).toEqual([]);
  });

  it('stands still until every reason for it has gone', () => {
    show(information);
    store.pause('pointer');
    store.pause('hidden');
    store.pause('hidden');
    store.resume('hidden');
    pass(60_000);
    expect(state().paused).toBe(true);
    expect(titles()).toEqual(['Back online']);
    store.resume('pointer');
    expect(state().paused).toBe(false);
    pass(6_000);
    expect(titles()).toEqual([]);
  });

  it('gives what comes while paused its whole time', () => {
    store.pause();
    pass(1_000);
    show(information);
    pass(1_000);
    store.resume();
    expect(state().toasts[0]?.deadline).toBe(Date.now() + 6_000);
  });

  it('begins anew when the same information comes again', () => {
    show(information);
    pass(5_000);
    show(information);
    pass(5_000);
    expect(titles()).toEqual(['Back online']);
  });

  it('no more takes away what has become an error', () => {
    show({ fingerprint: 'a', tone: 'neutral' });
    show({ fingerprint: 'a', tone: 'danger', title: 'Worse' });
    show({ fingerprint: 'a', tone: 'neutral' });
    pass(60_000);
    expect(titles()).toEqual(['Worse']);
  });

  it('is not stretched by a clock that is set back', () => {
    show(information);
    vi.setSystemTime(Date.now() - 3_600_000);
    pass(6_000);
    expect(titles()).toEqual([]);
  });

  it('keeps a wait for the end of a cause while paused', () => {
    show({ surface: 'banner', cause: 'offline' });
    store.pause();
    store.settleCause('offline');
    pass(60_000);
    expect(state().recovered).toBeDefined();
    store.resume();
    pass(6_000);
    expect(state().recovered).toBeUndefined();
  });

  it('leaves no timer behind', () => {
    show(information);
    show({ surface: 'banner', cause: 'offline' });
    store.settleCause('offline');
    store.clear();
    expect(vi.getTimerCount()).toBe(0);
    expect(state()).toEqual({ toasts: [], waiting: 0, paused: false });
  });
});

describe('listeners', () => {
  it('hear of a thousand reports once, while the snapshot is always current', async () => {
    const listener = vi.fn<() => void>();
    store.subscribe(listener);
    for (let index = 0; index < 1_000; index += 1) show({ fingerprint: 'a' });
    expect(listener).not.toHaveBeenCalled();
    expect(state().toasts[0]?.count).toBe(1_000);
    await Promise.resolve();
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('lose nothing by coming late', () => {
    show({ fingerprint: 'a' });
    const late = vi.fn<() => void>();
    store.subscribe(late);
    expect(state().toasts).toHaveLength(1);
  });

  it('hear nothing when nothing visible changes', async () => {
    store.dismiss(show({ fingerprint: 'a' }) ?? '');
    await Promise.resolve();
    const listener = vi.fn<() => void>();
    store.subscribe(listener);
    const before = state();
    show({ fingerprint: 'a' });
    store.settle('nobody');
    store.dismiss('nothing');
    await Promise.resolve();
    expect(state()).toBe(before);
    expect(listener).not.toHaveBeenCalled();
  });

  it('keep the list of toasts when only the banner changes', () => {
    show({ fingerprint: 'a' });
    const { toasts } = state();
    show({ surface: 'banner', cause: 'offline' });
    expect(state().toasts).toBe(toasts);
  });

  it('are told although another one throws, and no more after they left', async () => {
    const stay = vi.fn<() => void>();
    const leave = vi.fn<() => void>();
    store.subscribe(() => {
      throw new Error('a listener with a fault');
    });
    store.subscribe(stay);
    store.subscribe(leave)();
    show();
    await Promise.resolve();
    expect(stay).toHaveBeenCalledTimes(1);
    expect(leave).not.toHaveBeenCalled();
  });
});
