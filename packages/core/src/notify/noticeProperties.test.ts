import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { kinds } from '../vocabulary/kind.ts';
import { systemClock } from '../vocabulary/clock.ts';
import { createNoticeStore } from './createNoticeStore.ts';
import { failure, type FailureTraits } from './failure.test.support.ts';
import type { Notice } from './notice.ts';
import type { NoticeCounts, NoticeStore } from './noticeStore.ts';
import { isInformation } from './toastTime.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const source = fc.constantFrom('a', 'b', 'c', undefined);
const traits: fc.Arbitrary<FailureTraits> = fc.record(
  {
    surface: fc.constantFrom('toast', 'toast', 'toast', 'banner', 'dialog', 'form', 'silent'),
    tone: fc.constantFrom('danger', 'warning', 'accent', 'success', 'neutral'),
    kind: fc.constantFrom(...kinds),
    fingerprint: fc.integer({ min: 0, max: 60 }).map(String),
    cause: fc.constantFrom('offline', 'network', 'unavailable', 'rate_limited', 'session', 'odd'),
    source: fc.constantFrom('a', 'b', 'c'),
  },
  { requiredKeys: ['surface', 'kind', 'fingerprint'] },
);

type Step =
  | { readonly do: 'report'; readonly traits: FailureTraits }
  | { readonly do: 'dismiss'; readonly which: number }
  | { readonly do: 'settle' | 'withdraw'; readonly source: string | undefined }
  | { readonly do: 'settleCause' | 'silence'; readonly cause: string }
  | { readonly do: 'pause' | 'resume' }
  | { readonly do: 'pass'; readonly ms: number };

const cause = fc.constantFrom('offline', 'network', 'unavailable', 'session');
const report = traits.map((some): Step => ({ do: 'report', traits: some }));
const dismiss = fc.nat(4).map((which): Step => ({ do: 'dismiss', which }));
const pass = fc.integer({ min: 0, max: 15_000 }).map((ms): Step => ({ do: 'pass', ms }));
const others: fc.Arbitrary<Step> = fc.oneof(
  source.map((some): Step => ({ do: 'settle', source: some })),
  source.map((some): Step => ({ do: 'withdraw', source: some })),
  cause.map((some): Step => ({ do: 'settleCause', cause: some })),
  cause.map((some): Step => ({ do: 'silence', cause: some })),
  fc.constantFrom<Step>({ do: 'pause' }, { do: 'resume' }),
);
const anything = fc.array(
  fc.oneof({ weight: 12, arbitrary: report }, { weight: 2, arbitrary: dismiss }, pass, others),
  { maxLength: 150 },
);

const seen = (store: NoticeStore): readonly Notice[] => {
  const { toasts, banner, dialog } = store.getSnapshot();
  return [...toasts, banner, dialog].filter((notice) => notice !== undefined);
};

function take(store: NoticeStore, step: Step): void {
  switch (step.do) {
    case 'report':
      store.show(...failure(step.traits));
      return;
    case 'dismiss':
      store.dismiss(seen(store)[step.which]?.id ?? '');
      return;
    case 'settle':
    case 'withdraw':
      store[step.do](step.source ?? 'nobody');
      return;
    case 'settleCause':
    case 'silence':
      store[step.do](step.cause);
      return;
    case 'pause':
    case 'resume':
      store[step.do]();
      return;
    case 'pass':
      vi.advanceTimersByTime(step.ms);
  }
}

/** Pushes nothing out by rule: information, and not about the connection, which gathers toasts in a banner. */
const calm = (some: FailureTraits): boolean =>
  isInformation(failure(some)[0]) && some.kind !== 'network' && some.kind !== 'offline';

const sumOf = ({ reported: _, ...parts }: NoticeCounts): number =>
  Object.values(parts).reduce((sum, part) => sum + part, 0);

