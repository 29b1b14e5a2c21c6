import type { ReactNode } from 'react';
import { Actions } from '../message/Actions.tsx';
import { cx } from '../message/cx.ts';
import type { MessageClassNames } from '../message/useMessage.ts';
import { Reference } from '../reference/Reference.tsx';
import { useErrorSummary, type ErrorSummaryOptions, type ErrorSummaryView } from './useErrorSummary.ts';

export interface ErrorSummaryProps extends ErrorSummaryOptions {
  /** The level of the heading. Default 2. */
  level?: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
  className?: string | undefined;
  classNames?: Pick<MessageClassNames, 'actions' | 'button' | 'reference'> | undefined;
  /** Draws it another way. */
  children?: ((view: ErrorSummaryView) => ReactNode) | undefined;
}

/**
 * What is wrong with a form, as links to the fields in the order of the page. Its place is above the form, before the
 * page's heading, or at the top of a dialog. Takes focus after each failed submission.
 */
export function ErrorSummary(props: ErrorSummaryProps): ReactNode {
  const { className, children, level = 2 } = props;
  const view = useErrorSummary(props);
  if (!view) return null;
  if (children) return children(view);
  const Title = `h${level}` as const;
  return (
    <div {...view.rootProps} className={cx('tactful tactful-summary', className)} data-tone="danger">
      <div {...view.alertProps}>
        <Title {...view.titleProps} className="tactful-title">
          {view.title}
        </Title>
        {view.body && <p className="tactful-body">{view.body}</p>}
        {view.items.length > 0 && (
          <ul className="tactful-list">
            {view.items.map(({ key, message, linkProps }) => (
              <li key={key}>{linkProps ? <a {...linkProps}>{message}</a> : message}</li>
            ))}
          </ul>
        )}
      </div>
      {view.actions && <Actions view={view.actions} classNames={props.classNames} />}
      {view.reference && <Reference id={view.reference} className={props.classNames?.reference} />}
    </div>
  );
}
