import {
  lazy,
  Suspense,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
  type ComponentType,
  type ReactNode,
} from 'react';
import { createPortal } from 'react-dom';
import type { ErrorKit } from '@tactful/core';
import { useErrorKit } from '@tactful/react/headless';
import type { TactfulDevtoolsProps } from './devtoolsProps.ts';
import { Icon } from './panel/Icon.tsx';
import type { PanelProps } from './panel/Panel.tsx';
import { createDevtools } from './record/createDevtools.ts';
import type { Devtools as LookingOn } from './record/devtools.ts';
import { remember, remembered } from './remembered.ts';
import { useShadowRoot } from './useShadowRoot.ts';

type PanelModule = { readonly default: ComponentType<PanelProps> };

/**
 * Makes the button, and the panel once it is wanted. Whoever says how the panel is loaded decides whether a bundler finds
 * it: an `import()` in a branch that is never taken is none.
 */
export function createDevtoolsComponent(
  load: () => Promise<PanelModule>,
): ComponentType<TactfulDevtoolsProps> {
  const Panel = lazy(load);
  return function TactfulDevtools(props) {
    if (props.devtools) return <Corner {...props} Panel={Panel} devtools={props.devtools} />;
    return props.kit ? (
      <OfKit {...props} Panel={Panel} kit={props.kit} />
    ) : (
      <OfProvider {...props} Panel={Panel} />
    );
  };
}

type Props = TactfulDevtoolsProps & { Panel: ComponentType<PanelProps> };

function OfProvider(props: Props): ReactNode {
  const { kit } = useErrorKit();
  return <OfKit {...props} kit={kit} />;
}

function OfKit({ kit, ...props }: Props & { kit: ErrorKit }): ReactNode {
  const { affects } = props;
  const devtools = useMemo(() => createDevtools(kit, { ...(affects && { affects }) }), [kit, affects]);
  return <Corner {...props} devtools={devtools} />;
}

function Corner(props: Props & { devtools: LookingOn }): ReactNode {
  const { devtools, position = 'bottom-start', initialTab, samples, Panel } = props;
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
    <section className="devtools" lang="en" aria-label="Tactful devtools" data-position={position}>
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
