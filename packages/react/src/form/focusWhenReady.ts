/** What the person does that means: they have gone on by themselves. */
const ownMoves = ['keydown', 'pointerdown', 'input'] as const;

/**
 * Calls `focus` once the page can take it, and only once: after what has just happened is drawn, and while it answers
 * false (inputs are disabled as long as a form is sending) again whenever the page changes.
 * Gives up as soon as the person moves on. Answers how to give up.
 */
export function focusWhenReady(focus: () => boolean): () => void {
  const observer = new MutationObserver(() => attempt());
  const giveUp = (): void => {
    cancelAnimationFrame(frame);
    observer.disconnect();
    for (const move of ownMoves) document.removeEventListener(move, giveUp, true);
  };
  const attempt = (): void => {
    if (focus()) giveUp();
  };
  const frame = requestAnimationFrame(() => {
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      attributeFilter: ['disabled', 'hidden'],
    });
    attempt();
  });
  for (const move of ownMoves) document.addEventListener(move, giveUp, true);
  return giveUp;
}
