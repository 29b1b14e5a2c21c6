import type { CodeTable, Dialect } from '@tactful/core';
import type { Sample } from '@tactful/core/samples';

/** A made-up API: `{ trouble: { word, text } }`. */
const codes: CodeTable = { boat_full: { kind: 'conflict', variant: 'state', remedies: ['reload'] } };
export const ferry: Dialect = {
  id: 'ferry',
  read({ body }) {
    if (body.format !== 'json') return undefined;
    const { trouble } = (body.value ?? {}) as { trouble?: { word?: unknown; text?: unknown } };
    if (typeof trouble !== 'object' || trouble === null || typeof trouble.word !== 'string') return undefined;
    return { codes: [trouble.word], message: String(trouble.text) };
  },
  codes,
};
export const ferrySamples: readonly Sample[] = [
  {
    id: 'ferry-boat-full',
    api: 'Ferry',
    source: 'Ferry: Errors',
    status: 409,
    headers: { 'content-type': 'application/json' },
    body: { trouble: { word: 'boat_full', text: 'The boat is full.' } },
    occasion: 'submit',
    expect: {
      kind: 'conflict',
      code: 'boat_full',
      message: 'The boat is full.',
      issues: [],
      variant: 'state',
      remedies: ['reload'],
    },
  },
];
