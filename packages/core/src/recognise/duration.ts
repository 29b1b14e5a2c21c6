const units: Readonly<Record<string, number>> = {
  __proto__: null as never,
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};

/** A duration in the manner of Go and of google.protobuf.Duration (`1.5s`, `6m0s`, `12ms`), in milliseconds. */
export function durationMs(text: string): number | undefined {
  if (text.length > 32 || !/^(?:\d+(?:\.\d+)?(?:ms|[smhd]))+$/.test(text)) return undefined;
  let total = 0;
  for (const [, amount, unit] of text.matchAll(/(\d+(?:\.\d+)?)(ms|[smhd])/g))
    total += Number(amount) * (units[unit as string] ?? 0);
  return total;
}
