import type { ReactNode } from 'react';
import type { InlineErrorView } from '../inline-error/useInlineError.ts';
import { MessageBox } from '../message/MessageBox.tsx';
import type { MessageProps } from '../message/useMessage.ts';
import { useErrorPage } from './useErrorPage.ts';

export interface ErrorPageProps extends MessageProps<InlineErrorView> {
  /** The element: `div` where the layout already has a `main` around it. Default `main`. */
  as?: 'main' | 'div' | undefined;
  /** Whether the page's title tells of it. Default true. */
  changesTitle?: boolean | undefined;
}

/** The page that was asked for can't be shown. */
export function ErrorPage({ as = 'main', changesTitle, ...props }: ErrorPageProps): ReactNode {
  return <MessageBox props={props} view={useErrorPage(props, changesTitle)} name="page" as={as} title="h1" />;
}
