import type { Dialect } from '../../recognise/dialect.ts';
import { isRecord, type Json } from '../../recognise/complaints.ts';
import { documentOf } from '../../recognise/general.ts';
import { issuePath } from '../../recognise/issuePath.ts';
import type { Issue } from '../../vocabulary/issue.ts';

/** FHIR R4/R5 OperationOutcome: issues with a code, a text, and an expression that begins with the resource's type. */
export const fhir: Dialect = {
  id: 'fhir',
  read({ body }) {
    const document = documentOf(body);
    if (
      !isRecord(document) ||
      document['resourceType'] !== 'OperationOutcome' ||
      !Array.isArray(document['issue'])
    )
      return undefined;
    const all = (document['issue'] as unknown[])
      .filter(isRecord)
      .filter(({ severity }) => severity === 'error' || severity === 'fatal');
    const [first] = all;
    const issues = all.flatMap(issuesOf);
    const message = first && textOf(first);
    return {
      audience: 'developer',
      failed: true,
      codes: [...new Set(all.map(({ code }) => code).filter((code) => typeof code === 'string'))],
      issues,
      ...(message !== undefined && { message }),
    };
  },
};

function issuesOf(entry: Json): Issue[] {
  const places = Array.isArray(entry['expression'])
    ? entry['expression']
    : Array.isArray(entry['location'])
      ? entry['location']
      : [];
  const message = textOf(entry);
  return (places as unknown[])
    .filter((place) => typeof place === 'string')
    .slice(0, 20)
    .map((place) => ({
      path: issuePath(place.replace(/^[A-Z]\w*\./, '').replace(/\.\w+\(.*?\)/g, '')).path,
      ...(message !== undefined && { message }),
      ...(typeof entry['code'] === 'string' && { code: entry['code'] }),
    }));
}

function textOf(entry: Json): string | undefined {
  const details = isRecord(entry['details']) ? entry['details']['text'] : undefined;
  const text = details ?? entry['diagnostics'];
  return typeof text === 'string' && text !== '' ? text : undefined;
}
