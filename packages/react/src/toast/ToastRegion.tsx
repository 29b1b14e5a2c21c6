import type { ReactNode } from 'react';
import { cx } from '../message/cx.ts';
import type { MessageClassNames } from '../message/useMessage.ts';
import { useMountedSurface } from '../surfaces/useMountedSurface.ts';
import { Toast } from './Toast.tsx';
import type { ToastView } from './useToast.ts';
import { useToasts } from './useToasts.ts';

export interface ToastRegionProps {
  /**
   * Leads from the page to the toasts and back, by the name in `KeyboardEvent.key`, with modifiers: `Alt+T`.
   * `false`: none. Default `F6`.
   */
  hotkey?: string | false | undefined;
  /** At the top of the window rather than the bottom. */
  atTop?: boolean | undefined;
  className?: string | undefined;
  toastClassName?: string | undefined;
  classNames?: MessageClassNames | undefined;
  /** Draws a toast another way. */
  children?: ((view: ToastView) => ReactNode) | undefined;
}

/** The landmark that holds the toasts: at most three, and how many wait. */
export function ToastRegion(props: ToastRegionProps): ReactNode {
  const { hotkey = 'F6', atTop = false } = props;
  useMountedSurface('toast');
  const { toasts, more, regionProps } = useToasts(hotkey, !atTop);
  return (
    <section
      {...regionProps}
      className={cx('tactful tactful-toasts', props.className)}
      data-placement={atTop ? 'top' : 'bottom'}
    >
      <ol className="tactful-toast-list">
        {toasts.map((notice) => (
          <li key={notice.id}>
            <Toast
              notice={notice}
              hotkey={hotkey}
              className={props.toastClassName}
              classNames={props.classNames}
            >
              {props.children}
            </Toast>
          </li>
        ))}
      </ol>
      {more && <p className="tactful-more">{more}</p>}
    </section>
  );
}
