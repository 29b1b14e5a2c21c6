import { surfaces, type ErrorKit, type Presentation, type Surface } from '@tactful/core';
import { at, isElement, matched, type Matched } from './matched.ts';

/** Surfaces whose class isn't their name. */
const classes: Readonly<Partial<Record<Surface, string>>> = { field: 'field-error', form: 'form-error' };

/** A matcher; see `TactfulMatchers`. */
export function toBeOnSurface(received: unknown, surface: Surface): Matched {
  const found = surfacesOf(received);
  return matched(found.includes(surface), `to be on the surface ${surface}`, found);
}

function surfacesOf(received: unknown): Surface[] {
  if (isElement(received)) return surfaces.filter((surface) => isDrawnIn(received, surface));
  const kit = at(received, 'kit') ?? received;
  const notices = at(kit, 'notices') as ErrorKit['notices'] | undefined;
  if (notices) {
    const { toasts, banner, dialog } = notices.getSnapshot();
    const shared = [...toasts, banner, dialog].flatMap((notice) => (notice ? [notice.surface] : []));
    return kit === received ? shared : [...new Set([...shared, ...surfacesOf(document.body)])];
  }
  const presentation = (at(received, 'presentation') ?? received) as Presentation;
  if (!surfaces.includes(presentation?.surface)) {
    throw new TypeError(
      'toBeOnSurface takes a presentation, a notice, a kit, an element or a rendered page.',
    );
  }
  const { surface, fields } = presentation;
  const isBoth = (surface === 'field' || surface === 'summary') && fields.length > 0;
  return isBoth ? ['field', 'summary'] : [surface];
}

function isDrawnIn(element: Element, surface: Surface): boolean {
  const selector = `.tactful-${classes[surface] ?? surface}`;
  return [element, ...element.querySelectorAll(selector)].some(
    (one) => one.matches(selector) && one.textContent !== '' && !one.closest('[hidden]'),
  );
}
