import type { ReactNode } from 'react';
import { LimitMeter } from '../limit-meter/LimitMeter.tsx';
import { cx } from '../message/cx.ts';
import { Message } from '../message/Message.tsx';
import type { MessageProps } from '../message/useMessage.ts';
import { useErrorPage } from './useErrorPage.ts';

export interface ErrorPageProps extends MessageProps {
  /** The element: `div` where the layout already has a `main` around it. Default `main`. */
  as?: 'main' | 'div' | undefined;
  /** Whether the page's title tells of it. Default true. */
  changesTitle?: boolean | undefined;
}

/** The page that was asked for can't be shown. */
export function ErrorPage(props: ErrorPageProps): ReactNode {
  const { as: Element = 'main', className, classNames, children } = props;
  const view = useErrorPage(props, props.changesTitle);
  if (!view) return null;
  if (children) return children(view);
  const { limit } = view.presentation;
  return (
    <Element {...view.rootProps} className={cx('tactful tactful-page', className)}>
      <Message view={view} as="h1" classNames={classNames}>
        {limit && <LimitMeter limit={limit} />}
      </Message>
    </Element>
  );
}
