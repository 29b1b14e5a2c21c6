import { beforeEach, afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createErrorKit, type ErrorKit, type Presentation } from '@tactful/core';
import { de } from '@tactful/core/copy/de';
import { en } from '@tactful/core/copy/en';
import { errorOf, presentationOf, remedyOf } from '../fixtures.test.support.ts';
import { createFakeClock, listen, open, painted, raise, type FakeClock } from '../page.test.support.tsx';
import { Banner, Surfaces } from '../surfaces/Surfaces.tsx';
import { RetryBanner } from './RetryBanner.tsx';

let clock: FakeClock;
let kit: ErrorKit;
let ear: ReturnType<typeof listen>;
const error = errorOf({ kind: 'rate_limited', status: 429 });
const retry = vi.fn<() => unknown>();
const stop = vi.fn<() => unknown>();

beforeEach(() => {
  clock = createFakeClock();
  kit = createErrorKit({ clock });
  ear = listen();
  retry.mockReset();
  stop.mockReset();
});
afterEach(() => ear.stop());

const waiting = (seconds: number, traits: Partial<Presentation> = {}): Presentation =>
  presentationOf(error, {
    surface: 'banner',
    tone: 'warning',
    title: 'A short pause is needed',
    body: 'We continue by ourselves.',
    retry: { do: 'retry', at: clock.now() + seconds * 1000, reason: 'back_off' },
    remedies: [remedyOf('retry', 'Try again')],
    ...traits,
  });
/** The API has stated a wait; the repeat comes a little later, so that not all come at once. */
const stated = (seconds: number, later = 0.5): Presentation => {
  const notBefore = clock.now() + seconds * 1000;
  const at = notBefore + later * 1000;
  return waiting(seconds, { retry: { do: 'retry', at, notBefore, reason: 'stated_wait' } });
};
const page = async (presentation: Presentation) => {
  const screen = await open(
    <main>
      <RetryBanner error={error} presentation={presentation} remedies={{ retry, stop }} />
    </main>,
    { kit },
  );
  await painted();
  return screen;
};
const pass = async (seconds: number): Promise<void> => {
  for (let second = 0; second < seconds; second++) {
    clock.advance(1_000);
    await painted();
  }
};
const banner = (): HTMLElement => document.querySelector('.tactful-banner')!;
const ring = (): string | null | undefined => document.querySelector('.tactful-ring')?.textContent;
/** Between a time and its "PM" stands a space of its own. */
const plain = (element: Element | null): string | undefined => element?.textContent?.replace(/\s/g, ' ');
const status = (): string | undefined => plain(banner().querySelector('[role=timer]'));
const noteOf = (described: HTMLElement): string | null | undefined =>
  document.getElementById(described.getAttribute('aria-describedby') ?? '')?.textContent;
const button = (name: string): HTMLButtonElement | undefined =>
  [...banner().querySelectorAll('button')].find(({ textContent }) => textContent === name);

test('a number that stands still is not shown, nor said, beside the countdown', async () => {
  await page(waiting(8, { body: 'We continue in 8 seconds.', bodyWithoutTime: 'We continue by ourselves.' }));
  expect(ring()).toBe('8');
  expect(banner().textContent).not.toContain('in 8 seconds.');
  await pass(1);
  expect(ear.texts().join(' ')).toContain('We continue by ourselves.');
  expect(ear.texts().join(' ')).not.toContain('We continue in 8 seconds.');
});

