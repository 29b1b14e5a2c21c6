import type { ReactNode } from 'react';
import type { ApiError, Presentation, Tone } from '@tactful/core';
import { errorOf, presentationOf, remedyOf } from './fixtures.test.support.ts';
import {
  ErrorBoundary,
  ErrorPage,
  ErrorSummary,
  FieldError,
  FormError,
  LimitMeter,
  LocalError,
  Reference,
  RetryBanner,
  SectionError,
  StaleMark,
  SupportReport,
  Surfaces,
  TactfulProvider,
  UpgradePrompt,
  useFieldError,
  type RemedyHandlers,
} from './index.ts';

const at = Date.UTC(2026, 0, 1, 12);
/** When the shared surfaces' waits began, in milliseconds since 1970: files of tests that share a page share them. */
export const madeAt: number = Date.now();
const limit = { name: 'max_subscribers', current: 480, max: 500, tier: 'free', resetsAt: at + 86_400_000 };
const server = errorOf({ kind: 'server', status: 500, requestId: 'req_abc123', receivedAt: at });
const limited = errorOf({ kind: 'payment_required', status: 402, limit, receivedAt: at });
const throttled = errorOf({ kind: 'rate_limited', status: 429, receivedAt: at });
const invalid = errorOf({ kind: 'validation', status: 422, receivedAt: at });
const retry = remedyOf('retry', 'Try again', { primary: true });
const upgrade = remedyOf('upgrade', 'See plans', { primary: true });
const usual = presentationOf(server, { remedies: [retry], reference: 'req_abc123', referenceShown: true });
const upsell = presentationOf(limited, {
  tone: 'accent',
  title: 'Your plan’s limit is reached',
  body: 'You are using 480 of 500 subscribers. Choose a larger plan, or remove some you do not need.',
  limit,
  remedies: [upgrade],
});

export const surfaceHandlers: RemedyHandlers = {
  retry: () => {},
  upgrade: { href: '/plans' },
  signIn: () => {},
  check: () => {},
};

function EmailField(): ReactNode {
  const messages = 'Enter an e-mail address like name@example.com';
  const email = useFieldError('email', { messages, hint: true });
  return (
    <div>
      <label htmlFor="email">E-mail address</label>
      <p {...email.hintProps}>We only use it to send this newsletter.</p>
      <FieldError name="email" messages={messages} />
      <input id="email" {...email.controlProps} />
    </div>
  );
}

const summary = presentationOf(invalid, {
  surface: 'summary',
  title: 'Check 2 answers',
  body: 'What you entered is still here.',
  fields: [{ name: 'email', messages: ['Enter an e-mail address like name@example.com'], issues: [] }],
  unplaced: [{ message: 'The list is closed for new subscribers', issue: { path: [] } }],
});

/** Each surface that stands in the page, by name. */
export const surfacesInPage: Readonly<Record<string, ReactNode>> = {
  'error summary and field': (
    <form noValidate>
      <ErrorSummary presentation={summary} />
      <EmailField />
    </form>
  ),
  'form error': <FormError error={server} presentation={usual} />,
  'form error with usage': <FormError error={limited} presentation={upsell} />,
  'local error': <LocalError error={server} presentation={usual} />,
  'section error': <SectionError error={server} presentation={usual} />,
  'upgrade prompt': <UpgradePrompt error={limited} presentation={upsell} onDismiss={() => {}} />,
  'retry banner': (
    <RetryBanner
      error={throttled}
      presentation={presentationOf(throttled, {
        tone: 'warning',
        title: 'A short pause is needed',
        retry: { do: 'retry', at: at + 42_000, reason: 'stated_wait', notBefore: at + 42_000 },
      })}
    />
  ),
  'offline banner': (
    <RetryBanner
      error={server}
      presentation={presentationOf(server, { tone: 'neutral', title: 'You are offline', remedies: [retry] })}
      onClose={() => {}}
    />
  ),
  'stale mark': (
    <StaleMark error={server} presentation={presentationOf(server, { tone: 'neutral' })} updatedAt={at} />
  ),
  'limit meter': <LimitMeter limit={limit} />,
  reference: <Reference id="01JXWNSZMS5N601QW8FE4QRBSF" />,
  'support report': <SupportReport error={server} version="2.4.1" />,
  'boundary around what works': (
    <ErrorBoundary>
      <p>Content</p>
    </ErrorBoundary>
  ),
};

/** The page that an error takes as a whole. */
export const pageSurface: ReactNode = <ErrorPage error={server} presentation={usual} />;

const dialog = (error: ApiError, traits: Partial<Presentation>): readonly [Presentation, ApiError] => [
  presentationOf(error, { surface: 'dialog', tone: 'accent', ...traits }),
  error,
];

/** What each shared surface is given, by name. */
export const sharedSurfaces: Readonly<Record<string, readonly (readonly [Presentation, ApiError])[]>> = {
  toasts: ['danger', 'warning', 'success', 'neutral', 'accent'].flatMap((tone) => {
    const notice = [{ ...usual, tone: tone as Tone, fingerprint: tone }, server] as const;
    return [notice, notice];
  }),
  banner: [
    [
      presentationOf(throttled, {
        surface: 'banner',
        tone: 'warning',
        title: 'A short pause is needed',
        retry: { do: 'retry', at: madeAt + 42_000, reason: 'back_off' },
      }),
      throttled,
    ],
  ],
  'upgrade prompt': [dialog(limited, { ...upsell, surface: 'dialog' })],
  'sign-in prompt': [
    dialog(errorOf({ kind: 'unauthenticated', status: 401 }), {
      title: 'Sign in again to continue',
      body: 'Your session has ended. What you entered is kept.',
      remedies: [remedyOf('signIn', 'Sign in', { primary: true }), remedyOf('dismiss', 'Not now')],
    }),
  ],
  'a toast over a prompt': [dialog(limited, { ...upsell, surface: 'dialog' }), [usual, server]],
};

/** A page with all of them. */
export function EverySurface({
  kit,
}: {
  kit: React.ComponentProps<typeof TactfulProvider>['kit'];
}): ReactNode {
  return (
    <TactfulProvider kit={kit} remedies={surfaceHandlers}>
      <main>
        <h1>Surfaces</h1>
        {Object.entries(surfacesInPage).map(([name, surface]) => (
          <div key={name}>{surface}</div>
        ))}
      </main>
      <Surfaces />
    </TactfulProvider>
  );
}
