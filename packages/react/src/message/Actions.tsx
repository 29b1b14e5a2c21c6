import type { ReactNode } from 'react';
import { RemedyButton } from '../remedy/RemedyButton.tsx';
import type { PlacedRemedy } from '../remedy/useRemedy.ts';
import { cx } from './cx.ts';
import type { MessageClassNames, MessageView } from './useMessage.ts';

interface Props {
  view: Pick<MessageView, 'error' | 'presentation' | 'handlers'> & {
    readonly remedies: readonly PlacedRemedy[];
  };
  classNames?: MessageClassNames | undefined;
  onChosen?: (() => void) | undefined;
  /** After the remedies, such as "Not now". */
  children?: ReactNode;
}

/** The row of buttons below a message. Nothing when there is nothing to do. */
export function Actions({ view, classNames = {}, onChosen, children }: Props): ReactNode {
  const { error, presentation, remedies, handlers } = view;
  if (remedies.length === 0 && !children) return null;
  return (
    <div className={cx('tactful-actions', classNames.actions)}>
      {remedies.map((remedy) => (
        <RemedyButton
          key={remedy.remedy}
          remedy={remedy}
          handler={handlers[remedy.remedy]}
          error={error}
          presentation={presentation}
          limit={presentation.limit}
          onChosen={onChosen}
          className={classNames.button}
        />
      ))}
      {children}
    </div>
  );
}
