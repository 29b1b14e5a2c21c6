/** Stories among others, and whether the person has touched them. */
const stages = new Map<Element, boolean>();

/**
 * A ref for a story among others: it neither scrolls the page nor takes its focus before the person has touched it.
 * Summaries take focus and forms scroll to their message: right in an app, a nuisance on a page of twenty examples.
 */
export function keepCalm(stage: Element | null): (() => void) | undefined {
  if (!stage) return undefined;
  stages.set(stage, false);
  const touch = (): void => void stages.set(stage, true);
  for (const event of ['pointerdown', 'keydown']) stage.addEventListener(event, touch);
  return () => {
    stages.delete(stage);
    for (const event of ['pointerdown', 'keydown']) stage.removeEventListener(event, touch);
  };
}

const isUntouched = (element: Element): boolean => {
  const stage = element.closest('.book-stage');
  return stage !== null && stages.get(stage) === false;
};

for (const [prototype, method] of [
  [HTMLElement.prototype, 'focus'],
  [Element.prototype, 'scrollIntoView'],
] as const) {
  const original = Reflect.get(prototype, method) as (...options: unknown[]) => void;
  Reflect.set(prototype, method, function (this: Element, ...options: unknown[]): void {
    if (!isUntouched(this)) original.apply(this, options);
  });
}
