import type { ReactNode } from 'react';
import { Icon } from '../icons/Icon.tsx';
import { Reference } from '../reference/Reference.tsx';
import { useWords } from '../words/useWords.ts';
import { Actions } from './Actions.tsx';
import { cx } from './cx.ts';
import type { MessageClassNames, MessageView } from './useMessage.ts';

export type TitleElement = 'p' | `h${1 | 2 | 3 | 4 | 5 | 6}`;

interface Props {
  view: MessageView;
  /** The element of the title. Default a paragraph. */
  as?: TitleElement | undefined;
  classNames?: MessageClassNames | undefined;
  /** How often it happened. */
  count?: number | undefined;
  /** Between body and actions. */
  children?: ReactNode;
  /** After the remedies, such as "Not now". */
  actions?: ReactNode;
  onChosen?: (() => void) | undefined;
}

/** Icon, title, body, actions, reference: the parts that all messages have. Each surface arranges them in its own way. */
export function Message(props: Props): ReactNode {
  const { view, as: Title = 'p', classNames = {}, count = 1 } = props;
  const words = useWords();
  return (
    <>
      <span className={cx('tactful-badge', classNames.badge)}>
        <Icon name={view.icon} />
      </span>
      <div className="tactful-text">
        <Title {...view.titleProps} className={cx('tactful-title', classNames.title)}>
          {view.presentation.title}
          {count > 1 && (
            <>
              {' '}
              <span className="tactful-count" aria-hidden="true">
                ×{words.number(count)}
              </span>
              <span className="tactful-hidden">{words.say('repeated', { count })}</span>
            </>
          )}
        </Title>
        {view.body && (
          // A wait in words may be a second off what the server wrote.
          <p {...view.bodyProps} suppressHydrationWarning className={cx('tactful-body', classNames.body)}>
            {view.body}
          </p>
        )}
      </div>
      {props.children}
      <Actions view={view} classNames={classNames} onChosen={props.onChosen}>
        {props.actions}
      </Actions>
      {view.reference && <Reference id={view.reference} className={classNames.reference} />}
    </>
  );
}
