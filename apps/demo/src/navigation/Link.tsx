import type { AnchorHTMLAttributes, MouseEvent, ReactNode } from 'react';
import { navigate, useLocation } from './location.ts';

interface LinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  to: string;
  /** Marks it as the way to the present page, and to those below it. */
  isNavigation?: boolean;
}

/** A link to another page of Postbox. */
export function Link({ to, isNavigation = false, onClick, children, ...props }: LinkProps): ReactNode {
  const { path } = useLocation();
  const isHere = isNavigation && (to === '/' ? path === '/' : path === to || path.startsWith(`${to}/`));
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    navigate(to);
  };
  return (
    <a {...props} href={to} aria-current={isHere ? 'page' : undefined} onClick={follow}>
      {children}
    </a>
  );
}
