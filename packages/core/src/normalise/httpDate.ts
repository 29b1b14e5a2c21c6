const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** The three spellings that a recipient has to accept (RFC 9110 section 5.6.7): fixed length, two-digit year, asctime. */
const spellings: readonly RegExp[] = [
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?<day>\d\d) (?<month>[A-Z][a-z]{2}) (?<year>\d{4}) (?<time>\d\d:\d\d:\d\d) GMT$/,
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, (?<day>\d\d)-(?<month>[A-Z][a-z]{2})-(?<year>\d\d) (?<time>\d\d:\d\d:\d\d) GMT$/,
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (?<month>[A-Z][a-z]{2}) (?<day>[ \d]\d) (?<time>\d\d:\d\d:\d\d) (?<year>\d{4})$/,
];

/**
 * The time of an HTTP date in milliseconds since 1970; undefined when it isn't one or no such day exists.
 * `Date.parse` is not used: it takes "32" and "-5" for dates, and asctime for local time.
 */
export function httpDate(text: string, now: number): number | undefined {
  const match = spellings.map((spelling) => spelling.exec(text.trim())).find((found) => found !== null)?.groups;
  if (!match) return undefined;
  const [hour, minute, second] = (match['time'] as string).split(':').map(Number) as [number, number, number];
  const month = months.indexOf(match['month'] as string);
  const day = Number(match['day']);
  let year = Number(match['year']);
  if (match['year']?.length === 2) {
    // A year that seems more than 50 years ahead is the last one that ended so.
    const century = Math.floor(new Date(now).getUTCFullYear() / 100) * 100;
    year += century;
    if (year > new Date(now).getUTCFullYear() + 50) year -= 100;
  }
  if (month < 0 || hour > 23 || minute > 59 || second > 60) return undefined;
  const date = new Date(Date.UTC(year, month, day));
  if (date.getUTCDate() !== day || date.getUTCMonth() !== month) return undefined;
  return date.getTime() + ((hour * 60 + minute) * 60 + second) * 1000;
}

/** The time of an ISO 8601 date with a zone, in milliseconds since 1970, to the second. Without a zone it says nothing. */
export function zonedDate(text: string): number | undefined {
  const match = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(:\d\d)?(?:\.\d{1,9})?(Z|[+-]\d\d:?\d\d)$/.exec(text.trim());
  if (!match) return undefined;
  const zone = match[3] === 'Z' ? 'Z' : (match[3] as string).replace(/(\d\d):?(\d\d)$/, '$1:$2');
  const time = Date.parse(`${match[1]}${match[2] ?? ':00'}${zone}`);
  return Number.isNaN(time) ? undefined : time;
}
