import { useEffect, useState, type ReactNode } from 'react';
import type { Situation } from '@tactful/core';
import { apiBase } from '../answers.ts';
import { clients } from '../clients.ts';
import { failingFetch } from '../failing.ts';
import { answerIn, failures } from '../failures.ts';
import { Screen } from '../Screen.tsx';
import { useWorld } from '../WorldContext.ts';
import './envelopes.css';

interface Envelope {
  readonly name: string;
  /** What it looks like to who catches it. */
  readonly shape: string;
  readonly carrier: string;
  readonly thrown: unknown;
}

const situation: Situation = {
  occasion: 'action',
  request: { method: 'POST', url: `${apiBase}/subscribers` },
};

/** One answer, as eight clients hand it to an app. */
export function Envelopes(): ReactNode {
  const { kit, dialect } = useWorld();
  const [envelopes, setEnvelopes] = useState<readonly Envelope[]>([]);
  useEffect(() => {
    let isCurrent = true;
    const open = clients.map(async ({ name, failure }): Promise<Envelope> => {
      const thrown = await failure(failingFetch(answerIn(dialect, failures.limitReached)));
      const shape = shapeOf(thrown);
      const error = await kit.parseResponse(thrown);
      return { name, shape, carrier: kit.journey(thrown, situation).evidence.carrier, thrown: error };
    });
    void Promise.all(open).then((opened) => isCurrent && setEnvelopes(opened));
    return () => {
      isCurrent = false;
    };
  }, [kit, dialect]);
  return (
    <ul className="envelopes">
      {envelopes.map(({ name, shape, carrier, thrown }) => (
        <li key={name}>
          <h2>{name}</h2>
          <p className="envelopes-shape" dir="ltr">
            {shape}
          </p>
          <p className="envelopes-carrier">
            opened by <code>{carrier}</code>
          </p>
          <Screen thrown={thrown} situation={situation} copy={kit.copy} level={3} />
        </li>
      ))}
    </ul>
  );
}

/** `AxiosError { message, code, config, request, response }`, cut where it gets long. */
function shapeOf(thrown: unknown): string {
  if (typeof thrown !== 'object' || thrown === null) return String(thrown);
  const name = thrown instanceof Error ? `${thrown.name} ` : '';
  const members = new Set([...(thrown instanceof Error ? ['message'] : []), ...Object.keys(thrown)]);
  if (thrown instanceof Response) return `Response { status: ${thrown.status}, body: unread }`;
  return `${name}{ ${[...members].slice(0, 6).join(', ')}${members.size > 6 ? ', …' : ''} }`;
}
