import { useEffect, useRef, type ReactNode } from 'react';
import { hasMoved } from '../navigation/location.ts';

interface PageProps {
  title: string;
  /** One or two sentences below the title. */
  lead?: ReactNode;
  /** Beside the title. */
  actions?: ReactNode;
  /** Before the title: what a form's summary says comes first. */
  before?: ReactNode;
  children?: ReactNode;
}

/** A page: its title in the window, its heading, and the focus of whoever came here by a link. */
export function Page({ title, lead, actions, before, children }: PageProps): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Postbox`;
  }, [title]);
  useEffect(() => {
    if (hasMoved()) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className="page">
      {before}
      <header className="page-head">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead && <p className="lead">{lead}</p>}
        </div>
        {actions && <div className="actions">{actions}</div>}
      </header>
      {children}
    </div>
  );
}
