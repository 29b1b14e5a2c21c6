import { useEffect, useRef, useState, type ButtonHTMLAttributes } from 'react';
import type { ApiError, Presentation, RetryPlan } from '@tactful/core';
import { useAnnounce } from '../announcer/useAnnounce.ts';
import { spoken } from '../message/spoken.ts';
import { useMessage, type MessageSource, type MessageView } from '../message/useMessage.ts';
import { useTactful } from '../provider/TactfulContext.ts';
import type { PlacedRemedy } from '../remedy/useRemedy.ts';
import { usePresentation } from '../report/usePresentation.ts';
import { useFocusReturn, type FocusReturn } from '../top-layer/useFocusReturn.ts';
import { useWords } from '../words/useWords.ts';
import { useWait } from './useCountdown.ts';

/** `idle`: nothing is waited for; `waiting` for the next try; `trying`; `stopped` by the person. */
export type RetryPhase = 'idle' | 'waiting' | 'trying' | 'stopped';

export interface RetryBannerView extends MessageView {
  readonly rootProps: MessageView['rootProps'] & FocusReturn['props'];
  readonly remedies: readonly PlacedRemedy[];
  readonly phase: RetryPhase;
  /** Whole seconds left, while waiting. */
  readonly seconds: number | undefined;
  /** The same in three signs, for a ring or a bar; absent above an hour, where the status has the time of day. */
  readonly countdown: string | undefined;
  /** The part of the wait that is left, from 1 to 0. */
  readonly left: number;
  /** The phase in words. Not live: it is announced sparingly by itself. */
  readonly status: string | undefined;
  /** For the button that ends automatic tries; absent when there are none. */
  readonly stopProps: ButtonHTMLAttributes<HTMLButtonElement> | undefined;
}

const shortestShown = 1_000;
const reminderAt = 10;
const remindedFrom = 20_000;
/** So long a banner fades in anew that answers what the person did. Milliseconds. */
const answerShown = 400;

/** What was announced of a banner. */
interface Told {
  readonly what?: string;
  readonly until?: number | undefined;
  readonly phase?: string;
  readonly answered?: number | undefined;
}

/**
 * A message with a wait: how long, what happens then, and the person's say in it. Announced at the start, ten seconds
 * before the end of a long wait, and when it is tried: at most three times; and whenever it is, as the shared banner, the
 * answer to what the person does meanwhile, which can be seen as well.
 */
