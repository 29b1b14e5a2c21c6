import { notifications } from '@mantine/notifications';
import { useErrorKit, useMountedSurface, useNotices } from '@tactful/react';
import { useEffect, useRef } from 'react';
import { ToastContent } from './ToastContent.tsx';

export function MantineToasts() {
  const { kit } = useErrorKit();
  const { toasts } = useNotices();
  const shown = useRef<ReadonlySet<string>>(new Set());
  useMountedSurface('toast');

  useEffect(() => {
    for (const notice of toasts) {
      const { id, presentation, count } = notice;
      const notification = {
        id,
        title: count > 1 ? `${presentation.title} ×${count}` : presentation.title,
        message: <ToastContent notice={notice} />,
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
  }, [toasts, kit]);
  return null;
}
