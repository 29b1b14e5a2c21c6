/**
 * Keeps what was typed when React resets a form by itself, as it does after every action, also after one that failed
 * (react/react#29034). Only the next reset is kept off, and none that the person asks for. Answers how to give up.
 */
export function keepInput(form: HTMLFormElement): () => void {
  const giveUp = (): void => {
    form.removeEventListener('reset', keep, true);
    document.removeEventListener('pointerdown', giveUp, true);
    document.removeEventListener('keydown', giveUp, true);
  };
  const keep = (event: Event): void => {
    event.preventDefault();
    giveUp();
  };
  form.addEventListener('reset', keep, true);
  document.addEventListener('pointerdown', giveUp, true);
  document.addEventListener('keydown', giveUp, true);
  return giveUp;
}