export function useRetryBanner(source: MessageSource): RetryBannerView | undefined {
  const { clock, notices } = useTactful().kit;
  const words = useWords();
  const announce = useAnnounce();
  const found = useMessage(source, 'banner', 'load');
  const { props, root } = useFocusReturn(actionsIn);
  // By its plan: in another language it is another presentation.
  const [stopped, setStopped] = useState<RetryPlan>();

  const presentation = found?.presentation;
  const plan = presentation?.retry;
  const isStopped = stopped !== undefined && stopped === plan;
  const isAutomatic = plan?.do === 'retry' && !plan.paused && !isStopped;
  const deadline = found && endOfWait(found.error, plan);
  const { seconds = 0, whole } = useWait(deadline);
  const phase = phaseOf(isStopped, isAutomatic, seconds, whole);
  // What was promised no longer holds once the person has stopped it.
  const unpromised = usePresentation(isStopped ? source.error : undefined, {
    occasion: 'load',
    surfaces: ['banner'],
    ...source.situation,
    attempt: Number.MAX_SAFE_INTEGER,
  });
  const isCounted = isStopped || whole >= shortestShown;
  const view = found && isCounted ? withoutTime(found, unpromised) : found;
  const remind = phase === 'waiting' && whole > remindedFrom && seconds === reminderAt;
  const status =
    phase === 'waiting'
      ? words.wait(isAutomatic ? 'retryingIn' : 'availableIn', seconds, deadline ?? 0)
      : phase === 'trying'
        ? words.say('retryingNow')
        : phase === 'stopped'
          ? words.say('retryStopped')
          : undefined;

  const told = useRef<Told>({});
  useEffect(() => {
    if (!view || !presentation) return;
    const { what, until } = told.current;
    const { banner } = notices.getSnapshot();
    const answered = banner?.error === source.error ? banner?.answered : undefined;
    const isAnswer = answered !== undefined && answered !== told.current.answered;
    // More failures of the same cause lengthen a wait; that is no news while it lasts.
    const isNextWait =
      deadline !== undefined && deadline !== until && (until === undefined || clock.now() >= until);
    const isNews = what !== presentation.fingerprint || isNextWait;
    if (isNews || isAnswer) {
      told.current = { what: presentation.fingerprint, until: deadline, answered };
      announce(
        `${spoken(view, words, false, view.body)} ${phase === 'waiting' ? status : ''}`.trim(),
        isAnswer ? 'assertive' : presentation.politeness,
        true,
      );
      if (isAnswer && what !== undefined) root.current?.animate({ opacity: [0.3, 1] }, answerShown);
      return;
    }
    const now = remind ? 'remind' : phase;
    if (told.current.phase === now) return;
    told.current = { ...told.current, until: deadline, phase: now };
    if (status && now !== 'waiting') announce(status);
  });

  if (!view || !presentation) return undefined;
  const { stop } = view.handlers;
  const offered = presentation.remedies.find(({ remedy }) => remedy === 'retry');
  const notBefore = plan?.do === 'stop' ? undefined : plan?.notBefore;
  const again: PlacedRemedy | undefined = view.handlers.retry && {
    remedy: 'retry',
    label: isAutomatic ? words.say('tryNow') : (offered?.label ?? words.remedy('retry')),
    primary: false,
    audience: 'person',
    ...(notBefore !== undefined && { notBefore }),
    // A button that opens a little before the next try tells no time of its own beside the countdown.
    waitNote: phase === 'waiting' ? status : undefined,
  };
  return {
    ...view,
    rootProps: { ...view.rootProps, ...props },
    remedies:
      phase === 'idle' || !again
        ? view.remedies
        : [again, ...view.remedies.filter(({ remedy }) => remedy !== 'retry')],
    phase,
    seconds: phase === 'waiting' ? seconds : undefined,
    countdown: phase === 'waiting' ? words.shortWait(seconds) : undefined,
    left: whole > 0 ? Math.min(1, (seconds * 1000) / whole) : 0,
    status,
    stopProps: isAutomatic
      ? {
          type: 'button',
          onClick: () => {
            setStopped(plan);
            if (typeof stop === 'function')
              stop({ error: view.error, presentation, limit: presentation.limit });
          },
        }
      : undefined,
  };
}

/** When it goes on; where nothing but the API's word stands in the way, what that says. */
function endOfWait({ retryAfterMs, receivedAt }: ApiError, plan: RetryPlan | undefined): number | undefined {
  if (plan?.do === 'retry') return plan.at;
  if (plan?.do !== 'offer') return undefined;
  return plan.notBefore ?? (retryAfterMs === undefined ? undefined : receivedAt + retryAfterMs);
}

/** The countdown says how long; a number that stands still beside it, or after it, would be wrong a second later. */
function withoutTime(view: MessageView, said: Presentation = view.presentation): MessageView {
  const { body = view.body, bodyWithoutTime = body } = said;
  return { ...view, body: bodyWithoutTime };
}

/** When "Stop" goes, focus is for what can be done now rather than for the cross. */
function actionsIn(banner: HTMLElement): HTMLElement[] {
  return [...banner.querySelectorAll<HTMLElement>(':is(button, a[href]):not(.tactful-close)')];
}

function phaseOf(isStopped: boolean, isAutomatic: boolean, seconds: number, whole: number): RetryPhase {
  if (isStopped) return 'stopped';
  if (whole < shortestShown) return 'idle';
  if (seconds > 0) return 'waiting';
  return isAutomatic ? 'trying' : 'idle';
}
