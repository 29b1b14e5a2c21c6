/**
 * How many times longer four times as much takes: about 4 for linear work, 16 for quadratic. A ratio within one run,
 * so it holds on a slow or busy machine. The best of fifteen, warmed up, and nothing below a twentieth of a millisecond is told apart.
 */
export function growthOf(run: (size: number) => unknown, size: number): number {
  const least = 0.05;
  const best = (of: number): number =>
    Math.min(
      ...Array.from({ length: 15 }, () => {
        const start = performance.now();
        run(of);
        return performance.now() - start;
      }),
    );
  run(size * 4);
  return best(size * 4) / Math.max(best(size), least);
}

/** Above this it isn't linear. */
export const linear = 10;
