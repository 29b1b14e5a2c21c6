import type { Responded } from '../../read/evidence.ts';
import type { Dialect } from '../../recognise/dialect.ts';
import { documentOf } from '../../recognise/general.ts';
import { issuePath } from '../../recognise/issuePath.ts';
import type { Issue } from '../../vocabulary/issue.ts';
import { elementsOf, membersOf, type Json } from '../../vocabulary/json.ts';
import { xmlValue } from '../standards/xmlValue.ts';
import { codes, type AwsCode } from './codes.ts';

const policy = /^Password did not conform with policy: (.+)$/;

/**
 * AWS in its four notations: JSON with `__type`, REST with `x-amzn-errortype`, and the XML of queries and of S3.
 *
 * Most failures come as 400: the code tells which kind. `fieldList` names fields; a password policy speaks in a sentence.
 */
export const aws: Dialect<AwsCode> = {
  id: 'aws',
  read(response, general) {
    const document = membersOf(
      response.body.format === 'xml' ? xmlValue(response.body.text) : documentOf(response.body),
    );
    if (!bearsMark(response, document)) return undefined;
    const { codes: found = [], message = '' } = general();
    // Its own client says whose fault it was, which is no code.
    const fault = document['$fault'];
    const demand = policy.exec(message)?.[1];
    return {
      audience: 'developer',
      codes: found.filter((code) => code !== fault),
      issues: demand === undefined ? fieldsIn(document) : [{ path: ['password'], message: demand }],
    };
  },
  codes,
};

function fieldsIn({ fieldList }: Json): readonly Issue[] {
  return elementsOf(fieldList)
    .slice(0, 1000)
    .flatMap((entry) => {
      const { path, name = path, message } = membersOf(entry);
      return typeof name === 'string' && typeof message === 'string'
        ? [{ path: issuePath(name).path, message }]
        : [];
    });
}

function bearsMark({ headers, body }: Responded, document: Json): boolean {
  if (headers.get('x-amzn-errortype') !== undefined) return true;
  if (typeof document['__type'] === 'string' || '$fault' in document) return true;
  const { Error: error, ErrorResponse: query, Response: compute } = document;
  return (
    body.format === 'xml' &&
    ('HostId' in membersOf(error) || 'RequestId' in membersOf(query) || 'RequestID' in membersOf(compute))
  );
}
