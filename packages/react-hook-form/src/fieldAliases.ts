import type { FieldPath, FieldValues } from 'react-hook-form';

/**
 * Augment it to have the API's names checked too:
 * `declare module '@tactful/react-hook-form' { interface Register { apiField: keyof components['schemas']['Subscriber'] } }`
 */
export interface Register {}

/** A name the API may use: any, unless the app has registered them. */
export type ApiField = Register extends { apiField: infer Name extends string } ? Name : string;

/**
 * What the API calls fields that the form calls otherwise: `{ emailAddress: 'email' }`. A `*` stands for any list
 * position, and an empty name takes a wrapper off.
 */
export type FieldAliases<Values extends FieldValues, Api extends string = ApiField> = {
  readonly [Name in Api]?: FieldPath<Values> | '' | ListPath<FieldPath<Values>>;
};

/** `items.${number}.price` → `items.*.price` */
type ListPath<Path extends string> = Path extends `${infer Head}.${number}.${infer Tail}`
  ? `${Head}.*.${ListPath<Tail>}`
  : Path extends `${infer Head}.${number}`
    ? `${Head}.*`
    : Path;
