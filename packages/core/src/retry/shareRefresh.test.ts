import { describe, expect, it } from 'vitest';
import { shareRefresh } from './shareRefresh.ts';

describe('a shared renewal of credentials', () => {
  it('is one for all who wait for it, and another one later', async () => {
    let renewals = 0;
    const renew = shareRefresh(() => Promise.resolve((renewals += 1)));
    expect(await Promise.all([renew(), renew(), renew()])).toEqual([true, true, true]);
    expect(renewals).toBe(1);
    await renew();
    expect(renewals).toBe(2);
  });

  it('tells all of them when it does not succeed', async () => {
    const renew = shareRefresh(() => Promise.reject(new Error('no session')));
    expect(await Promise.all([renew(), renew()])).toEqual([false, false]);
  });
});
