import { useEffect, useRef, type ComponentType, type ReactElement } from 'react';
import {
  canonicalName,
  useFieldErrors,
  useFormErrors,
  useFormErrorState,
  type SubmitContext,
} from '@tactful/react/headless';

/** What the contract's form holds at first. */
export const contractValues: ContractValues = {
  name: 'Ada',
  email: 'ada@example.com',
  items: [{ price: '1' }, { price: '2' }],
  address: { city: 'London' },
};

export interface ContractValues {
  name: string;
  email: string;
  items: { price: string }[];
  address: { city: string };
}

export interface ContractFormProps {
  submit: (values: ContractValues, context: SubmitContext) => Promise<unknown>;
  /** Whether a summary is on the page. */
  summary: boolean;
}

export interface ManyFieldsProps {
  /** Fields of these names, each an input of that name with `<Messages>`, empty at first. */
  names: readonly string[];
  submit: (values: unknown, context: SubmitContext) => Promise<unknown>;
  /** For each field's `<Messages>`. */
  onRender: (name: string) => void;
}

/**
 * The contract's form, built with the library under test. In this order, inside `<fieldset disabled>` while sending:
 * - `<Summary>` where `summary` is set
 * - input "Name" (`name`), by the form's own validation required ("Enter a name")
 * - input "Email" (`email`)
 * - for each item an input "Price 1", "Price 2", … (`items.0.price` or `items[0].price`); `<Messages name="items">` for the list
 * - where it is shown, input "City" (`address.city`); it is hidden at first
 * and for every input `<Messages>`. Outside of it the buttons "Send", "Add first" (a row with price 0), "Remove first",
 * "Swap" (the first two rows), "Clear list", "Toggle city", "Validate" (the form's own validation), "Reset" and
 * "Render" (renders everything again).
 */
export interface FormUnderTest {
  readonly Form: ComponentType<ContractFormProps>;
  /**
   * A button "Send", and many fields. Nothing in it may render when errors arrive except the fields concerned.
   * Leave it out where another flavour of the same form has been tried with them.
   */
  readonly ManyFields?: ComponentType<ManyFieldsProps>;
  /** How many that are. Default 1,000. */
  readonly fieldCount?: number;
}

export interface MessagesProps {
  readonly name: string;
  /** Called whenever they render. */
  readonly onRender?: (name: string) => void;
}

/** Shows a field's messages, apart by source. */
export function Messages({ name, onRender }: MessagesProps): ReactElement {
  const field = useFieldErrors(name);
  onRender?.(name);
  return (
    <span
      data-messages={canonicalName(name)}
      data-client={field?.client.join(' | ')}
      data-server={field?.server.join(' | ')}
    >
      {field?.messages.join(' | ')}
    </span>
  );
}

/** Lists everything that is wrong, and takes focus. */
export function Summary(): ReactElement | null {
  const errors = useFormErrors();
  const { failed, fields, unplaced } = useFormErrorState();
  const root = useRef<HTMLUListElement>(null);
  useEffect(
    () =>
      errors.attachSummary(() => {
        root.current?.focus();
        return root.current !== null;
      }),
    [errors],
  );
  if (!failed || fields.length + unplaced.length === 0) return null;
  return (
    <ul data-summary tabIndex={-1} ref={root}>
      {fields.flatMap(({ name, messages }) =>
        messages.map((message) => <li key={`${name} ${message}`}>{message}</li>),
      )}
      {unplaced.map(({ message }, index) => (
        <li key={index}>{message}</li>
      ))}
    </ul>
  );
}
