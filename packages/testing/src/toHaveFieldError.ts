import { isApiError, type Presentation } from '@tactful/core';
import { canonicalName, type FormErrorState } from '@tactful/react/headless';
import { at, isElement, matched, says, type Matched } from './matched.ts';

/** A matcher; see `TactfulMatchers`. */
export function toHaveFieldError(received: unknown, name: string, message?: string | RegExp): Matched {
  const found = fieldMessages(received);
  const here = found.filter((one) => one.name === canonicalName(name));
  const pass = message === undefined ? here.length > 0 : here.some(({ text }) => says(text, message));
  const what = message === undefined ? 'an error' : `the error ${String(message)}`;
  return matched(
    pass,
    `the field “${name}” to have ${what}`,
    found.map((one) => `${one.name}: ${one.text}`),
  );
}

interface FieldMessage {
  readonly name: string;
  readonly text: string;
}

function fieldMessages(received: unknown): FieldMessage[] {
  if (isElement(received)) return controlsIn(received);
  if (at(received, 'kit')) return controlsIn(document.body);
  if (isApiError(received)) {
    return received.issues.map(({ path, message = '' }) => ({ name: path.join('.'), text: message }));
  }
  const snapshot = at(received, 'getSnapshot');
  const state = typeof snapshot === 'function' ? (snapshot as () => unknown).call(received) : received;
  const fields = at(at(state, 'presentation'), 'fields') ?? at(state, 'fields');
  const own = at(state, 'failures') === undefined ? fields : at(state, 'fields');
  if (!Array.isArray(own)) {
    throw new TypeError(
      'toHaveFieldError takes an ApiError, a presentation, the errors of a form, an element or a rendered page.',
    );
  }
  return (own as Presentation['fields'] | FormErrorState['fields']).flatMap(({ name, messages }) =>
    messages.map((text) => ({ name: canonicalName(name), text })),
  );
}

/** Controls that are marked as wrong, with what describes them, and messages that stand for a field. */
function controlsIn(element: Element): FieldMessage[] {
  const controls = [...element.querySelectorAll('[aria-invalid=true]')].map((control) => {
    const ids = ['aria-errormessage', 'aria-describedby'].flatMap(
      (attribute) => control.getAttribute(attribute)?.split(/\s+/) ?? [],
    );
    const texts = ids.map((id) => control.ownerDocument.getElementById(id)?.textContent ?? '');
    const name = control.getAttribute('name') ?? control.id;
    return { name: canonicalName(name), text: texts.filter(Boolean).join(' ') };
  });
  const messages = [...element.querySelectorAll('.tactful-field-error[id$="-error"]')].map((message) => ({
    name: canonicalName(message.id.slice(0, -'-error'.length)),
    text: message.textContent ?? '',
  }));
  return [...controls, ...messages];
}
