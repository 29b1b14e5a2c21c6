/**
 * Lets all who were refused for want of credentials wait for one renewal.
 * Answers whether it succeeded; then each repeats once (`freshCredentials`), and stops if the same challenge returns.
 */
export function shareRefresh(refresh: () => Promise<unknown>): () => Promise<boolean> {
  let running: Promise<boolean> | undefined;
  const renew = async (): Promise<boolean> => {
    try {
      await refresh();
      return true;
    } catch {
      return false;
    } finally {
      running = undefined;
    }
  };
  return () => (running ??= renew());
}
