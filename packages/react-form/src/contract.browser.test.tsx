import { createErrorKit } from '@tactful/core';
import { FormErrorsProvider } from '@tactful/react/headless';
import {
  contractValues,
  formContract,
  Messages,
  Summary,
  type ContractFormProps,
  type ContractValues,
  type ManyFieldsProps,
} from '@tactful/testing/form-contract';
import * as React from 'react';
import { memo, useState, version, type ReactElement } from 'react';
import { formValues } from './formValues.ts';
import { useActionErrors } from './useActionErrors.ts';
import { useServerErrors } from './useServerErrors.ts';

interface Row {
  readonly id: number;
  readonly price: string;
}

const firstRows = contractValues.items.map(({ price }, id): Row => ({ id, price }));
let nextId = 100;

const validate = (data: FormData): Record<string, string> =>
  data.get('name') ? {} : { name: 'Enter a name' };

interface BodyProps {
  readonly summary: boolean;
  readonly submitting: boolean;
  readonly check: () => boolean;
}

/** What the contract's form holds, of plain inputs. */
function Body({ summary, submitting, check }: BodyProps): ReactElement {
  const [rows, setRows] = useState(firstRows);
  const [city, setCity] = useState(false);
  const [, render] = useState(0);
  const [first, second, ...others] = rows;
  return (
    <>
      <fieldset disabled={submitting}>
        {summary && <Summary />}
        <label>
          Name <input name="name" defaultValue={contractValues.name} />
        </label>
        <Messages name="name" />
        <label>
          Email <input name="email" defaultValue={contractValues.email} />
        </label>
        <Messages name="email" />
        <Messages name="items" />
        {rows.map(({ id, price }, index) => (
          <div key={id}>
            <label>
              Price {index + 1} <input name={`items.${index}.price`} defaultValue={price} />
            </label>
            <Messages name={`items.${index}.price`} />
          </div>
        ))}
        {city ? (
          <label>
            City <input name="address.city" defaultValue={contractValues.address.city} />
            <Messages name="address.city" />
          </label>
        ) : (
          <input type="hidden" name="address.city" value={contractValues.address.city} />
        )}
      </fieldset>
      <button type="submit">Send</button>
      <button type="button" onClick={() => setRows([{ id: nextId++, price: '0' }, ...rows])}>
        Add first
      </button>
      <button type="button" onClick={() => setRows(rows.slice(1))}>
        Remove first
      </button>
      <button type="button" onClick={() => first && second && setRows([second, first, ...others])}>
        Swap
      </button>
      <button type="button" onClick={() => setRows([])}>
        Clear list
      </button>
      <button type="button" onClick={() => setCity(!city)}>
        Toggle city
      </button>
      <button type="button" onClick={check}>
        Validate
      </button>
      <button type="reset">Reset</button>
      <button type="button" onClick={() => render((count) => count + 1)}>
        Render
      </button>
    </>
  );
}

function formOf(by: 'onSubmit' | 'action') {
  return function Form({ submit, summary }: ContractFormProps): ReactElement {
    const { ref, onSubmit, action, check, errors, submitting } = useServerErrors({
      validate,
      submit: (data, context) => submit(formValues(data) as unknown as ContractValues, context),
    });
    return (
      <FormErrorsProvider errors={errors}>
        <form
          ref={ref}
          noValidate
          {...(by === 'action' ? { action } : { onSubmit: (event) => void onSubmit(event) })}
        >
          <Body summary={summary} submitting={submitting} check={check} />
        </form>
      </FormErrorsProvider>
    );
  };
}

interface ActionState {
  readonly error?: unknown;
}

const onServer = createErrorKit();

/** What a server action does: nothing is thrown across, the error is written out. It is told nothing about the intent. */
async function act(send: Promise<unknown>): Promise<ActionState> {
  try {
    await send;
    return {};
  } catch (thrown) {
    const error = await onServer.parseResponse(thrown);
    return JSON.parse(JSON.stringify({ error })) as ActionState;
  }
}

const noContext = { signal: new AbortController().signal, idempotencyKey: '', attempt: 1 };

function ActionForm({ submit, summary }: ContractFormProps): ReactElement {
  const [state, action] = React.useActionState(
    (_: ActionState, data: FormData) => act(submit(formValues(data) as unknown as ContractValues, noContext)),
    {},
  );
  const { ref, onSubmit, check, errors, submitting } = useActionErrors(state, { validate });
  return (
    <FormErrorsProvider errors={errors}>
      <form ref={ref} action={action} onSubmit={onSubmit} noValidate>
        <Body summary={summary} submitting={submitting} check={check} />
      </form>
    </FormErrorsProvider>
  );
}

function ManyFields({ names, submit, onRender }: ManyFieldsProps): ReactElement {
  const { ref, onSubmit, errors } = useServerErrors({ submit });
  return (
    <FormErrorsProvider errors={errors}>
      <form ref={ref} onSubmit={(event) => void onSubmit(event)}>
        <button type="submit">Send</button>
        {names.map((name) => (
          <label key={name}>
            {name} <input name={name} />
            <Messages name={name} onRender={onRender} />
          </label>
        ))}
      </form>
    </FormErrorsProvider>
  );
}

const OneOfMany = memo(function OneOfMany({
  name,
  onRender,
}: Pick<ManyFieldsProps, 'onRender'> & { name: string }): ReactElement {
  return (
    <label>
      {name} <input name={name} />
      <Messages name={name} onRender={onRender} />
    </label>
  );
});

// The form renders with its state; memo is how large forms live with that.
function ManyFieldsOfAction({ names, submit, onRender }: ManyFieldsProps): ReactElement {
  const [state, action] = React.useActionState(
    (_: ActionState, data: FormData) => act(submit(data, noContext)),
    {},
  );
  const { ref, onSubmit, errors } = useActionErrors(state);
  return (
    <FormErrorsProvider errors={errors}>
      <form ref={ref} action={action} onSubmit={onSubmit}>
        <button type="submit">Send</button>
        {names.map((name) => (
          <OneOfMany key={name} name={name} onRender={onRender} />
        ))}
      </form>
    </FormErrorsProvider>
  );
}

formContract('plain inputs, onSubmit', { Form: formOf('onSubmit'), ManyFields });
// React 18 has no form actions.
if (!version.startsWith('18.')) {
  formContract('plain inputs, action', { Form: formOf('action') });
  formContract('an action with its state', { Form: ActionForm, ManyFields: ManyFieldsOfAction }, [
    // React runs a form's actions one after the other: nothing is sent before the first has been answered.
    'about what was sent since',
    // The state of an action goes nowhere once the form is gone.
    'and is told elsewhere when the form has left the page',
    // An action is handed the form's data and no more.
    'it keeps its key until something is edited',
    'it ends when it is accepted',
    'a reset gives it up',
  ]);
}
