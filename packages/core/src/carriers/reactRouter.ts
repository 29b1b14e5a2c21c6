import type { Carrier } from '../read/carrier.ts';
import { answered } from './answered.ts';
import { fieldsOf } from './fields.ts';

/** React Router's ErrorResponse, and what its server puts in the place of an error it doesn't tell. */
export const reactRouter: Carrier = {
  id: 'reactRouter',
  open(thrown) {
    const { message, internal, status, statusText, data } = fieldsOf(thrown);
    if (message === 'Unexpected Server Error') return answered({ status: 500 }, undefined);
    if (typeof internal !== 'boolean' || typeof status !== 'number' || typeof statusText !== 'string')
      return undefined;
    // What the router says itself, such as that no route matches, is for developers.
    return answered({ status }, internal ? undefined : data);
  },
};
