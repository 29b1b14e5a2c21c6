import type { ReactNode } from 'react';
import { cx } from '../message/cx.ts';
import { Message } from '../message/Message.tsx';
import type { MessageProps } from '../message/useMessage.ts';
import { useInlineError, type InlineErrorView } from './useInlineError.ts';

/** An action did not work. Its place is next to the button that was pressed. */
export function LocalError(props: MessageProps<InlineErrorView>): ReactNode {
  const { className, classNames, children } = props;
  const view = useInlineError(props, 'local', 'action');
  if (!view) return null;
  if (children) return children(view);
  return (
    <div
      {...view.rootProps}
      role="group"
      aria-labelledby={view.titleProps.id}
      className={cx('tactful tactful-local', className)}
    >
      <Message view={view} classNames={classNames} />
    </div>
  );
}
