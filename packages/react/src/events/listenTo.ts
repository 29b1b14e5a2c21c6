/**
 * Hears of events until the answered function is called.
 *
 * @param names one or several, with spaces between
 */
export function listenTo(target: EventTarget, names: string, heard: (event: never) => void): () => void {
  const listener = heard as EventListener;
  const all = names.split(' ');
  for (const name of all) target.addEventListener(name, listener);
  return () => {
    for (const name of all) target.removeEventListener(name, listener);
  };
}
