import type { ReactNode } from 'react';
import { MessageBox } from '../message/MessageBox.tsx';
import type { MessageProps } from '../message/useMessage.ts';
import { useInlineError, type InlineErrorView } from './useInlineError.ts';

/** A form could not be sent, and no field is to blame. Its place is by the summary or next to the submit button. */
export function FormError(props: MessageProps<InlineErrorView>): ReactNode {
  return <MessageBox props={props} view={useInlineError(props, 'form', 'submit', true)} name="form-error" />;
}