describe('an automatic retry', () => {
  test('is counted down from its moment, in a landmark, and not live', async () => {
    await page(waiting(42));
    expect(ring()).toBe('42');
    const timer = banner().querySelector('[role=timer]')!;
    expect(timer.textContent).toBe('42Trying again in 42 seconds');
    expect(timer.closest('[aria-live], [role=status], [role=alert]')).toBeNull();
    expect(banner().tagName).toBe('SECTION');
    expect(document.getElementById(banner().getAttribute('aria-labelledby')!)?.textContent).toBe(
      'A short pause is needed',
    );
    await pass(2);
    expect(ring()).toBe('40');
  });

  test('says what happened, when it goes on, and what can be done, in this order', async () => {
    await page(waiting(42));
    expect(banner().textContent).toBe(
      'A short pause is neededWe continue by ourselves.42Trying again in 42 secondsTry nowStop trying',
    );
  });

  test('is told at the start, ten seconds before the end, and when it is tried: no more', async () => {
    await page(waiting(60));
    await pass(75);
    expect(ear.texts()).toEqual([
      'Warning: A short pause is needed. We continue by ourselves. Trying again in 1 minute',
      'Trying again in 10 seconds',
      'Trying again now',
    ]);
    expect(ear.heard.every(({ politeness }) => politeness === 'polite')).toBe(true);
    expect(banner().dataset['phase']).toBe('trying');
  });

  test('is not told again before the end of a short wait', async () => {
    await page(waiting(15));
    await pass(20);
    expect(ear.texts()).toHaveLength(2);
  });

  test('is told once while more failures lengthen the wait', async () => {
    const { show } = await page(waiting(30));
    await pass(3);
    await show(
      <main>
        <RetryBanner error={error} presentation={waiting(60)} remedies={{ retry }} />
      </main>,
    );
    await pass(3);
    expect(ring()).toBe('57');
    expect(ear.texts()).toHaveLength(1);
  });

  test('can be brought forward', async () => {
    await page(waiting(42));
    await userEvent.click(button('Try now')!);
    expect(retry).toHaveBeenCalledOnce();
  });

  test('can be stopped, which is said; then the person may try again', async () => {
    await page(waiting(42));
    await pass(2);
    await userEvent.click(button('Stop trying')!);
    expect(stop).toHaveBeenCalledOnce();
    expect(ring()).toBeUndefined();
    expect(banner().textContent).toContain('Stopped trying');
    expect(button('Stop trying')).toBeUndefined();
    // What no longer happens by itself is no longer promised.
    expect(banner().textContent).toContain('Wait a little, then try again.');
    expect(banner().textContent).not.toContain('by ourselves');
    await userEvent.click(button('Try again')!);
    expect(retry).toHaveBeenCalledOnce();
    await pass(2);
    expect(ear.texts().at(-1)).toBe('Stopped trying');
    await pass(60);
    expect(ear.texts().filter((text) => text === 'Trying again now')).toEqual([]);
  });

  test('promises nothing when it is stopped, also where the button counts on', async () => {
    await page({ ...stated(42), bodyWithoutTime: 'We continue by ourselves.' });
    await userEvent.click(button('Stop trying')!);
    expect(banner().textContent).toContain('Wait a little, then try again.');
    expect(banner().textContent).not.toContain('by ourselves');
    expect(banner().textContent).toContain('You can try again in 42 seconds');
  });

  test('gives focus to what can be done rather than to the cross', async () => {
    const { show } = await open(<main />, { kit });
    await show(
      <RetryBanner error={error} presentation={waiting(42)} remedies={{ retry, stop }} onClose={() => {}} />,
    );
    button('Stop trying')!.focus();
    await userEvent.keyboard('{Enter}');
    expect(banner().querySelector('.tactful-close')).not.toBeNull();
    expect(document.activeElement).toBe(button('Try again'));
  });

  test('keeps focus when its buttons change, and gives it back when it leaves', async () => {
    const { show } = await page(waiting(42));
    button('Stop trying')!.focus();
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement).toBe(button('Try again'));
    await show(<main />);
    await painted();
    expect(document.activeElement?.tagName).toBe('MAIN');
  });

  test('is not counted down when it is less than a second away', async () => {
    await page(waiting(0.8));
    expect(ring()).toBeUndefined();
    expect(banner().dataset['phase']).toBe('idle');
  });
});

