import type { KnownSentence } from '../nameRules.ts';

/** What Django REST framework's fields say in English unless an app says otherwise. */
export const sentences: readonly KnownSentence[] = [
  [/^(?:This field is required|No file was submitted)\.$/, 'required'],
  [/^This field may not be blank\.$/, 'blank'],
  [/^This field may not be null\.$/, 'null'],
  [/^This list may not be empty\.$/, 'empty', 'too_few_items'],
  [/^Ensure this (?:field|value) has no more than (?<max>\d+) characters?\b/, 'max_length'],
  [/^Ensure this (?:field|value) has at least (?<min>\d+) characters?\b/, 'min_length'],
  [/^Ensure this field has no more than (?<max>\d+) elements\.$/, 'max_length', 'too_many_items'],
  [/^Ensure this field has at least (?<min>\d+) elements\.$/, 'min_length', 'too_few_items'],
  [/^Ensure this value is less than or equal to (?<max>-?\d+(?:\.\d+)?)\.$/, 'max_value'],
  [/^Ensure this value is greater than or equal to (?<min>-?\d+(?:\.\d+)?)\.$/, 'min_value'],
  [/^Ensure that there are no more than \d+ digits in total\.$/, 'max_digits'],
  [/^Ensure that there are no more than \d+ decimal places\.$/, 'max_decimal_places'],
  [/ is not a valid choice\.$/, 'invalid_choice'],
  [/ object does not exist\.$|^Object with .+ does not exist\.$/, 'does_not_exist'],
  [/^This field must be unique\b| already exists\.$| must make a unique set\.$/, 'unique'],
  [/^Enter a valid email address\.$/, 'invalid', 'email'],
  [/^Enter a valid URL\.$/, 'invalid', 'url'],
  [/^A valid integer is required\.$/, 'invalid', 'whole_number'],
  [/^A valid number is required\.$/, 'invalid', 'number'],
  [/^(?:Date|Datetime|Time) has wrong format\./, 'invalid', 'date'],
  [/^This value does not match the required pattern\.$|^Must be a valid UUID\.$/, 'invalid', 'format'],
  [/^Must be a valid boolean\.$|^Not a valid (?:string|boolean)\.$/, 'invalid'],
  [/^Expected a list of items but got type /, 'not_a_list'],
  [/^Upload a valid image\./, 'invalid_image'],
];
