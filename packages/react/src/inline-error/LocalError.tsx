import type { ReactNode } from 'react';
import { MessageBox } from '../message/MessageBox.tsx';
import type { MessageProps } from '../message/useMessage.ts';
import { useInlineError, type InlineErrorView } from './useInlineError.ts';

/**
 * An action did not work. Its place is next to the button that was pressed, in a `div` rather than a `p`: it has paragraphs of
 * its own, and HTML puts none into another.
 */
export function LocalError(props: MessageProps<InlineErrorView>): ReactNode {
  return <MessageBox props={props} view={useInlineError(props, 'local', 'action')} name="local" />;
}
