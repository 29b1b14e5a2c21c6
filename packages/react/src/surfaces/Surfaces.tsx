import { useEffect, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { ErrorDialog } from '../dialog/ErrorDialog.tsx';
import type { ErrorDialogView } from '../dialog/useErrorDialog.ts';
import { listenTo } from '../events/listenTo.ts';
import { useAnnounced } from '../message/useAnnounced.ts';
import type { MessageClassNames } from '../message/useMessage.ts';
import { useTactful } from '../provider/TactfulContext.ts';
import { useNotices } from '../report/useNotices.ts';
import { BannerBox } from '../retry-banner/BannerBox.tsx';
import type { RetryBannerView } from '../retry-banner/useRetryBanner.ts';
import { ToastRegion } from '../toast/ToastRegion.tsx';
import type { ToastView } from '../toast/useToast.ts';
import { useTopLayer } from '../top-layer/useTopLayer.ts';
import { useWords } from '../words/useWords.ts';
import { useMountedSurface } from './useMountedSurface.ts';
import { useStepAside } from './useStepAside.ts';

type Draw<View> = false | ((view: View) => ReactNode);

export interface SurfacesProps {
  /** Draws toasts another way. `false`: the app shows them itself, by `useNotices` and `useMountedSurface`. */
  toast?: Draw<ToastView> | undefined;
  /** Draws the banner another way. `false`: there is none, or `<Banner>` stands elsewhere. */
  banner?: Draw<RetryBannerView> | undefined;
  /** Draws what is inside the dialog another way. `false`: there is none. */
  dialog?: Draw<ErrorDialogView> | undefined;
  /** Between text and buttons of the dialog, such as the fields to sign in with. */
  dialogExtra?: ((view: ErrorDialogView) => ReactNode) | undefined;
  /** Leads from the page to the toasts and back; see `ToastRegion`. Default `F6`. */
  hotkey?: string | false | undefined;
  /** Toasts at the top of the window rather than the bottom. */
  atTop?: boolean | undefined;
  /** Of the region that holds the toasts. */
  className?: string | undefined;
  classNames?: (MessageClassNames & { toast?: string; banner?: string; dialog?: string }) | undefined;
}

/** The one viewport of the shared surfaces: toasts, a banner, a dialog. Put it into the app once. */
export function Surfaces(props: SurfacesProps): ReactNode {
  const { toast, banner, dialog, hotkey = 'F6', atTop, classNames = {} } = props;
  const { kit } = useTactful();
  const state = useNotices();
  const words = useWords();
  const showsToasts = toast !== false;
  const showsBanner = banner !== false && state.banner !== undefined;
  const layer = useTopLayer('tactful-layer', (showsToasts && state.toasts.length > 0) || showsBanner);
  useMountedSurface('toast', showsToasts);
  useMountedSurface('banner', banner !== false);
  useMountedSurface('dialog', dialog !== false);
  useStepAside(layer);
  useAnnounced(state.recovered && words.say('backToNormal'), 'polite', state.recovered?.at);

  useEffect(() => listenTo(window, 'online', () => kit.notices.settleCause('offline')), [kit]);

  const shown = state.dialog;
  return (
    <>
      {layer &&
        createPortal(
          <>
            {showsBanner && <Banner className={classNames.banner} classNames={classNames} draw={banner} />}
            {showsToasts && (
              <ToastRegion
                hotkey={hotkey}
                atTop={atTop}
                className={props.className}
                toastClassName={classNames.toast}
                classNames={classNames}
              >
                {toast}
              </ToastRegion>
            )}
          </>,
          layer,
        )}
      {dialog !== false && shown && (
        <ErrorDialog
          key={shown.id}
          error={shown.error}
          presentation={shown.presentation}
          onClose={() => kit.notices.dismiss(shown.id)}
          onChosen={() => kit.notices.finish(shown.id, shown.count)}
          extra={props.dialogExtra}
          className={classNames.dialog}
          classNames={classNames}
        >
          {dialog}
        </ErrorDialog>
      )}
    </>
  );
}

export interface BannerProps {
  className?: string | undefined;
  classNames?: MessageClassNames | undefined;
  draw?: ((view: RetryBannerView) => ReactNode) | undefined;
}

/** The shared banner, in the place where it stands: for `<Surfaces banner={false} />`. */
export function Banner({ className, classNames, draw }: BannerProps): ReactNode {
  const { kit } = useTactful();
  const { banner } = useNotices();
  useMountedSurface('banner');
  if (!banner) return null;
  return (
    <BannerBox
      key={banner.id}
      error={banner.error}
      presentation={banner.presentation}
      onClose={() => kit.notices.dismiss(banner.id)}
      className={className}
      classNames={classNames}
    >
      {draw}
    </BannerBox>
  );
}