describe('a pause that the API asked for', () => {
  test('cannot be cut short: the button says why, keeps focus, and works at the end', async () => {
    await page(stated(5));
    const tryNow = button('Try now')!;
    tryNow.focus();
    expect(tryNow.getAttribute('aria-disabled')).toBe('true');
    expect(tryNow.disabled).toBe(false);
    expect(noteOf(tryNow)).toBe('Trying again in 6 seconds');
    await userEvent.keyboard('{Enter}');
    expect(retry).not.toHaveBeenCalled();
    await pass(5);
    expect(document.activeElement).toBe(tryNow);
    expect(tryNow.hasAttribute('aria-disabled')).toBe(false);
    await userEvent.keyboard('{Enter}');
    expect(retry).toHaveBeenCalledOnce();
  });
});

test('the ring and the button tell the same time, though the button opens before the next try', async () => {
  await page(stated(5, 3));
  const tryNow = button('Try now')!;
  for (const seconds of [8, 7, 6, 5, 4]) {
    expect([ring(), noteOf(tryNow)]).toEqual([`${seconds}`, `Trying again in ${seconds} seconds`]);
    await pass(1);
  }
  expect([ring(), noteOf(tryNow), tryNow.hasAttribute('aria-disabled')]).toEqual(['3', undefined, false]);
});

test('while the API is down the wait is counted down, and the person may try at any time', async () => {
  const down = errorOf({ kind: 'unavailable', status: 503, retryAfterMs: 40_000, receivedAt: clock.now() });
  const plan = { do: 'offer', reason: 'not_safe_to_repeat' } as const;
  await open(
    <main>
      <RetryBanner error={down} presentation={waiting(0, { retry: plan })} remedies={{ retry }} />
    </main>,
    { kit },
  );
  expect(ring()).toBe('40');
  await userEvent.click(button('Try again')!);
  expect(retry).toHaveBeenCalledOnce();
});

describe('a long wait', () => {
  beforeEach(() => {
    clock = createFakeClock(Date.UTC(2026, 0, 1, 12));
    kit = createErrorKit({ clock, timeZone: 'UTC' });
  });
  const told = 'You can try again after 1:30 PM';

  test('3.3.5 is told as a time of day; from an hour on it is counted down', async () => {
    const notBefore = clock.now() + 90 * 60_000 - 500;
    await page(waiting(0, { retry: { do: 'offer', notBefore, reason: 'wait_too_long' } }));
    expect([ring(), status()]).toEqual([undefined, told]);
    const again = button('Try again')!;
    const note = document.getElementById(again.getAttribute('aria-describedby')!);
    expect([again.getAttribute('aria-disabled'), plain(note)]).toEqual(['true', told]);
    clock.advance(29 * 60_000);
    await painted();
    expect([ring(), status()]).toEqual([undefined, told]);
    clock.advance(60_000);
    await painted();
    expect([ring(), status()]).toEqual(['60m', '60mYou can try again in 60 minutes']);
    expect(ear.texts().map((text) => text.replace(/\s/g, ' '))).toEqual([
      `Warning: A short pause is needed. We continue by ourselves. ${told}`,
    ]);
  });

  test.each([
    [de, '12′'],
    [en, '12m'],
  ])('minutes have room in the ring: $lang', async (copy, drawn) => {
    kit = createErrorKit({ clock, copy });
    await page(waiting(12 * 60));
    expect(ring()).toBe(drawn);
  });

  test('that ends in a repeat says when', async () => {
    await page(waiting(2 * 3600));
    expect([ring(), status()]).toEqual([undefined, 'Trying again after 2:00 PM']);
    expect(button('Stop trying')).toBeDefined();
  });
});

test('when the time has come, no number of before is left, and nothing is said', async () => {
  const plan = { do: 'offer', notBefore: clock.now() + 5_000, reason: 'left_to_person' } as const;
  await page(waiting(0, { retry: plan, body: 'Busy. Wait 5 seconds.', bodyWithoutTime: 'Busy.' }));
  await pass(6);
  expect(banner().textContent).toBe('A short pause is neededBusy.Try again');
  expect(ear.texts()).toHaveLength(1);
});

