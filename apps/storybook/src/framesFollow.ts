/**
 * Has the framed stories of a page follow the toolbar: a frame knows nothing but its own address.
 * @returns how to end that
 */
export function framesFollow(globals: Readonly<Record<string, unknown>>): () => void {
  const chosen = Object.entries(globals)
    .filter(([, value]) => typeof value === 'string')
    .map(([name, value]) => `${name}:${String(value)}`)
    .join(';');
  const follow = (): void => {
    for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[id^="iframe--"]')) {
      const address = new URL(frame.src);
      if ((address.searchParams.get('globals') ?? '') === chosen) continue;
      address.searchParams.set('globals', chosen);
      frame.src = address.href;
    }
  };
  follow();
  const observer = new MutationObserver(follow);
  observer.observe(document.body, { childList: true, subtree: true });
  return () => observer.disconnect();
}
