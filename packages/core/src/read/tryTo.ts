/** What the task gives; undefined if it throws, as looking at a hostile object may. */
export function tryTo<Result>(task: () => Result): Result | undefined {
  try {
    return task();
  } catch {
    return undefined;
  }
}