it('never shows or keeps more than there are places for, whatever happens', () => {
  fc.assert(
    fc.property(anything, (steps) => {
      const store = createNoticeStore(systemClock);
      for (const step of steps) {
        const before = store.getSnapshot();
        const frozen = JSON.stringify(before);
        take(store, step);
        const { toasts, waiting } = store.getSnapshot();
        const counts = store.getCounts();

        expect(toasts.length).toBeLessThanOrEqual(3);
        expect(waiting).toBeLessThanOrEqual(20);
        expect(waiting > 0 && toasts.length < 3).toBe(false);
        expect(sumOf(counts)).toBe(counts.reported);
        expect(Object.values(counts).every((part) => part >= 0)).toBe(true);
        expect(JSON.stringify(before)).toBe(frozen);
        const informs = step.do === 'report' && step.traits.surface === 'toast' && calm(step.traits);
        const errors = before.toasts.filter(({ presentation }) => !isInformation(presentation));
        expect(informs && errors.some(({ id }) => !seen(store).some((one) => one.id === id))).toBe(false);
      }
    }),
    { numRuns: 200 },
  );
});

it('loses nothing: what was reported is shown, waits, or is counted as cooled or omitted', () => {
  const only = fc.array(fc.oneof({ weight: 8, arbitrary: report }, { weight: 2, arbitrary: dismiss }), {
    maxLength: 200,
  });
  fc.assert(
    fc.property(only, (steps) => {
      const store = createNoticeStore(systemClock);
      let told = 0;
      const close = (notice: Notice | undefined): void => {
        told += notice?.count ?? 0;
        store.dismiss(notice?.id ?? '');
      };
      for (const step of steps) {
        if (step.do === 'dismiss') close(seen(store)[step.which]);
        else take(store, step);
      }
      while (seen(store).length > 0) close(seen(store)[0]);
      const { reported, cooled, omitted, silenced, late } = store.getCounts();
      expect(reported).toBe(
        steps.filter(
          (step) => step.do === 'report' && ['toast', 'banner', 'dialog'].includes(step.traits.surface ?? ''),
        ).length,
      );
      expect(told + cooled + omitted).toBe(reported);
      expect({ silenced, late }).toEqual({ silenced: 0, late: 0 });
    }),
    { numRuns: 200 },
  );
});

it('is after settling as it was before the failure', () => {
  fc.assert(
    fc.property(
      fc.array(report, { maxLength: 12 }),
      fc.array(traits, { minLength: 1, maxLength: 5 }),
      (earlier, failures) => {
        const store = createNoticeStore(systemClock);
        for (const step of earlier) take(store, step);
        vi.advanceTimersByTime(2_001); // old failures to connect are no part of a new trouble
        const before = store.getSnapshot();
        failures.forEach(({ cause: _, kind: __, ...rest }, index) => {
          store.show(...failure({ ...rest, fingerprint: `new ${index}`, source: 'new' }));
        });
        store.settle('new');
        expect(store.getSnapshot()).toEqual(before);
      },
    ),
    { numRuns: 200 },
  );
});

it('stays small, however much is reported', () => {
  const store = createNoticeStore(systemClock);
  const surfaces = ['toast', 'banner', 'dialog'] as const;
  const examples = Array.from({ length: 1_000 }, (_, index) =>
    failure({
      surface: surfaces[index % 3] ?? 'toast',
      fingerprint: `${index}`,
      source: `${index}`,
      ...(index % 2 === 0 && { cause: `cause ${index % 4}` }),
    }),
  );
  for (let index = 0; index < 100_000; index += 1) {
    const [presentation, error] = examples[index % 1_000] ?? failure();
    store.show(presentation, error);
  }
  const counts = store.getCounts();
  expect(counts.reported).toBe(100_000);
  expect(sumOf(counts)).toBe(100_000);
  expect(store.getSnapshot().toasts).toHaveLength(3);
  expect(store.getSnapshot().waiting).toBe(20);
  expect(Math.max(...seen(store).map(({ sources }) => sources.length))).toBeLessThanOrEqual(100);
  expect(JSON.stringify(store.getSnapshot()).length).toBeLessThan(20_000);
}, 20_000);
