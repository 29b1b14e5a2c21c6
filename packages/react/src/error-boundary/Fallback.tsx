import { Component, useEffect, useMemo, type ReactNode } from 'react';
import { say, type Presentation, type Situation } from '@tactful/core';
import { ErrorPage } from '../error-page/ErrorPage.tsx';
import { listenTo } from '../events/listenTo.ts';
import { useTactful } from '../provider/TactfulContext.ts';
import { handledRemedies, ownHandlers, type RemedyHandlers } from '../remedy/remedyHandlers.ts';
import { usePresentation } from '../report/usePresentation.ts';
import { SectionError } from '../section-error/SectionError.tsx';
import type { BoundaryFallbackView, ErrorBoundaryProps, ResetReason } from './errorBoundaryProps.ts';
import { asOffline } from './asOffline.ts';
import { reloadOnce } from './reloadOnce.ts';

interface Props extends ErrorBoundaryProps {
  thrown: unknown;
  reset: (reason: ResetReason) => void;
  /** How often the content has been tried by itself, this time included. */
  attempt: number;
}

/** Even `undefined` can be thrown. */
const noReason = new Error('undefined was thrown');

/** What stands in place of content that threw. Can't throw itself. */
export function Fallback(props: Props): ReactNode {
  const { kit, locale } = useTactful();
  const { title } = kit.copy.variants.crash;
  return (
    <Guard spare={<p role="alert">{say(title, {}, { ...kit.copy, lang: locale })}</p>}>
      <Drawn {...props} />
    </Guard>
  );
}

function Drawn({ thrown, reset, attempt, surface = 'section', fallback, ...props }: Props): ReactNode {
  const remedies: RemedyHandlers = { retry: () => reset('retry'), ...props.remedies };
  const { kit } = useTactful();
  const error = useMemo(() => asOffline(kit.parseError(thrown)) ?? thrown ?? noReason, [thrown, kit]);
  const presentation = usePresentation(error, {
    occasion: 'render',
    surfaces: [surface],
    main: surface === 'page',
    attempt,
    ...props.situation,
    handled: [...(props.situation?.handled ?? []), ...handledRemedies(remedies)],
  } satisfies Situation);
  useRecovery(thrown, presentation, reset, remedies);

  const source = { error, presentation, remedies, className: props.className, classNames: props.classNames };
  const usual =
    surface === 'page' ? (
      <ErrorPage {...source} as={props.as} />
    ) : (
      <SectionError {...source} level={props.level} />
    );
  if (!fallback) return usual;
  return (
    <Guard spare={usual}>
      <Given fallback={fallback} view={{ error, presentation, remedies, reset: () => reset('app') }} />
    </Guard>
  );
}

/** Renders the app's fallback below a guard, so that what it throws is caught. */
function Given(props: {
  fallback: (view: BoundaryFallbackView) => ReactNode;
  view: BoundaryFallbackView;
}): ReactNode {
  return props.fallback(props.view);
}

/** Tries again by itself when the cause is over: the connection is back, the wait has passed, the new version is here. */
function useRecovery(
  thrown: unknown,
  presentation: Presentation | undefined,
  reset: (reason: ResetReason) => void,
  { reload = ownHandlers.reload }: RemedyHandlers,
): void {
  const { clock, notices } = useTactful().kit;
  const { cause, retry, meaning } = presentation ?? {};
  const at = retry?.do === 'retry' && !retry.paused ? retry.at : undefined;
  const isOffline = meaning?.kind === 'offline';
  const isOld = meaning?.variant === 'new_version';

  useEffect(() => {
    const since = clock.now();
    const again = (): void => reset('recovered');
    const cancel = at === undefined ? undefined : clock.after(at - since, again);
    const unsubscribe = notices.subscribe(() => {
      const { recovered } = notices.getSnapshot();
      if (recovered && recovered.cause === cause && recovered.at >= since) again();
    });
    const stop = isOffline ? listenTo(window, 'online', again) : undefined;
    return () => {
      cancel?.();
      unsubscribe();
      stop?.();
    };
  }, [at, cause, isOffline, reset, clock, notices]);

  useEffect(() => {
    if (isOld) reloadOnce(String(thrown), () => typeof reload === 'function' && reload(undefined as never));
  }, [isOld, thrown, reload]);
}

/** Draws something else where its content throws. */
class Guard extends Component<{ spare: ReactNode; children: ReactNode }, { failed: boolean }> {
  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }
  override state = { failed: false };
  override render(): ReactNode {
    return this.state.failed ? this.props.spare : this.props.children;
  }
}
