import { notifications } from '@mantine/notifications';
import { attachedRemedies, RemedyButton, useErrorKit, useMountedSurface, useNotices } from '@tactful/react';
import { useEffect, useRef } from 'react';

export function MantineToasts() {
  const { kit, handlers } = useErrorKit();
  const { toasts } = useNotices();
  const shown = useRef<ReadonlySet<string>>(new Set());
  useMountedSurface('toast');

  useEffect(() => {
    for (const { id, error, presentation, sources } of toasts) {
      const acts = { ...handlers, ...attachedRemedies(error) };
      const notification = {
        id,
        title: presentation.title,
        message: (
          <>
            {presentation.body}
            {presentation.remedies.map((remedy) => (
              <RemedyButton
                key={remedy.remedy}
                remedy={remedy}
                handler={acts[remedy.remedy]}
                error={error}
                presentation={presentation}
                onChosen={() => sources.forEach((source) => kit.notices.settle(source))}
              />
            ))}
          </>
        ),
        color: 'red',
        autoClose: false, // what has to be read or done must not vanish by itself
        closeButtonProps: { 'aria-label': `Close “${presentation.title}”` },
        onClose: () => kit.notices.dismiss(id),
      };
      if (shown.current.has(id)) notifications.update(notification);
      else notifications.show(notification);
    }
    const ids = new Set(toasts.map(({ id }) => id));
    for (const id of shown.current) if (!ids.has(id)) notifications.hide(id);
    shown.current = ids;
  }, [toasts, kit, handlers]);
  return null;
}
