import { useErrorMap, useServerErrors } from '@tactful/react-form';
import { FieldError, Form, Input, Label, TextField } from 'react-aria-components';

export function AddSubscriber({ save }: { save: (data: FormData) => Promise<unknown> }) {
  const { ref, onSubmit, errors } = useServerErrors({ submit: save });
  return (
    <Form
      ref={ref}
      onSubmit={(event) => void onSubmit(event)}
      validationErrors={useErrorMap(errors)}
      validationBehavior="aria"
    >
      <TextField name="email" defaultValue="ada@example.com">
        <Label>E-mail address</Label>
        <Input />
        <FieldError />
      </TextField>
      <TextField name="name" defaultValue="Ada">
        <Label>Name</Label>
        <Input />
        <FieldError />
      </TextField>
      <button type="submit">Add</button>
    </Form>
  );
}
