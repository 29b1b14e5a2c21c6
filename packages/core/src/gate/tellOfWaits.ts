import type { ErrorKit } from '../errorKit.ts';
import type { Journey } from '../journey.ts';
import { isOf } from '../notify/causes.ts';
import { isShared } from '../notify/takeReport.ts';
import type { Surface } from '../situation/surface.ts';
import { keyOf } from './closure.ts';
import type { ClosedWay, Gate } from './gate.ts';
import { whenDue } from './whenDue.ts';

/** So long whoever has sent a request may take to say in its own place what came of it. Milliseconds. */
const timeToSay = 1_000;
/** So long after its time the banner stays for what comes of the next try. Milliseconds. */
const timeToTry = 15_000;

/** Where an error stands in its own place, with its wait. */
const ownPlaces: ReadonlySet<Surface> = new Set(['field', 'summary', 'form', 'local', 'section', 'page']);

/** One wait of the gate. */
interface Wait {
  readonly way: ClosedWay;
  /** When it was heard of, in milliseconds since 1970. */
  readonly heardAt: number;
  /** The banner tells of it, or still of the one before. */
  readonly isTold: boolean;
  /** Whoever has sent a request may still say it themselves. */
  readonly isHeldBack: boolean;
  /** Its time has come, and nobody knows yet whether it works. */
  readonly isDue: boolean;
  readonly cancelTimer: () => void;
}

/**
 * Lets the kit's banner count down to the moment at which the gate opens, whoever has run into the limit: this page,
 * another tab, or the page before a reload. What a form, a button or a section says in its own place within a second is
 * not said again. That the time has come is no recovery: the banner stays a while for what comes of the next try, is back
 * to normal when something of the same way is served, and else leaves without a word. Answers how to stop telling.
 */
export function tellOfWaits(kit: ErrorKit, gate: Gate): () => void {
  const waits = new Map<string, Wait>();
  /** What is said in its own place: when that had happened, by its cause. */
  const saidAt = new Map<string, number>();

  const tell = (source: string, wait: Wait): void => {
    wait.cancelTimer();
    const { origin, deadline, outage } = wait.way;
    const left = deadline - kit.clock.now();
    if (left <= 0) return;
    const told = { ...wait, isTold: true, isHeldBack: false };
    const cancelTimer = whenDue(deadline, () => awaitTry(source, told), kit);
    waits.set(source, { ...told, cancelTimer });
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
  };

  const awaitTry = (source: string, wait: Wait): void => {
    wait.cancelTimer();
    const leave = (): void => {
      waits.delete(source);
      kit.notices[hasServed(wait.way) ? 'settle' : 'withdraw'](source);
    };
    const cancelTimer = whenDue(kit.clock.now() + timeToTry, leave, kit);
    waits.set(source, { ...wait, isDue: true, cancelTimer });
  };

  const hasServed = (way: ClosedWay): boolean => (gate.servedAt(way) ?? 0) >= way.deadline;

  const isSaid = ({ way, heardAt }: Wait): boolean =>
    [...saidAt].some(([cause, at]) => isBecause(way, cause) && at >= heardAt - timeToSay);

  const holdBack = (source: string, way: ClosedWay, isTold: boolean): void => {
    const wait: Wait = {
      way,
      heardAt: kit.clock.now(),
      isTold,
      isHeldBack: true,
      isDue: false,
      cancelTimer: kit.clock.after(timeToSay, () => {
        if (isTold || !isSaid(wait)) tell(source, wait);
      }),
    };
    waits.set(source, wait);
  };

  const hear = ({
    error,
    presentation: { surface, cause },
  }: Pick<Journey, 'error' | 'presentation'>): void => {
    if (cause === undefined) return;
    if (ownPlaces.has(surface)) saidAt.set(cause, error.receivedAt);
    if (!isShared(surface)) return;
    // It becomes one with the banner, and people would see a toast move there if that came later.
    for (const [source, wait] of waits) if (wait.isHeldBack && isBecause(wait.way, cause)) tell(source, wait);
  };

  const look = (): void => {
    const refused = gate.getSnapshot().closed.filter(({ automaticOnly }) => !automaticOnly);
    const closed = new Map(refused.map((way) => [keyOf(way), way]));
    const now = kit.clock.now();
    for (const [source, wait] of waits) {
      if (closed.has(source)) continue;
      // Before its time only the API's own word opens a way; afterwards any answer of the same origin does.
      const isOver = !wait.isTold || wait.way.deadline > now || hasServed(wait.way);
      if (!isOver && !wait.isDue) awaitTry(source, wait);
      if (!isOver) continue;
      wait.cancelTimer();
      waits.delete(source);
      kit.notices.settle(source);
    }
    for (const [source, way] of closed) {
      const before = waits.get(source);
      if (before?.way.deadline === way.deadline || way.deadline <= now) continue;
      before?.cancelTimer();
      holdBack(source, way, before?.isTold === true);
    }
  };

  const endings = [
    gate.subscribe(look),
    kit.watch({
      // Whoever names the places that there are is about to draw it in one of them.
      walked: (journey, { surfaces }) => surfaces && hear(journey),
      reported: (error, _situation, presentation) => hear({ error, presentation }),
    }),
  ];
  look();
  // What was closed before is nobody's news.
  for (const [source, wait] of waits) tell(source, wait);
  return () => {
    for (const end of endings) end();
    for (const [source, { cancelTimer }] of waits) {
      cancelTimer();
      kit.notices.withdraw(source);
    }
    waits.clear();
  };
}

/** Whether a failure of this cause, with or without its origin, may have closed the way. */
function isBecause({ origin, outage }: ClosedWay, cause: string): boolean {
  return isOf(`${outage ? 'unavailable' : 'rate_limited'}:${origin}`, cause);
}
