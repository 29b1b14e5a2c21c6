/* An app that gets nothing but errors; bench/soak.mjs drives it. */
import {
  startTransition,
  StrictMode,
  useDeferredValue,
  useEffect,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createErrorKit, type Presentation, type Situation } from '@tactful/core';
import {
  ErrorBoundary,
  ErrorSummary,
  FieldError,
  FormErrorsProvider,
  LocalError,
  SectionError,
  Surfaces,
  TactfulProvider,
  useErrorBoundary,
  useReport,
  type Report,
} from '@tactful/react';
import { useServerErrors } from '@tactful/react-form';

const kit = createErrorKit({ appName: 'Soak' });

/** Failures as they come from fetch, from clients that throw records, and from programs; no two are the same. */
const shapes: readonly ((number: number) => unknown)[] = [
  (number) => ({
    status: 409,
    headers: {},
    body: { error: { code: `conflict_${number % 89}`, message: 'Changed' } },
  }),
  (number) => ({
    status: 404,
    headers: {},
    body: { code: `gone_${number % 31}`, request_id: `req_${number}` },
  }),
  (number) => ({
    status: 422,
    headers: {},
    body: { errors: { email: ['is taken'], [`field${number % 50}`]: ['is short'] } },
  }),
  (number) => ({
    status: 429,
    headers: { 'retry-after': `${1 + (number % 60)}` },
    body: { detail: `Slow down ${number}` },
  }),
  (number) => ({ status: 402, headers: {}, body: { code: 'seat_limit', limit: 5, current: number % 6 } }),
  (number) => ({ status: 503, headers: {}, body: `<html>${number}</html>` }),
  (number) => ({
    isAxiosError: true,
    message: 'x',
    response: { status: 500, headers: {}, data: { trace_id: `t${number}` } },
  }),
  (number) => new Error(`crash ${number}`),
  () => new TypeError('Failed to fetch'),
  () => new DOMException('The user aborted it', 'AbortError'),
  (number) => `a text ${number}`,
  (number) => ({
    status: 403,
    headers: {},
    body: { type: 'about:blank', title: 'Forbidden', instance: `/i/${number}` },
  }),
];

const situations: readonly Situation[] = [
  { occasion: 'action' },
  { occasion: 'action', surfaces: ['local'] },
  { occasion: 'refresh', hasData: true, streak: 3, source: 'query' },
  { occasion: 'load', surfaces: ['section'] },
  { occasion: 'navigate', main: true },
];

/** What became of all that was thrown, counted here and not by the kit. */
const tally = { thrown: 0, shared: 0, local: 0, section: 0, silent: 0, other: 0 };

const tallied: Readonly<Partial<Record<Presentation['surface'], keyof typeof tally>>> = {
  toast: 'shared',
  banner: 'shared',
  dialog: 'shared',
  local: 'local',
  section: 'section',
  silent: 'silent',
  stale: 'silent',
};

interface Hands {
  report: Report;
  draw: (where: 'local' | 'section', error: unknown) => void;
  submit: () => void;
  crash: (error: unknown) => void;
}
let hands: Hands;

function Form({ onReady }: { onReady: (submit: () => void) => void }): ReactNode {
  const form = useRef<HTMLFormElement | null>(null);
  const count = useRef(0);
  const { ref, onSubmit, errors, summary } = useServerErrors({
    submit: () => {
      count.current++;
      throw shapes[2]?.(count.current);
    },
  });
  useEffect(() => onReady(() => form.current?.requestSubmit()), [onReady]);
  return (
    <FormErrorsProvider errors={errors}>
      <form
        ref={(element) => {
          form.current = element;
          ref(element);
        }}
        onSubmit={onSubmit}
        noValidate
      >
        <ErrorSummary {...summary} />
        <label htmlFor="email">E-mail address</label>
        <FieldError name="email" />
        <input id="email" name="email" />
      </form>
    </FormErrorsProvider>
  );
}

