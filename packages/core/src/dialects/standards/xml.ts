import type { Dialect } from '../../recognise/dialect.ts';
import { readGenerally } from '../../recognise/general.ts';
import { xmlValue } from './xmlValue.ts';

/** Error documents in XML, read like their JSON twins: every element a member, repeated ones a list. */
export const xml: Dialect = {
  id: 'general',
  read(response) {
    return response.body.format === 'xml'
      ? readGenerally({ ...response, body: { format: 'json', value: xmlValue(response.body.text) } })
      : undefined;
  },
};
