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
import { useState, version, type ReactElement } from 'react';
import { formValues } from './formValues.ts';
import { useServerErrors } from './useServerErrors.ts';

interface Row {
  readonly id: number;
  readonly price: string;
}

const firstRows = contractValues.items.map(({ price }, id): Row => ({ id, price }));
let nextId = 100;

const validate = (data: FormData): Record<string, string> =>
  data.get('name') ? {} : { name: 'Enter a name' };

function formOf(by: 'onSubmit' | 'action') {
  return function Form({ submit, summary }: ContractFormProps): ReactElement {
    const { ref, onSubmit, action, check, errors, submitting } = useServerErrors({
      validate,
      submit: (data, context) => submit(formValues(data) as unknown as ContractValues, context),
    });
    const [rows, setRows] = useState(firstRows);
    const [city, setCity] = useState(false);
    const [, render] = useState(0);
    const [first, second, ...others] = rows;
    return (
      <FormErrorsProvider errors={errors}>
        <form
          ref={ref}
          noValidate
          {...(by === 'action' ? { action } : { onSubmit: (event) => void onSubmit(event) })}
        >
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
        </form>
      </FormErrorsProvider>
    );
  };
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

formContract('plain inputs, onSubmit', { Form: formOf('onSubmit'), ManyFields });
// React 18 has no form actions.
if (!version.startsWith('18.')) formContract('plain inputs, action', { Form: formOf('action') });