function Crashing({ onReady }: { onReady: (crash: (error: unknown) => void) => void }): ReactNode {
  const { showBoundary } = useErrorBoundary();
  useEffect(() => onReady(showBoundary), [onReady, showBoundary]);
  return <p>Nothing has crashed</p>;
}

function App(): ReactNode {
  const report = useReport();
  const [drawn, setDrawn] = useState<Partial<Record<'local' | 'section', unknown>>>({});
  const [key, setKey] = useState(0);
  const deferred = useDeferredValue(drawn);
  const parts = useRef<Partial<Hands>>({});
  const [onForm] = useState(() => (submit: () => void) => void (parts.current.submit = submit));
  const [onCrashing] = useState(
    () => (crash: (error: unknown) => void) => void (parts.current.crash = crash),
  );
  useEffect(() => {
    hands = {
      report,
      // Now at once, now in the background, now interrupted by what is at once.
      draw: (where, error) => startTransition(() => setDrawn((before) => ({ ...before, [where]: error }))),
      submit: () => parts.current.submit?.(),
      crash: (error) => {
        parts.current.crash?.(error);
        setTimeout(() => flushSync(() => setKey((before) => before + 1)));
      },
    };
  }, [report]);
  return (
    <main>
      <LocalError error={drawn.local} remedies={{ retry: () => {} }} />
      <SectionError error={deferred.section} remedies={{ retry: () => {} }} />
      <ErrorBoundary resetKeys={[key]}>
        <Crashing onReady={onCrashing} />
      </ErrorBoundary>
      <Form onReady={onForm} />
    </main>
  );
}

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <TactfulProvider kit={kit} remedies={{ upgrade: { href: '/plans' }, signIn: () => {} }}>
      <App />
      <Surfaces />
    </TactfulProvider>
  </StrictMode>,
);

const shared = (): number => {
  const { reported, ...kinds } = kit.notices.getCounts();
  const sum = Object.values(kinds).reduce((total, count) => total + count, 0);
  return reported === sum ? reported : Number.NaN;
};

Object.assign(globalThis, {
  isReady: () => hands !== undefined,

  /** Throws so many errors at the app within one task. */
  storm(count: number) {
    for (let left = count; left > 0; left--) {
      const number = tally.thrown++;
      const thrown = shapes[number % shapes.length]?.(number);
      const situation = situations[Math.floor(number / shapes.length) % situations.length];
      const { surface } = hands.report(thrown, situation ?? { occasion: 'action' });
      tally[tallied[surface] ?? 'other']++;
      if (surface === 'local' || surface === 'section') hands.draw(surface, thrown);
    }
    if (tally.thrown % 10_000 === 0) hands.submit();
    if (tally.thrown % 50_000 === 0) hands.crash(shapes[7]?.(tally.thrown));
  },

  /** What a person does, and what gets well again. */
  tend(turn: number) {
    document.querySelector<HTMLElement>('[data-toast] .tactful-close')?.click();
    const { toasts, dialog } = kit.notices.getSnapshot();
    if (turn % 3 === 0 && dialog) kit.notices.dismiss(dialog.id);
    if (turn % 5 === 0) for (const { id } of toasts) kit.notices.finish(id);
    if (turn % 7 === 0) kit.notices.settle('query');
    if (turn % 11 === 0)
      for (const cause of ['rate_limited', 'network', 'unavailable']) kit.notices.settleCause(cause);
  },

  /** One more error, alone: it must come to be seen. */
  probe(number: number) {
    kit.notices.clear();
    const body = { error: { code: `probe_${number}`, message: 'A probe' } };
    const { surface } = hands.report(
      { status: 409, headers: {}, body: { ...body, request_id: `probe-${number}` } },
      { occasion: 'action' },
    );
    tally.thrown++;
    tally[tallied[surface] ?? 'other']++;
    return surface;
  },

  state: () => ({ ...tally, reported: shared(), counts: kit.notices.getCounts() }),
});
