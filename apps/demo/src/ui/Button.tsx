import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Icon, type IconName } from './Icon.tsx';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  look?: 'plain' | 'primary' | 'quiet' | 'danger';
  icon?: IconName;
  /** At work: it keeps its place and its focus, and does nothing. */
  busy?: boolean;
}

export function Button({ look = 'plain', icon, busy, onClick, children, ...props }: ButtonProps): ReactNode {
  return (
    <button
      type="button"
      {...props}
      className="button"
      data-look={look}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    >
      {busy ? <span className="spinner" /> : icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
