const key = 'tactful.reloaded';

/**
 * Reloads the page for this cause, once per tab. Not where the browser keeps no note of it: it would never end.
 *
 * @param cause what tells one cause from the next, such as the address of the file that is gone
 */
export function reloadOnce(cause: string, reload: () => void): void {
  try {
    if (sessionStorage.getItem(key) === cause) return;
    sessionStorage.setItem(key, cause);
    if (sessionStorage.getItem(key) !== cause) return;
  } catch {
    return;
  }
  reload();
}
