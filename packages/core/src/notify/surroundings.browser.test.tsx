import { expect, it, vi } from 'vitest';
import { browserSurroundings } from './surroundings.ts';

it('hears of the connection and of the page being hidden', () => {
  const told = vi.fn<() => void>();
  const leave = browserSurroundings.subscribe(told);
  expect([browserSurroundings.isOffline(), browserSurroundings.isHidden()]).toEqual([false, false]);
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  expect([browserSurroundings.isOffline(), browserSurroundings.isHidden()]).toEqual([true, true]);
  for (const event of ['online', 'offline', 'pageshow', 'focus']) window.dispatchEvent(new Event(event));
  document.dispatchEvent(new Event('visibilitychange'));
  expect(told).toHaveBeenCalledTimes(5);
  leave();
  vi.restoreAllMocks();
  window.dispatchEvent(new Event('online'));
  expect(told).toHaveBeenCalledTimes(5);
});
