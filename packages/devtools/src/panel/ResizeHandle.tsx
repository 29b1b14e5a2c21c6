import type { KeyboardEvent, PointerEvent, ReactNode } from 'react';

export interface ResizeHandleProps {
  /** In pixels. */
  height: number;
  onChange: (height: number) => void;
}

const least = 240;
const step = 32;

const keys: Readonly<Record<string, (height: number) => number>> = {
  ArrowUp: (height) => height + step,
  ArrowDown: (height) => height - step,
  Home: () => least,
  End: () => innerHeight,
};

/** The upper edge of the panel: dragged, or moved with the arrow keys. */
export function ResizeHandle({ height, onChange }: ResizeHandleProps): ReactNode {
  const change = (next: number): void =>
    onChange(Math.round(Math.min(Math.max(next, least), innerHeight - 24)));
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = keys[event.key]?.(height);
    if (next === undefined) return;
    event.preventDefault();
    change(next);
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    const { currentTarget: handle, clientY } = event;
    const grow = handle.closest('[data-position^=top]') ? 1 : -1;
    handle.setPointerCapture(event.pointerId);
    const move = (moved: globalThis.PointerEvent): void => change(height + (moved.clientY - clientY) * grow);
    handle.addEventListener('pointermove', move);
    handle.addEventListener('lostpointercapture', () => handle.removeEventListener('pointermove', move), {
      once: true,
    });
  };
  return (
    <div
      role="separator"
      aria-orientation="horizontal"
      aria-label="Height of the panel"
      aria-valuenow={height}
      aria-valuemin={least}
      tabIndex={0}
      className="resize"
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
    />
  );
}
