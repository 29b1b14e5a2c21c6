/* oxlint-disable no-underscore-dangle -- React Hook Form offers no other way to ask which fields it has. */
import { get, type Control, type Field, type FieldValues } from 'react-hook-form';

/** An error of the form library, or the errors below a name. */
export interface ErrorSeen {
  readonly type?: unknown;
  readonly message?: unknown;
  readonly types?: object | undefined;
}

/** All that is asked of the form library's inside, in one place. */
export interface InsideForm {
  /** Names of the registered fields, on the page or not. */
  readonly names: () => ReadonlySet<string>;
  /** Names of the field arrays. */
  readonly lists: () => ReadonlySet<string>;
  readonly defaultValues: () => unknown;
  /** The present value at a name. Asking the form copies all values each time in earlier versions. */
  readonly valueAt: (name: string) => unknown;
  /** Whether the field is registered and on the page. */
  readonly isMounted: (name: string) => boolean;
  /** Whether something is registered below the name. */
  readonly isGroup: (name: string) => boolean;
  /** What takes the field's focus: elements, of a group all, or what a component has put in their place. */
  readonly refs: (name: string) => readonly unknown[];
  /** Which form element the fields are in, as far as an event tells. */
  readonly drawnIn: (element: unknown) => void;
  /** The field's element on the page, of a group the first: as it was registered, else by its name in the form. */
  readonly elementOf: (name: string) => Element | undefined;
  /** Works out anew whether what was entered is valid: setting an error says that it isn't. */
  readonly judge: () => void;
  /** What stands at a name in the form's errors: an error, or the errors below it. */
  readonly errorAt: (name: string) => ErrorSeen | undefined;
}

export function insideForm<Values extends FieldValues, Context, Output>(
  control: Control<Values, Context, Output>,
): InsideForm {
  const nodeAt = (name: string): Partial<Field> | undefined => objectAt(control._fields, name);
  const refs = (name: string): readonly unknown[] => {
    const field = nodeAt(name)?._f;
    return field ? [...(field.refs ?? []), field.ref] : [];
  };
  let form: HTMLFormElement | undefined;
  return {
    names: () => control._names.mount,
    lists: () => control._names.array,
    defaultValues: () => control._defaultValues,
    valueAt: (name): unknown => get(control._formValues, name),
    isMounted: (name) => nodeAt(name)?._f?.mount === true,
    isGroup: (name) => Object.keys(nodeAt(name) ?? {}).some((key) => key !== '_f'),
    refs,
    drawnIn: (element) => {
      if (element instanceof HTMLFormElement) form = element;
    },
    elementOf: (name) => {
      const own = refs(name).find(isOnPage);
      if (own) return own;
      const named = form?.elements.namedItem(name);
      return named instanceof RadioNodeList ? [...named].find(isOnPage) : (named ?? undefined);
    },
    judge: () => control._setValid(),
    errorAt: (name) => objectAt(control._formState.errors, name),
  };
}

function isOnPage(ref: unknown): ref is Element {
  return ref instanceof Element && ref.isConnected;
}

function objectAt(tree: object, name: string): object | undefined {
  const found: unknown = get(tree, name);
  return typeof found === 'object' && found ? found : undefined;
}
