import { canonicalName } from '@tactful/react/headless';

// What a person does with a form, done in the page itself: a browser driver waits three frames for each of it.

export function field(name: string): HTMLInputElement {
  const found = [...document.querySelectorAll('input')].find((input) => canonicalName(input.name) === name);
  if (!found) throw new Error(`There is no input called ${name}.`);
  return found;
}

export function button(name: string): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  if (!found) throw new Error(`There is no button "${name}".`);
  return found;
}

/** Presses a button: it takes focus, as under a pointer. */
export function press(name: string): void {
  const target = button(name);
  point(target);
  target.click();
}

/** Adds to what is in a field, key by key. */
export function type(name: string, text: string): void {
  const input = goTo(name);
  input.setSelectionRange(input.value.length, input.value.length);
  for (const key of text) {
    input.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    edit('insertText', key);
    input.dispatchEvent(new KeyboardEvent('keyup', { key, bubbles: true }));
  }
}

/** Empties a field. */
export function clear(name: string): void {
  goTo(name).select();
  edit('delete');
}

/** Goes into a field and out of it again. */
export function leave(name: string): void {
  goTo(name).blur();
}

function goTo(name: string): HTMLInputElement {
  const input = field(name);
  point(input);
  return input;
}

function point(target: HTMLElement): void {
  target.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, cancelable: true }));
  target.focus();
  target.dispatchEvent(new PointerEvent('pointerup', { bubbles: true, cancelable: true }));
}

/** Edits as the keyboard does, with the events of the browser itself. Nothing else lets a page do that. */
function edit(command: 'insertText' | 'delete', text?: string): void {
  if (!document.execCommand(command, false, text)) throw new Error('Nothing here can be edited.');
}
