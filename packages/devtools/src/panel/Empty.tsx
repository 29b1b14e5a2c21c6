import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon.tsx';

/** Nothing is there yet: what would be, and how to get some. */
export function Empty({
  icon,
  title,
  children,
}: {
  icon: IconName;
  title: string;
  children: ReactNode;
}): ReactNode {
  return (
    <div className="empty">
      <Icon name={icon} />
      <h3>{title}</h3>
      <p>{children}</p>
    </div>
  );
}
