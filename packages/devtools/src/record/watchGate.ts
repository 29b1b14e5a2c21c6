import type { ErrorKit } from '@tactful/core';
import type { RecordedEvent, Waiting } from './devtools.ts';

/** Tells what a gate closes, opens, holds and lets go. */
export function watchGate(
  gate: ErrorKit['gate'],
  note: (event: Omit<RecordedEvent, 'id' | 'at'>) => void,
  onChange: (waiting: Waiting) => void,
): () => void {
  if (!gate) return () => {};
  let before = new Map<string, number>();
  let heldBefore = 0;
  const look = (): void => {
    const { closed, held } = gate.getSnapshot();
    const ways = closed.map(({ origin, bucket, deadline, waitMs }) => ({
      name: `${origin.replace(/^https?:\/\//, '')} ${bucket === '*' ? '' : bucket}`.trim(),
      until: deadline,
      waitMs,
    }));
    for (const { name, until } of ways) {
      if (before.get(name) !== until) note({ type: 'closed', lane: name, text: 'the gate is closed', until });
    }
    for (const name of before.keys()) {
      if (!ways.some((way) => way.name === name))
        note({ type: 'opened', lane: name, text: 'the gate is open' });
    }
    const [lane = 'the gate'] = ways.map(({ name }) => name);
    if (held > heldBefore) note({ type: 'held', lane, text: `${held - heldBefore} held` });
    if (held < heldBefore) note({ type: 'released', lane, text: `${heldBefore - held} let go` });
    before = new Map(ways.map(({ name, until }) => [name, until]));
    heldBefore = held;
    onChange({ ways, held });
  };
  look();
  return gate.subscribe(look);
}
