import type { CodeTable } from '../../codes/codeTable.ts';

/** The constraints of class-validator that an app meets. */
export type NestjsCode =
  | 'isNotEmpty'
  | 'isDefined'
  | 'whitelistValidation'
  | 'isEmail'
  | 'isUrl'
  | 'isPhoneNumber'
  | 'isUuid'
  | 'isMongoId'
  | 'matches'
  | 'isLength'
  | 'minLength'
  | 'maxLength'
  | 'min'
  | 'max'
  | 'isPositive'
  | 'isNegative'
  | 'isInt'
  | 'isNumber'
  | 'isNumberString'
  | 'isString'
  | 'isBoolean'
  | 'isDate'
  | 'isDateString'
  | 'isEnum'
  | 'isIn'
  | 'isArray'
  | 'arrayMinSize'
  | 'arrayMaxSize'
  | 'arrayNotEmpty'
  | 'isStrongPassword';

/** The constraints: all of them stand on properties. */
export const codes: CodeTable<NestjsCode> = {
  isNotEmpty: { meaning: 'The property is empty.' },
  isDefined: { meaning: 'The property was not sent.' },
  whitelistValidation: { meaning: 'There is no such property.' },
  isEmail: { meaning: 'This is no e-mail address.' },
  isUrl: { meaning: 'This is no address of a page.' },
  isPhoneNumber: { meaning: 'This is no phone number.' },
  isUuid: { meaning: 'This is no UUID.' },
  isMongoId: { meaning: 'This is no id of the database.' },
  matches: { meaning: 'The text does not have the right form.' },
  isLength: { meaning: 'The text is too short or too long.' },
  minLength: { meaning: 'The text is too short.' },
  maxLength: { meaning: 'The text is too long.' },
  min: { meaning: 'The number is too small.' },
  max: { meaning: 'The number is too large.' },
  isPositive: { meaning: 'The number has to be above zero.' },
  isNegative: { meaning: 'The number has to be below zero.' },
  isInt: { meaning: 'This is no whole number.' },
  isNumber: { meaning: 'This is no number.' },
  isNumberString: { meaning: 'This text is no number.' },
  isString: { meaning: 'This is no text.' },
  isBoolean: { meaning: 'This is neither true nor false.' },
  isDate: { meaning: 'This is no date.' },
  isDateString: { meaning: 'This text is no date.' },
  isEnum: { meaning: 'The value is none of those allowed.' },
  isIn: { meaning: 'The value is none of those allowed.' },
  isArray: { meaning: 'This is no list.' },
  arrayMinSize: { meaning: 'The list has too few entries.' },
  arrayMaxSize: { meaning: 'The list has too many entries.' },
  arrayNotEmpty: { meaning: 'The list is empty.' },
  isStrongPassword: { meaning: 'The password is too easy to guess.' },
};
