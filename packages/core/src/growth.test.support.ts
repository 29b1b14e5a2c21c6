/**
 * How many times longer four times as much takes: about 4 for linear work, 16 for quadratic. A ratio within one run,
 * so it holds on a slow or busy machine. The best of several, and nothing below a millisecond is told apart: a busy
 * machine takes as much for nothing.
 */
export function growthOf(run: (size: number) => unknown, size: number): number {
  const least = 1;
  const best = (of: number): number =>
    Math.min(
      ...Array.from({ length: 5 }, () => {
        const start = performance.now();
        run(of);
        return performance.now() - start;
      }),
    );
  run(size);
  return best(size * 4) / Math.max(best(size), least);
}

/** Above this it isn't linear. */
export const linear = 10;
