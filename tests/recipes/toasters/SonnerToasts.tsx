import { useErrorKit, useMountedSurface, useNotices } from '@tactful/react';
import { useEffect, useRef } from 'react';
import { toast } from 'sonner';
import { ToastContent } from './ToastContent.tsx';

export function SonnerToasts() {
  const { kit } = useErrorKit();
  const { toasts } = useNotices();
  const shown = useRef<ReadonlySet<string>>(new Set());
  useMountedSurface('toast');

  useEffect(() => {
    for (const notice of toasts) {
      const { id, presentation, count } = notice;
      toast.error(count > 1 ? `${presentation.title} ×${count}` : presentation.title, {
        id,
        description: <ToastContent notice={notice} />,
        duration: Infinity, // what has to be read or done must not vanish by itself
        closeButton: true,
        onDismiss: () => kit.notices.dismiss(id),
      });
    }
    const ids = new Set(toasts.map(({ id }) => id));
    for (const id of shown.current) if (!ids.has(id)) toast.dismiss(id);
    shown.current = ids;
  }, [toasts, kit]);
  return null;
}
