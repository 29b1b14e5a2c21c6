import { Reference, RemedyButton, useErrorKit } from '@tactful/react';
import { useMessage } from '@tactful/react/headless';
import type { Notice } from '@tactful/core';

/** What stands below a toast's title: what it means, and what can be done. */
export function ToastContent({ notice }: { notice: Notice }) {
  const { kit } = useErrorKit();
  const view = useMessage(notice, 'toast', 'action');
  if (!view) return null;
  const { body, remedies, handlers, reference, error, presentation } = view;
  return (
    <>
      {body}
      <span style={{ display: 'flex', flexWrap: 'wrap', gap: 8, marginBlockStart: 8 }}>
        {remedies.map((remedy) => (
          <RemedyButton
            key={remedy.remedy}
            remedy={remedy}
            handler={handlers[remedy.remedy]}
            error={error}
            presentation={presentation}
            limit={presentation.limit}
            // The person has acted on it: if the same fails again, it is shown again at once.
            onChosen={() => kit.notices.finish(notice.id, notice.count)}
          />
        ))}
      </span>
      {reference && <Reference id={reference} />}
    </>
  );
}
