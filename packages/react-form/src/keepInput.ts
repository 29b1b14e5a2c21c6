/**
 * Keeps off the reset that React makes by itself after every form action, also after one that failed
 * (react/react#29034). A reset that the person asks for goes through.
 * Answers what to do when it was accepted after all: the reset that was kept off is made up for.
 */
export function keepInput(form: HTMLFormElement): () => void {
  const end = new AbortController();
  const early = { capture: true, signal: end.signal };
  let isAsked = false;
  let isKept = false;
  form.addEventListener(
    'click',
    ({ target }) => {
      isAsked = target instanceof Element && target.closest('[type=reset]') !== null;
    },
    early,
  );
  form.addEventListener(
    'reset',
    (event) => {
      if (isAsked) return;
      event.preventDefault();
      isKept = true;
      end.abort();
    },
    early,
  );
  return () => {
    end.abort();
    if (isKept) form.reset();
  };
}
