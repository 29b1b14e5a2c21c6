/**
 * A ref for an example among others: it neither scrolls the page nor takes its focus before a person, not a script, has
 * touched it. Summaries and dialogs take focus and forms scroll to their message: right in an app, a nuisance on a page
 * of twenty examples.
 */
export function keepCalm(example: HTMLElement | null): (() => void) | undefined {
  if (!example) return undefined;
  // A frame is one example as a whole, with what stands beside its app.
  const calm = isFramed ? document.documentElement : example;
  calm.dataset['calm'] = '';
  const touch = ({ isTrusted }: Event): void => {
    if (isTrusted) delete calm.dataset['calm'];
  };
  for (const event of ['pointerdown', 'keydown']) calm.addEventListener(event, touch);
  return () => {
    for (const event of ['pointerdown', 'keydown']) calm.removeEventListener(event, touch);
  };
}

/** Whether this is the frame of one story on a page among others. */
export const isFramed: boolean = window.frameElement?.id.startsWith('iframe--') ?? false;

function isCalm(element: Element): boolean {
  const root = element.getRootNode();
  const seen = root instanceof ShadowRoot ? root.host : element;
  return seen.closest('[data-calm]') !== null;
}

for (const [prototype, method] of [
  [HTMLElement.prototype, 'focus'],
  [Element.prototype, 'scrollIntoView'],
] as const) {
  const original = Reflect.get(prototype, method) as (...options: unknown[]) => void;
  Reflect.set(prototype, method, function (this: Element, ...options: unknown[]): void {
    if (!isCalm(this)) original.apply(this, options);
  });
}

const showModal: () => void = Reflect.get(HTMLDialogElement.prototype, 'showModal');
HTMLDialogElement.prototype.showModal = function (): void {
  // A dialog that is inert while it opens takes no focus.
  const isHeld = isCalm(this);
  this.inert ||= isHeld;
  showModal.call(this);
  if (isHeld) this.inert = false;
};
