import { expectTypeOf, test } from 'vitest';
import type { ServerErrorsOptions } from './useServerErrors.ts';

interface Values {
  email: string;
  address: { city: string };
  items: { price: number }[];
}

type Aliases = NonNullable<ServerErrorsOptions<Values>['fields']>;

test('an alias to a field that the form does not have is an error', () => {
  expectTypeOf<{ emailAddress: 'email' }>().toExtend<Aliases>();
  expectTypeOf<{ town: 'address.city' }>().toExtend<Aliases>();
  expectTypeOf<{ cost: 'items[0].price' }>().toExtend<Aliases>();
  expectTypeOf<{ createSubscriber: '' }>().toExtend<Aliases>();
  expectTypeOf<{ emailAddress: 'mail' }>().not.toExtend<Aliases>();
  expectTypeOf<{ town: 'address.town' }>().not.toExtend<Aliases>();
});
