import type { ReactNode } from 'react';

/** A letter for a face, in a colour that is always theirs. */
export function Avatar({ name }: { name: string }): ReactNode {
  const hue = Array.from(name).reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0) * 37, 0) % 360;
  return (
    <span className="avatar" aria-hidden="true" style={{ '--hue': hue } as React.CSSProperties}>
      {name.charAt(0)}
    </span>
  );
}
