import { formValues } from '@tactful/react-form';
import {
  contractValues,
  type ContractFormProps,
  type ContractValues,
  type ManyFieldsProps,
} from '@tactful/testing/form-contract';
import { useActionState, useRef, useState, type ReactElement } from 'react';
import { byName, complaintsIn, Layout, Many, Messages, noContext, required, useRows } from './bareParts.tsx';

type Errors = Readonly<Record<string, readonly string[]>>;

const validate = (data: FormData): Errors => (data.get('name') ? {} : { name: [required] });

function Form({ submit, summary }: ContractFormProps): ReactElement {
  const { rows, ...moves } = useRows(contractValues.items);
  const [found, setFound] = useState<Errors>({});
  const anchor = useRef<HTMLSpanElement>(null);
  const [refused, action, submitting] = useActionState(async (_: Errors, data: FormData): Promise<Errors> => {
    const invalid = validate(data);
    setFound(invalid);
    if (Object.keys(invalid).length > 0) return {};
    try {
      await submit(formValues(data) as unknown as ContractValues, noContext);
      return {};
    } catch (thrown) {
      return Object.fromEntries(byName(await complaintsIn(thrown)));
    }
  }, {});
  const messagesAt = (name: string): string[] => [...(found[name] ?? []), ...(refused[name] ?? [])];
  const initial: Record<string, string> = {
    name: contractValues.name,
    email: contractValues.email,
    'address.city': contractValues.address.city,
    ...Object.fromEntries(rows.map(({ price }, index) => [`items.${index}.price`, price])),
  };
  return (
    <form noValidate action={action}>
      <span ref={anchor} />
      <Layout
        submitting={submitting}
        summary={summary ? [found, refused].flatMap((errors) => Object.values(errors).flat()) : undefined}
        rows={rows.map(({ id }) => id)}
        list={<Messages name="items" messages={messagesAt('items')} />}
        renderField={(name, label) => (
          <label>
            {label} <input name={name} defaultValue={initial[name]} />
            <Messages name={name} messages={messagesAt(name)} />
          </label>
        )}
        hiddenCity={<input type="hidden" name="address.city" value={contractValues.address.city} />}
        {...moves}
        validate={() => {
          const form = anchor.current?.closest('form');
          if (form) setFound(validate(new FormData(form)));
        }}
      />
    </form>
  );
}

function ManyFields({ names, submit, onRender }: ManyFieldsProps): ReactElement {
  const [errors, action] = useActionState(async (_: Errors, data: FormData): Promise<Errors> => {
    try {
      await submit(data, noContext);
      return {};
    } catch (thrown) {
      return Object.fromEntries(byName(await complaintsIn(thrown)));
    }
  }, {});
  return (
    <form action={action}>
      <Many
        names={names}
        onRender={onRender}
        renderField={(name) => (
          <label>
            {name} <input name={name} />
            <Messages name={name} messages={errors[name] ?? []} />
          </label>
        )}
      />
    </form>
  );
}

export const actionState = { Form, ManyFields };
