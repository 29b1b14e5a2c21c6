import type { ReactNode } from 'react';
import { LimitMeter } from '../limit-meter/LimitMeter.tsx';
import { cx } from './cx.ts';
import { Message, type TitleElement } from './Message.tsx';
import type { MessageProps, MessageView } from './useMessage.ts';

interface Props<View extends MessageView> {
  /** What the surface was given; draws itself another way if it says so. */
  props: MessageProps<View>;
  view: View | undefined;
  /** The surface's own class, without the prefix. */
  name: string;
  /** The element around it. Default a group. */
  as?: 'div' | 'section' | 'main' | undefined;
  title?: TitleElement | undefined;
  actions?: ReactNode;
}

/** A message in its place in the page, with what is used of a limit. */
export function MessageBox<View extends MessageView>(box: Props<View>): ReactNode {
  const { props, view, as: Element = 'div' } = box;
  if (!view) return null;
  if (props.children) return props.children(view);
  const { limit } = view.presentation;
  return (
    <Element
      {...view.rootProps}
      role={Element === 'div' ? 'group' : undefined}
      aria-labelledby={view.titleProps.id}
      className={cx('tactful', `tactful-${box.name}`, props.className)}
    >
      <Message view={view} as={box.title} classNames={props.classNames} actions={box.actions}>
        {limit && <LimitMeter limit={limit} />}
      </Message>
    </Element>
  );
}
