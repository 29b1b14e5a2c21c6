import { attachedRemedies, useErrorKit, useMountedSurface, useNotices } from '@tactful/react';
import { useEffect, useRef } from 'react';
import { toast } from 'sonner';

export function SonnerToasts() {
  const { kit, handlers } = useErrorKit();
  const { toasts } = useNotices();
  const shown = useRef<ReadonlySet<string>>(new Set());
  useMountedSurface('toast');

  useEffect(() => {
    for (const { id, error, presentation, sources } of toasts) {
      const acts = { ...handlers, ...attachedRemedies(error) };
      const remedy = presentation.remedies.find((each) => typeof acts[each.remedy] === 'function');
      const act = remedy && acts[remedy.remedy];
      const choose = async () => {
        // The person has acted on it: if the same fails again, it is shown again at once.
        for (const source of sources) kit.notices.settle(source);
        if (typeof act === 'function') await act({ error, presentation });
      };
      toast.error(presentation.title, {
        id,
        description: presentation.body,
        duration: Infinity, // what has to be read or done must not vanish by itself
        closeButton: true,
        onDismiss: () => kit.notices.dismiss(id),
        ...(remedy && { action: { label: remedy.label, onClick: choose } }),
      });
    }
    const ids = new Set(toasts.map(({ id }) => id));
    for (const id of shown.current) if (!ids.has(id)) toast.dismiss(id);
    shown.current = ids;
  }, [toasts, kit, handlers]);
  return null;
}
