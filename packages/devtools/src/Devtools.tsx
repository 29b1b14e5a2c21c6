import {
  lazy,
  Suspense,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import { createPortal } from 'react-dom';
import type { ErrorKit } from '@tactful/core';
import { useErrorKit } from '@tactful/react/headless';
import type { TactfulDevtoolsProps } from './devtoolsProps.ts';
import { Icon } from './panel/Icon.tsx';
import { createDevtools } from './record/createDevtools.ts';
import type { Devtools as LookingOn } from './record/devtools.ts';
import { remember, remembered } from './remembered.ts';
import { useShadowRoot } from './useShadowRoot.ts';

const Panel = lazy(() => import('./panel/Panel.tsx'));

/** The button, and the panel once it is wanted. */
export function Devtools(props: TactfulDevtoolsProps): ReactNode {
  if (props.devtools) return <Corner {...props} devtools={props.devtools} />;
  return props.kit ? <OfKit {...props} kit={props.kit} /> : <OfProvider {...props} />;
}

function OfProvider(props: TactfulDevtoolsProps): ReactNode {
  const { kit } = useErrorKit();
  return <OfKit {...props} kit={kit} />;
}

function OfKit({ kit, ...props }: TactfulDevtoolsProps & { kit: ErrorKit }): ReactNode {
  const { affects } = props;
  const devtools = useMemo(() => createDevtools(kit, { ...(affects && { affects }) }), [kit, affects]);
  return <Corner {...props} devtools={devtools} />;
}

function Corner(props: TactfulDevtoolsProps & { devtools: LookingOn }): ReactNode {
  const { devtools, position = 'bottom-start', initialTab, samples } = props;
  const root = useShadowRoot();
  const [isOpen, setOpen] = useState(() => props.initialIsOpen ?? remembered().isOpen === true);
  const toggle = useRef<HTMLButtonElement>(null);
  useEffect(() => devtools.attach(), [devtools]);
  const { errors } = useSyncExternalStore(devtools.subscribe, devtools.getSnapshot, devtools.getSnapshot);
  const faults = useSyncExternalStore(
    devtools.faults.subscribe,
    devtools.faults.getSnapshot,
    devtools.faults.getSnapshot,
  );
  const [isAsked, setAsked] = useState(false);
  useEffect(() => {
    if (isAsked && !isOpen) toggle.current?.focus();
  }, [isAsked, isOpen]);

  const show = (next: boolean): void => {
    setAsked(true);
    setOpen(next);
    remember({ isOpen: next });
  };
  if (!root) return null;
  const count = errors.length > 0 ? `, ${errors.length} ${errors.length === 1 ? 'error' : 'errors'}` : '';
  return createPortal(
    <section className="devtools" aria-label="Tactful devtools" data-position={position}>
      <button
        ref={toggle}
        type="button"
        className="toggle"
        aria-expanded={isOpen}
        aria-label={`Tactful devtools${count}${faults.isOn ? ', calls are made to fail' : ''}`}
        hidden={isOpen}
        onClick={() => show(true)}
      >
        <Icon name="mark" />
        {errors.length > 0 && <span className="count">{errors.length}</span>}
        {faults.isOn && <span className="lamp" />}
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <Panel
            devtools={devtools}
            initialTab={initialTab}
            samples={samples}
            takesFocus={isAsked}
            onClose={() => show(false)}
          />
        </Suspense>
      )}
    </section>,
    root,
  );
}
