const months = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/**
 * The time of an HTTP date in milliseconds since 1970, in any of the three spellings that a recipient has to accept
 * (RFC 9110 section 5.6.7: fixed length, two-digit year, asctime); undefined when it isn't one or no such day exists.
 * `Date.parse` is not used: it takes "32" and "-5" for dates, and asctime for local time.
 */
export function httpDate(text: string, now: number): number | undefined {
  const [, day = '', month = '', shortOrFull = '', hour, minute, second] =
    /^[A-Z][a-z]{2,8}, ([ \d]\d)[ -]([A-Z][a-z]{2})[ -](\d\d|\d{4}) ([01]\d|2[0-3]):([0-5]\d):([0-5]\d|60) GMT$/.exec(
      // What asctime writes, in the order of the others.
      text
        .trim()
        .replace(/^([A-Z][a-z]{2}) ([A-Z][a-z]{2}) ([ \d]\d) ([\d:]{8}) (\d{4})$/, '$1, $3 $2 $5 $4 GMT'),
    ) ?? [];
  const monthIndex = months.indexOf(month) / 3;
  let year = Number(shortOrFull);
  if (shortOrFull.length === 2) {
    // A year that seems more than 50 years ahead is the last one that ended so.
    const thisYear = new Date(now).getUTCFullYear();
    year += thisYear - (thisYear % 100);
    if (year > thisYear + 50) year -= 100;
  }
  const midnight = Date.UTC(year, monthIndex, Number(day));
  const isReal =
    month !== '' && Number.isInteger(monthIndex) && new Date(midnight).getUTCDate() === Number(day);
  return isReal ? midnight + ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1000 : undefined;
}

/** The time of an ISO 8601 date with a zone, in milliseconds since 1970, to the second. Without a zone it says nothing. */
export function zonedDate(text: string): number | undefined {
  const [, minutes, seconds = ':00', hours, rest] =
    /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(:\d\d)?(?:\.\d{1,9})?(?:Z|([+-]\d\d):?(\d\d))$/.exec(text.trim()) ?? [];
  if (minutes === undefined) return undefined;
  const time = Date.parse(`${minutes}${seconds}${hours === undefined ? 'Z' : `${hours}:${rest}`}`);
  return Number.isNaN(time) ? undefined : time;
}
