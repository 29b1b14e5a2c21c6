/**
 * Keeps off the reset that React makes by itself after every form action, also after one that failed
 * (react/react#29034). A reset that the person asks for goes through.
 * Answers what to do when it was accepted after all: the reset that was kept off is made up for.
 */
export function keepInput(form: HTMLFormElement): () => void {
  let isAsked = false;
  let isKept = false;
  const asked = (event: Event): void => {
    isAsked = event.target instanceof Element && event.target.closest('[type=reset]') !== null;
  };
  const keep = (event: Event): void => {
    if (isAsked) return;
    event.preventDefault();
    isKept = true;
    end();
  };
  const end = (): void => {
    form.removeEventListener('click', asked, true);
    form.removeEventListener('reset', keep, true);
  };
  form.addEventListener('click', asked, true);
  form.addEventListener('reset', keep, true);
  return () => {
    end();
    if (isKept) form.reset();
  };
}
