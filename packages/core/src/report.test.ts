import { afterEach, describe, expect, test, vi } from 'vitest';
import { createErrorKit } from './createErrorKit.ts';
import { occasions, type Situation } from './situation/situation.ts';

const read: Situation = { occasion: 'action', request: { method: 'GET' }, surfaces: ['toast'] };

describe('a report without a plan', () => {
  test.each([500, 503])('of a %i promises no repeat that nobody makes', async (status) => {
    const kit = createErrorKit();
    const error = await kit.parseResponse(Response.json({}, { status }));
    expect(kit.report(error, read).retry.do).not.toBe('retry');
    expect(kit.report(error, { ...read, attempt: 1 }).retry.do).toBe('retry');
  });
});

const answer = (): Response => Response.json({ code: 'x' }, { status: 402 });

describe('a Response that is reported', () => {
  afterEach(() => vi.restoreAllMocks());

  test('before its body was read is told of once, in development', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue(undefined);
    const kit = createErrorKit();
    const known = answer();
    await kit.parseResponse(known);
    kit.report(known, read);
    kit.report(new Response(null, { status: 500 }), read);
    expect(warn).not.toHaveBeenCalled();
    kit.report(answer(), read);
    kit.report(answer(), read);
    expect(warn.mock.calls).toEqual([[expect.stringContaining('await kit.parseResponse(response)')]]);
  });
});

describe('the same after the person has closed it', () => {
  test.each(occasions)('on %s', (occasion) => {
    let now = Date.UTC(2026, 0, 1);
    const kit = createErrorKit({
      clock: { now: () => now, after: () => () => {} },
      rules: [{ name: 'every failure', surface: 'dialog' }],
    });
    const shownNow = (): string | undefined => {
      now += 1_000;
      kit.report({ status: 403, headers: {}, body: { code: 'limit_reached' } }, { occasion });
      return kit.notices.getSnapshot().dialog?.id;
    };
    const first = shownNow();
    expect(first).toBeDefined();
    kit.notices.dismiss(first ?? '');
    expect(shownNow() !== undefined).toBe(occasion === 'action' || occasion === 'submit');
  });
});
