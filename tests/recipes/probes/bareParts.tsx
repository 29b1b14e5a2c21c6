import { parseResponse } from '@tactful/core';
import type { ManyFieldsProps } from '@tactful/testing/form-contract';
import { Profiler, useState, type ReactElement, type ReactNode } from 'react';

// What every form under probe draws around its library's own fields. Nothing of the kit's error handling is used here:
// each library gets the API's messages the way its documentation hands them over.

/** One message of the API: the field's name with dots, empty where it is about all of it. */
export interface Complaint {
  readonly name: string;
  readonly message: string;
}

/** What the API complains about. What is not about fields is one complaint about all of it. */
export async function complaintsIn(thrown: unknown): Promise<readonly Complaint[]> {
  const { issues } = await parseResponse(thrown);
  const complaints = issues.map(({ path, message }) => ({ name: path.join('.'), message: message ?? '' }));
  return complaints.length > 0 ? complaints : [{ name: '', message: 'It was not saved.' }];
}

/** The messages by field, for libraries that take them so. */
export function byName(complaints: readonly Complaint[]): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const { name, message } of complaints) names.set(name, [...(names.get(name) ?? []), message]);
  return names;
}

/** A submit is told nothing here. */
export const noContext = { signal: new AbortController().signal, idempotencyKey: '', attempt: 1 };

export const required = 'Enter a name';

/** A field's messages. Where a library doesn't tell its own findings from the API's, its only finding is known. */
export function Messages({
  name,
  messages,
}: {
  readonly name: string;
  readonly messages: readonly string[];
}): ReactElement {
  return (
    <span
      data-messages={name}
      data-client={messages.filter((message) => message === required).join(' | ')}
      data-server={messages.filter((message) => message !== required).join(' | ')}
    >
      {messages.join(' | ')}
    </span>
  );
}

function Summary({ messages }: { readonly messages: readonly string[] }): ReactElement | null {
  if (messages.length === 0) return null;
  return (
    <ul data-summary tabIndex={-1}>
      {messages.map((message, index) => (
        <li key={index}>{message}</li>
      ))}
    </ul>
  );
}

export interface LayoutProps {
  readonly submitting: boolean;
  /** All messages, where a summary is on the page. */
  readonly summary: readonly string[] | undefined;
  readonly rows: readonly (string | number)[];
  /** A field of the library with its label and its messages. */
  readonly renderField: (name: string, label: string) => ReactNode;
  /** The messages of the list. */
  readonly list: ReactNode;
  /** What stands for the city while it is not shown. */
  readonly hiddenCity?: ReactNode;
  readonly addFirst: () => void;
  readonly removeFirst: () => void;
  readonly swap: () => void;
  readonly clearList: () => void;
  readonly validate: () => void;
  /** Default: a button of type "reset". */
  readonly reset?: () => void;
}

/** The fields and buttons of the contract's form, inside the library's form. */
export function Layout(props: LayoutProps): ReactElement {
  const { submitting, summary, rows, renderField, list, hiddenCity, reset } = props;
  const [city, setCity] = useState(false);
  const [, render] = useState(0);
  return (
    <>
      <fieldset disabled={submitting}>
        {summary && <Summary messages={summary} />}
        {renderField('name', 'Name')}
        {renderField('email', 'Email')}
        {list}
        {rows.map((id, index) => (
          <div key={id}>{renderField(`items.${index}.price`, `Price ${index + 1}`)}</div>
        ))}
        {city ? renderField('address.city', 'City') : hiddenCity}
      </fieldset>
      <button type="submit">Send</button>
      <Button onClick={props.addFirst}>Add first</Button>
      <Button onClick={props.removeFirst}>Remove first</Button>
      <Button onClick={props.swap}>Swap</Button>
      <Button onClick={props.clearList}>Clear list</Button>
      <Button onClick={() => setCity(!city)}>Toggle city</Button>
      <Button onClick={props.validate}>Validate</Button>
      {reset ? <Button onClick={reset}>Reset</Button> : <button type="reset">Reset</button>}
      <Button onClick={() => render((count) => count + 1)}>Render</Button>
    </>
  );
}

function Button({ onClick, children }: { onClick: () => void; children: string }): ReactElement {
  return (
    <button type="button" onClick={onClick}>
      {children}
    </button>
  );
}

/** A button and many fields; tells of each whenever anything inside it renders. */
export function Many({
  names,
  onRender,
  renderField,
}: Pick<ManyFieldsProps, 'names' | 'onRender'> & { renderField: (name: string) => ReactNode }): ReactElement {
  return (
    <>
      <button type="submit">Send</button>
      {names.map((name) => (
        <Profiler key={name} id={name} onRender={() => onRender(name)}>
          {renderField(name)}
        </Profiler>
      ))}
    </>
  );
}

/** Rows of a form whose inputs keep their own values. */
export interface Rows {
  readonly rows: readonly { readonly id: number; readonly price: string }[];
  readonly addFirst: () => void;
  readonly removeFirst: () => void;
  readonly swap: () => void;
  readonly clearList: () => void;
}

let nextId = 100;

export function useRows(first: readonly { readonly price: string }[]): Rows {
  const [rows, setRows] = useState(() => first.map(({ price }, id) => ({ id, price })));
  const [one, two, ...others] = rows;
  return {
    rows,
    addFirst: () => setRows([{ id: nextId++, price: '0' }, ...rows]),
    removeFirst: () => setRows(rows.slice(1)),
    swap: () => one && two && setRows([two, one, ...others]),
    clearList: () => setRows([]),
  };
}
