import { useEffect } from 'react';
import { expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { createErrorKit, isApiError } from '@tactful/core';
import { createFakeClock, open, painted } from '../page.test.support.tsx';
import { useReport, type Report } from '../report/useReport.ts';
import { Surfaces } from '../surfaces/Surfaces.tsx';

let report: Report;
function Reporter() {
  const latest = useReport();
  useEffect(() => {
    report = latest;
  }, [latest]);
  return null;
}

/** How many of the objects are still held by something, after a thorough sweep. */
async function held(objects: readonly WeakRef<object>[]): Promise<number> {
  // What a task has looked at is kept until it ends.
  await new Promise((next) => setTimeout(next));
  await cdp().send('HeapProfiler.collectGarbage');
  return objects.filter((object) => object.deref() !== undefined).length;
}

test('of what was dismissed nothing is kept, however many storms there were', async () => {
  const clock = createFakeClock();
  const kit = createErrorKit({ clock });
  await open(
    <>
      <Reporter />
      <Surfaces />
    </>,
    { kit },
  );
  const seen: WeakRef<object>[] = [];
  const storm = async (round: number): Promise<number> => {
    for (let at = 0; at < 300; at++) {
      const error = kit.parseError({ status: 500, error: { code: `code_${round}_${at}`, message: 'No' } });
      expect(isApiError(error)).toBe(true);
      const presentation = report(error, { occasion: 'action', source: `${at}` });
      seen.push(new WeakRef(error), new WeakRef(presentation));
    }
    await painted();
    clock.advance(3_000);
    kit.notices.clear();
    await painted();
    // The announcer's lines go after seven seconds, what was closed is remembered for ten.
    clock.advance(20_000);
    await painted();
    return held(seen);
  };
  // React keeps what it drew last until it draws again.
  const most = 12;
  const after = [await storm(1), await storm(2), await storm(3)];
  expect(seen).toHaveLength(1_800);
  expect(Math.max(...after)).toBeLessThanOrEqual(most);
});
