import { expectTypeOf, test } from 'vitest';
import type { ApiField, FieldAliases } from './fieldAliases.ts';

interface Values {
  email: string;
  address: { city: string };
  items: { price: number }[];
}

test('the form’s names are checked', () => {
  expectTypeOf<{ emailAddress: 'email' }>().toExtend<FieldAliases<Values>>();
  expectTypeOf<{ town: 'address.city' }>().toExtend<FieldAliases<Values>>();
  expectTypeOf<{ 'lines.*.cost': 'items.*.price' }>().toExtend<FieldAliases<Values>>();
  expectTypeOf<{ 'lines.0.cost': 'items.0.price' }>().toExtend<FieldAliases<Values>>();
  expectTypeOf<{ createSubscriber: '' }>().toExtend<FieldAliases<Values>>();
  expectTypeOf<{ emailAddress: 'mail' }>().not.toExtend<FieldAliases<Values>>();
  expectTypeOf<{ town: 'address.town' }>().not.toExtend<FieldAliases<Values>>();
});

test('the API’s names are checked where they are known', () => {
  type Api = 'email_address' | 'lines';
  expectTypeOf<{ email_address: 'email' }>().toExtend<FieldAliases<Values, Api>>();
  expectTypeOf<FieldAliases<Values, Api>>().not.toHaveProperty('emailAddress');
  expectTypeOf<ApiField>().toEqualTypeOf<string>();
});
