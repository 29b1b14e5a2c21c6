import { expectTypeOf, test } from 'vitest';
import type { UseFormReturn } from 'react-hook-form';
import type { ServerErrors } from '@tactful/react/headless';
import { useServerErrors, type ServerErrorsOptions } from './useServerErrors.ts';

interface Values {
  email: string;
}

declare const form: UseFormReturn<Values>;
declare const transforming: UseFormReturn<Values, unknown, { email: URL }>;

test('submit gets the values of the form, and what the resolver makes of them', () => {
  const errors = useServerErrors(form, {
    submit: (values, context) => {
      expectTypeOf(values).toEqualTypeOf<Values>();
      expectTypeOf(context.idempotencyKey).toBeString();
      return Promise.resolve(7);
    },
    fields: { emailAddress: 'email' },
    onSuccess: (result, values) => {
      expectTypeOf(result).toBeNumber();
      expectTypeOf(values).toEqualTypeOf<Values>();
    },
    reveal: (name) => expectTypeOf(name).toEqualTypeOf<'email'>(),
  });
  expectTypeOf(errors).toEqualTypeOf<ServerErrors>();
  useServerErrors(transforming, {
    submit: (values) => expectTypeOf(values).toEqualTypeOf<{ email: URL }>(),
  });
});

test('an alias to a field that the form does not have is an error', () => {
  expectTypeOf<{ emailAddress: 'email' }>().toExtend<NonNullable<ServerErrorsOptions<Values>['fields']>>();
  expectTypeOf<{ emailAddress: 'mail' }>().not.toExtend<NonNullable<ServerErrorsOptions<Values>['fields']>>();
});
