import type { ReactNode } from 'react';
import { useInlineError, type InlineErrorView } from '../inline-error/useInlineError.ts';
import { MessageBox } from '../message/MessageBox.tsx';
import type { MessageProps } from '../message/useMessage.ts';

export interface SectionErrorProps extends MessageProps<InlineErrorView> {
  /** The level of the heading, below that of what the section stands in. Default 2. */
  level?: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
}

/** A part of the page could not be loaded. Stands in place of the content and keeps its size. */
export function SectionError({ level = 2, ...props }: SectionErrorProps): ReactNode {
  const view = useInlineError(props, 'section', 'load');
  return <MessageBox props={props} view={view} name="section" title={`h${level}`} />;
}
