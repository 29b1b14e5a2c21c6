import {
  contractValues,
  type ContractFormProps,
  type ContractValues,
  type ManyFieldsProps,
} from '@tactful/testing/form-contract';
import { useState, type ReactElement } from 'react';
import {
  FormProvider,
  get,
  set,
  useFieldArray,
  useForm,
  useFormContext,
  useFormState,
  type FieldErrors,
  type UseFormReturn,
} from 'react-hook-form';
import {
  byName,
  complaintsIn,
  Layout,
  Many,
  Messages,
  noContext,
  required,
  type Complaint,
} from './bareParts.tsx';

interface Failed {
  readonly message?: unknown;
  readonly types?: Readonly<Record<string, unknown>>;
}

/** What an error says: all of its messages, where it bears several. */
function wordsOf({ message, types = {} }: Failed): string[] {
  const words = [message, ...Object.values(types)];
  return [...new Set(words.filter((word): word is string => typeof word === 'string'))];
}

function messagesAt(errors: object, name: string): string[] {
  const found: (Failed & { root?: Failed }) | undefined = get(errors, name);
  return found ? wordsOf(found.root ?? found) : [];
}

function allMessages(node: unknown): string[] {
  if (typeof node !== 'object' || node === null || node instanceof Element) return [];
  const below = Object.entries(node).filter(([key]) => key !== 'types' && key !== 'ref');
  return [...wordsOf(node), ...below.flatMap(([, child]) => allMessages(child))];
}

type Refused = (form: UseFormReturn<never>, complaints: readonly Complaint[]) => void;

const errorOf = (words: readonly string[]) => ({
  type: 'server',
  message: words[0] ?? '',
  types: Object.fromEntries(words.map((word, index) => [index, word])),
});

const setAll: Refused = ({ setError }, complaints) => {
  let first = true;
  for (const [name, words] of byName(complaints)) {
    setError((name || 'root.server') as never, errorOf(words), { shouldFocus: first });
    first = false;
  }
};

function formOf(by: 'setError' | 'errors') {
  return function Form({ submit, summary }: ContractFormProps): ReactElement {
    const [given, setGiven] = useState<FieldErrors<ContractValues>>();
    const form = useForm<ContractValues>({
      defaultValues: contractValues,
      ...(by === 'errors' && given && { errors: given }),
    });
    const items = useFieldArray({ control: form.control, name: 'items' });
    const { errors, isSubmitting } = form.formState;
    const onSubmit = form.handleSubmit(async (values) => {
      setGiven(undefined);
      try {
        await submit(values, noContext);
      } catch (thrown) {
        const complaints = await complaintsIn(thrown);
        if (by === 'setError') return setAll(form as never, complaints);
        const tree = {};
        for (const [name, words] of byName(complaints)) set(tree, name || 'root.server', errorOf(words));
        setGiven(tree);
      }
    });
    return (
      <form noValidate onSubmit={(event) => void onSubmit(event)}>
        <Layout
          submitting={isSubmitting}
          summary={summary ? allMessages(errors) : undefined}
          rows={items.fields.map(({ id }) => id)}
          list={<Messages name="items" messages={messagesAt(errors, 'items')} />}
          renderField={(name, label) => (
            <label>
              {label} <input {...form.register(name as 'name', name === 'name' ? { required } : {})} />
              <Messages name={name} messages={messagesAt(errors, name)} />
            </label>
          )}
          addFirst={() => items.prepend({ price: '0' }, { shouldFocus: false })}
          removeFirst={() => items.remove(0)}
          swap={() => items.swap(0, 1)}
          clearList={() => form.setValue('items', [])}
          validate={() => void form.trigger()}
          reset={() => {
            setGiven(undefined);
            form.reset();
          }}
        />
      </form>
    );
  };
}

function manyOf(by: 'setError' | 'errors') {
  return function ManyFields({ names, submit, onRender }: ManyFieldsProps): ReactElement {
    const [given, setGiven] = useState<FieldErrors>();
    const form = useForm({ ...(by === 'errors' && given && { errors: given }) });
    const onSubmit = form.handleSubmit(async (values) => {
      try {
        await submit(values, noContext);
      } catch (thrown) {
        const complaints = await complaintsIn(thrown);
        if (by === 'setError') setAll(form as never, complaints);
        else
          setGiven(
            Object.fromEntries([...byName(complaints)].map(([name, words]) => [name, errorOf(words)])),
          );
      }
    });
    return (
      <FormProvider {...form}>
        <form onSubmit={(event) => void onSubmit(event)}>
          <Many names={names} onRender={onRender} renderField={(name) => <OneOfMany name={name} />} />
        </form>
      </FormProvider>
    );
  };
}

function OneOfMany({ name }: { name: string }): ReactElement {
  const { register } = useFormContext();
  const { errors } = useFormState({ name, exact: true });
  return (
    <>
      <input aria-label={name} {...register(name)} />
      <Messages name={name} messages={messagesAt(errors, name)} />
    </>
  );
}

export const reactHookFormSetError = { Form: formOf('setError'), ManyFields: manyOf('setError') };
export const reactHookFormErrors = { Form: formOf('errors'), ManyFields: manyOf('errors') };
