import {
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import type { Sample } from '@tactful/core/samples';
import type { DevtoolsTab } from '../devtoolsProps.ts';
import type { Devtools, DevtoolsState } from '../record/devtools.ts';
import { remember, remembered } from '../remembered.ts';
import { ErrorsTab } from './ErrorsTab.tsx';
import { FaultsTab } from './FaultsTab.tsx';
import { Icon, type IconName } from './Icon.tsx';
import { ResizeHandle } from './ResizeHandle.tsx';
import { TimelineTab } from './TimelineTab.tsx';
import { TodoTab } from './TodoTab.tsx';

export interface PanelProps {
  devtools: Devtools;
  initialTab?: DevtoolsTab | undefined;
  samples?: readonly Sample[] | undefined;
  /** The person has just asked for it. */
  takesFocus: boolean;
  onClose: () => void;
}

interface Tab {
  readonly label: string;
  readonly icon: IconName;
  readonly count: (state: DevtoolsState) => number;
}

const tabs: Readonly<Record<DevtoolsTab, Tab>> = {
  errors: { label: 'Errors', icon: 'walk', count: ({ errors }) => errors.length },
  timeline: { label: 'Time line', icon: 'clock', count: ({ waiting }) => waiting.ways.length },
  todo: { label: 'To do', icon: 'todo', count: ({ gaps }) => gaps.length },
  faults: { label: 'Faults', icon: 'fault', count: () => 0 },
};
const names = Object.keys(tabs) as DevtoolsTab[];

/** Arrow keys go along the row in the direction of reading. */
const steps: Readonly<Record<string, (at: number, last: number, isRtl: boolean) => number>> = {
  ArrowRight: (at, _last, isRtl) => at + (isRtl ? -1 : 1),
  ArrowLeft: (at, _last, isRtl) => at + (isRtl ? 1 : -1),
  Home: () => 0,
  End: (_at, last) => last,
};

/** The panel: four tabs. Esc closes it. */
export default function Panel({ devtools, initialTab, samples, takesFocus, onClose }: PanelProps): ReactNode {
  const state = useSyncExternalStore(devtools.subscribe, devtools.getSnapshot, devtools.getSnapshot);
  const { faults } = devtools;
  const { isOn } = useSyncExternalStore(faults.subscribe, faults.getSnapshot, faults.getSnapshot);
  const [tab, setTab] = useState<DevtoolsTab>(() => initialTab ?? remembered().tab ?? 'errors');
  const [height, setHeight] = useState(() => remembered().height ?? 460);
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (takesFocus) list.current?.querySelector<HTMLElement>('[aria-selected=true]')?.focus();
  }, [takesFocus]);

  const choose = (next: DevtoolsTab): void => {
    setTab(next);
    remember({ tab: next });
  };
  const onTabKey = (event: KeyboardEvent<HTMLElement>): void => {
    const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl';
    const last = names.length - 1;
    const next = steps[event.key]?.(names.indexOf(tab), last, isRtl);
    if (next === undefined) return;
    event.preventDefault();
    const name = names[(next + names.length) % names.length];
    if (!name) return;
    choose(name);
    list.current?.querySelector<HTMLElement>(`#tab-${name}`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    // The app's own dialogs have their own Esc, also those that it is in.
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };

  return (
    <div
      role="presentation"
      className="panel"
      style={{ '--height': `${height}px` } as CSSProperties}
      onKeyDown={onKeyDown}
    >
      <ResizeHandle
        height={height}
        onChange={(next) => {
          setHeight(next);
          remember({ height: next });
        }}
      />
      <header>
        <h2>
          <Icon name="mark" />
          <span>Tactful</span>
        </h2>
        <div ref={list} role="tablist" tabIndex={-1} aria-label="Tactful devtools" onKeyDown={onTabKey}>
          {names.map((name) => {
            const { label, icon, count } = tabs[name];
            const number = count(state);
            return (
              <button
                key={name}
                type="button"
                role="tab"
                id={`tab-${name}`}
                aria-selected={name === tab}
                aria-controls={`panel-${name}`}
                tabIndex={name === tab ? 0 : -1}
                onClick={() => choose(name)}
              >
                <Icon name={icon} />
                <span className="tab-label">{label}</span>
                {number > 0 && <span className="count">{number}</span>}
                {name === 'faults' && isOn && <span className="lamp" title="Calls are made to fail" />}
              </button>
            );
          })}
        </div>
        <button
          type="button"
          className="bare"
          aria-label="Forget what was recorded"
          title="Forget what was recorded"
          onClick={devtools.clear}
        >
          <Icon name="clear" />
        </button>
        <button
          type="button"
          className="bare"
          aria-label="Close the devtools"
          title="Close (Esc)"
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </header>
      {names.map((name) => (
        <div
          key={name}
          role="tabpanel"
          id={`panel-${name}`}
          aria-labelledby={`tab-${name}`}
          hidden={name !== tab}
          // What is long is scrolled by key.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a panel of tabs takes focus where nothing in it does
          tabIndex={0}
          className="content"
        >
          {name === tab && <TabContent tab={name} devtools={devtools} state={state} samples={samples} />}
        </div>
      ))}
    </div>
  );
}

interface ContentProps extends Pick<PanelProps, 'devtools' | 'samples'> {
  tab: DevtoolsTab;
  state: DevtoolsState;
}

function TabContent({ tab, devtools, state, samples }: ContentProps): ReactNode {
  if (tab === 'errors') return <ErrorsTab devtools={devtools} errors={state.errors} />;
  if (tab === 'timeline') return <TimelineTab clock={devtools.kit.clock} state={state} />;
  if (tab === 'todo') return <TodoTab gaps={state.gaps} />;
  return <FaultsTab faults={devtools.faults} samples={samples} />;
}
