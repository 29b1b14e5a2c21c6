import type { ErrorKit } from '../errorKit.ts';
import type { ClosedWay, Gate } from './gate.ts';
import { whenDue } from './whenDue.ts';

/**
 * Lets the kit's banner count down to the moment at which the gate opens, whoever has run into the limit: this page,
 * another tab, or the page before a reload. Answers how to stop telling.
 */
export function tellOfWaits(kit: ErrorKit, gate: Gate): () => void {
  const told = new Map<string, { readonly deadline: number; readonly cancelEnd: () => void }>();

  const tell = (source: string, { origin, deadline, outage }: ClosedWay): void => {
    const left = deadline - kit.clock.now();
    if (left <= 0) return;
    const status = outage ? 503 : 429;
    const error = kit.parseError({ status, headers: { 'retry-after-ms': String(left) }, data: null });
    const situation = {
      occasion: 'load',
      // Whoever waits there goes on by themselves or doesn't: the person may try again then.
      attempt: Number.MAX_SAFE_INTEGER,
      request: { url: origin },
      surfaces: ['banner'],
      source,
    } as const;
    kit.notices.show(kit.present(error, situation), error);
    told.set(source, { deadline, cancelEnd: whenDue(deadline, () => kit.notices.settle(source), kit) });
  };

  const look = (): void => {
    const refused = gate.getSnapshot().closed.filter(({ automaticOnly }) => !automaticOnly);
    const closed = new Map(refused.map((way) => [`${way.origin} ${way.bucket}`, way]));
    for (const [source, { deadline, cancelEnd }] of told) {
      if (closed.get(source)?.deadline === deadline) continue;
      cancelEnd();
      told.delete(source);
      if (!closed.has(source)) kit.notices.settle(source);
    }
    for (const [source, way] of closed) if (!told.has(source)) tell(source, way);
  };

  const stop = gate.subscribe(look);
  look();
  return () => {
    stop();
    for (const [source, { cancelEnd }] of told) {
      cancelEnd();
      kit.notices.settle(source);
    }
    told.clear();
  };
}
