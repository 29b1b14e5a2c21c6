import { useEffect, useState, type CSSProperties, type ReactNode } from 'react';
import type { Clock } from '@tactful/core';
import type { DevtoolsState, RecordedEvent } from '../record/devtools.ts';
import { Empty } from './Empty.tsx';
import { timeOf } from './timeOf.ts';

/** How much of the past the strip shows, and of what is to come: in milliseconds. */
const past = 60_000;
const ahead = 30_000;
const mostLanes = 8;

const words: Readonly<Record<RecordedEvent['type'], string>> = {
  failed: 'failed',
  waits: 'tries again',
  offered: 'left to the person',
  stopped: 'ends',
  settled: 'settled',
  closed: 'closed',
  opened: 'open',
  held: 'held',
  released: 'let go',
  fault: 'fault',
};

/** What failed, waits and works again, and what the gate holds. */
export function TimelineTab({ clock, state }: { clock: Clock; state: DevtoolsState }): ReactNode {
  const { events, waiting } = state;
  const now = useNow(clock);
  if (events.length === 0 && waiting.ways.length === 0) {
    return (
      <Empty icon="clock" title="Nothing has happened yet">
        Failures, waits, repeats and recoveries stand here in the order of time, with what the gate holds back
        and until when.
      </Empty>
    );
  }
  return (
    <div className="timeline">
      {waiting.ways.length > 0 && (
        <section aria-label="Waiting now" className="waiting">
          {waiting.ways.map(({ name, until, waitMs }) => {
            const left = Math.max(0, until - now);
            return (
              <div key={name} className="way">
                <b>{name}</b>
                <span>closed for {Math.ceil(left / 1000)} s</span>
                <span className="bar">
                  <span style={share(Math.min(1, left / Math.max(waitMs, 1)))} />
                </span>
              </div>
            );
          })}
          <p>
            {waiting.held === 0
              ? 'Nothing is held.'
              : `${waiting.held} ${waiting.held === 1 ? 'call is' : 'calls are'} held until then.`}
          </p>
        </section>
      )}
      <Strip events={events} now={now} />
      <ol className="events" aria-label="Events, the newest first">
        {events.map((event) => (
          <li key={event.id} data-type={event.type}>
            <time dateTime={new Date(event.at).toISOString()}>{timeOf(event.at)}</time>
            <span className="dot" />
            <span className="event-type">{words[event.type]}</span>
            <span className="event-lane">{event.lane}</span>
            <span className="event-text">
              {event.text}
              {event.until !== undefined && ` · ${lasting(event, now)}`}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}

function lasting({ at, until = at }: RecordedEvent, now: number): string {
  const whole = `${Math.round((until - at) / 100) / 10} s`;
  return until > now ? `${whole}, ${Math.ceil((until - now) / 1000)} s left` : whole;
}

/** The last minute and what is to come, a lane for each thing; the list below says the same in words. */
function Strip({ events, now }: { events: readonly RecordedEvent[]; now: number }): ReactNode {
  const shown = events.filter(({ at, until = at }) => Math.max(at, until) > now - past);
  const lanes = [...new Set(shown.map(({ lane }) => lane))].slice(0, mostLanes);
  if (lanes.length === 0) return null;
  return (
    <div className="strip" aria-hidden="true">
      {lanes.map((lane) => (
        <div key={lane} className="lane">
          <span className="lane-name">{lane}</span>
          <span className="lane-marks">
            <span className="now" style={place(now, now)} />
            {shown
              .filter((event) => event.lane === lane)
              .toReversed()
              .map(({ id, type, at, until }) => (
                <span key={id}>
                  {until !== undefined && (
                    <span className="span" data-type={type} style={place(at, now, until)} />
                  )}
                  <span className="mark" data-type={type} style={place(at, now)} />
                </span>
              ))}
          </span>
        </div>
      ))}
      <div className="lane scale">
        <span />
        <span className="lane-marks">
          <span style={place(now - past, now)}>−60 s</span>
          <span style={place(now, now)}>now</span>
        </span>
      </div>
    </div>
  );
}

function place(at: number, now: number, until = at): CSSProperties {
  const percent = (moment: number): number =>
    (100 * Math.min(Math.max(moment - (now - past), 0), past + ahead)) / (past + ahead);
  return {
    insetInlineStart: `${percent(at)}%`,
    ...(until > at && { inlineSize: `${percent(until) - percent(at)}%` }),
  };
}

function share(of: number): CSSProperties {
  return { inlineSize: `${100 * of}%` };
}

/** The time, twice a second. */
function useNow(clock: Clock): number {
  const [now, setNow] = useState(() => clock.now());
  useEffect(() => {
    let stop = (): void => {};
    const tick = (): void => {
      stop = clock.after(500, () => {
        setNow(clock.now());
        tick();
      });
    };
    tick();
    return () => stop();
  }, [clock]);
  return now;
}
