import { afterEach, describe, expect, test } from 'vitest';
import { httpDate, zonedDate } from './httpDate.ts';

const now = Date.UTC(2026, 0, 1);
const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

describe.each(['UTC', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia'])('in %s', (TZ) => {
  test.each<[string, number | undefined]>([
    ['Thu, 01 Jan 2026 00:01:00 GMT', Date.UTC(2026, 0, 1, 0, 1)],
    ['Thursday, 01-Jan-26 00:01:00 GMT', Date.UTC(2026, 0, 1, 0, 1)],
    ['Thu Jan  1 00:01:00 2026', Date.UTC(2026, 0, 1, 0, 1)],
    ['Sun Nov  6 08:49:37 1994', Date.UTC(1994, 10, 6, 8, 49, 37)],
    ['Sunday, 06-Nov-94 08:49:37 GMT', Date.UTC(1994, 10, 6, 8, 49, 37)],
    ['Sun, 06 Nov 1994 08:49:37 GMT', Date.UTC(1994, 10, 6, 8, 49, 37)],
    ['Thu, 29 Feb 2024 12:00:00 GMT', Date.UTC(2024, 1, 29, 12)],
    ['Thu, 31 Dec 2026 23:59:60 GMT', Date.UTC(2027, 0, 1)],
    ['Thursday, 01-Jan-76 00:00:00 GMT', Date.UTC(2076, 0, 1)],
    ['Saturday, 01-Jan-77 00:00:00 GMT', Date.UTC(1977, 0, 1)],
    ['Fri, 30 Feb 2024 12:00:00 GMT', undefined],
    ['Thu, 29 Feb 2023 12:00:00 GMT', undefined],
    ['Thu, 32 Jan 2026 00:01:00 GMT', undefined],
    ['Thu, 00 Jan 2026 00:01:00 GMT', undefined],
    ['Thu, 01 Foo 2026 00:01:00 GMT', undefined],
    ['Thu, 01 anF 2026 00:01:00 GMT', undefined],
    ['Thu, 01 Jan 2026 24:00:00 GMT', undefined],
    ['Thu, 01 Jan 2026 00:60:00 GMT', undefined],
    ['Thu, 01 Jan 2026 00:00:61 GMT', undefined],
    ['Thu, 01 Jan 2026 00:01:00 +0100', undefined],
    ['Thu, 01 Jan 2026 00:01:00', undefined],
    ['2026-01-01T00:01:00Z', undefined],
    ['60', undefined],
    ['32', undefined],
    ['-5', undefined],
    ['Retry 5', undefined],
    ['', undefined],
  ])('the HTTP date %j', (text, time) => {
    process.env['TZ'] = TZ;
    expect(httpDate(text, now)).toBe(time);
  });

  test.each<[string, number | undefined]>([
    ['2026-01-01T00:01:00Z', Date.UTC(2026, 0, 1, 0, 1)],
    ['2026-01-01T00:01Z', Date.UTC(2026, 0, 1, 0, 1)],
    ['2026-01-01T00:01:00.999Z', Date.UTC(2026, 0, 1, 0, 1)],
    ['2026-01-01T01:01:00+01:00', Date.UTC(2026, 0, 1, 0, 1)],
    ['2025-12-31T19:01:00-0500', Date.UTC(2026, 0, 1, 0, 1)],
    ['2026-01-01T00:01:00', undefined],
    ['2026-13-01T00:01:00Z', undefined],
    ['2026-01-01', undefined],
    ['Thu, 01 Jan 2026 00:01:00 GMT', undefined],
    ['1767225660', undefined],
  ])('the zoned date %j', (text, time) => {
    process.env['TZ'] = TZ;
    expect(zonedDate(text)).toBe(time);
  });
});