describe('the clock', () => {
  test('a device that slept shows what is really left', async () => {
    await page(waiting(600));
    expect(ring()).toBe('10m');
    clock.advance(570_000);
    window.dispatchEvent(new Event('pageshow'));
    await painted();
    expect(ring()).toBe('30');
  });

  test('a clock that is set back never makes the wait longer', async () => {
    const presentation = waiting(30);
    await page(presentation);
    clock.advance(-3_600_000);
    window.dispatchEvent(new Event('focus'));
    await painted();
    expect(ring()).toBe('30');
  });

  test('a clock that is set back keeps no button closed for longer than the API wants', async () => {
    await page(stated(10));
    await pass(4);
    clock.advance(-3_600_000);
    window.dispatchEvent(new Event('focus'));
    await painted();
    expect(ring()).toBe('7');
    await pass(5);
    expect([ring(), button('Try now')!.getAttribute('aria-disabled')]).toEqual(['2', 'true']);
    await pass(2);
    expect(button('Try now')!.hasAttribute('aria-disabled')).toBe(false);
  });

  test('nothing is counted down beyond a day', async () => {
    await page(
      waiting(25 * 3600, {
        retry: { do: 'offer', notBefore: clock.now() + 25 * 3600_000, reason: 'wait_too_long' },
      }),
    );
    expect(ring()).toBeUndefined();
    expect(button('Try again')!.hasAttribute('aria-disabled')).toBe(false);
  });
});

describe('the shared banner', () => {
  const traits = {
    surface: 'banner',
    cause: 'offline',
    title: 'You are offline',
    body: '',
    source: 'list',
  } as const;
  const offline = errorOf({ kind: 'offline' });

  test('is over the page, told, and can be closed', async () => {
    await open(<Surfaces />, { kit });
    raise(kit, traits, offline);
    await painted();
    await pass(1);
    expect(ear.texts()).toEqual(['Problem: You are offline.']);
    expect(banner().closest('.tactful-layer')?.matches(':popover-open')).toBe(true);
    await userEvent.click(banner().querySelector('.tactful-close')!);
    expect(document.querySelector('.tactful-banner')).toBeNull();
  });

  test('is told again, and seen to be, when it answers what the person does meanwhile', async () => {
    await open(<Surfaces />, { kit });
    const fading = vi.spyOn(Element.prototype, 'animate');
    const show = async (isAnswer?: boolean): Promise<void> => {
      kit.notices.show(presentationOf(offline, traits), offline, isAnswer);
      await painted();
      await pass(1);
    };
    await show();
    await show();
    expect(ear.texts()).toHaveLength(1);
    await show(true);
    const again = { text: 'Problem: You are offline.', politeness: 'assertive' };
    expect(ear.heard.slice(1)).toMatchObject([again]);
    expect(fading).toHaveBeenCalledOnce();
    fading.mockRestore();
    await show(true);
    expect(ear.heard.slice(1)).toMatchObject([again, again]);
  });

  test('leaves when the connection is back, with one word', async () => {
    await open(<Surfaces />, { kit });
    raise(kit, traits, offline);
    await painted();
    await pass(1);
    window.dispatchEvent(new Event('online'));
    await pass(2);
    expect(document.querySelector('.tactful-banner')).toBeNull();
    expect(ear.texts()).toEqual(['Problem: You are offline.', 'Back to normal']);
  });

  test('can stand in the page', async () => {
    await open(
      <>
        <Banner />
        <Surfaces banner={false} />
      </>,
      { kit },
    );
    raise(kit, traits, offline);
    await painted();
    expect(banner().closest('.tactful-layer')).toBeNull();
    expect(document.querySelectorAll('.tactful-banner')).toHaveLength(1);
  });
});
