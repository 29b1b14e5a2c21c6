const units: Readonly<Record<string, number>> = {
  __proto__: null as never,
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};

/**
 * A duration in milliseconds: in the manner of Go and of google.protobuf.Duration (`1.5s`, `6m0s`, `12ms`), of ISO 8601
 * (`PT5M`), of a clock (`00:05:00`), or in words (`30 seconds`).
 */
export function durationMs(text: string): number | undefined {
  if (text.length > 32 || !/^[P\d]/.test(text)) return undefined;
  const plain = text
    .replace(/^(\d\d?):(\d\d):(\d\d(?:\.\d+)?)$/, '$1h$2m$3s')
    .replace(/^P(\d+D)?T(?=\d)/, '$1')
    .toLowerCase()
    .replace(
      / ?\b(m)illi(s)econds?\b|(?<=\d) ?([smhd])(?:ec(?:ond)?s?|in(?:ute)?s?|(?:ou)?rs?|ays?)\b/g,
      '$1$2$3',
    );
  if (!/^(?:\d+(?:\.\d+)?(?:ms|[smhd]))+$/.test(plain)) return undefined;
  let total = 0;
  for (const [, amount, unit] of plain.matchAll(/(\d+(?:\.\d+)?)(ms|[smhd])/g))
    total += Number(amount) * (units[unit as string] ?? 0);
  return total;
}
