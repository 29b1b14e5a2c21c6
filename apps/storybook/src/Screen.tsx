import { useEffect, useMemo, useState, type ReactNode } from 'react';
import type { ApiError, Copy, Presentation, Situation, Surface } from '@tactful/core';
import {
  ErrorPage,
  FormError,
  LocalError,
  RetryBanner,
  SectionError,
  StaleMark,
  TactfulProvider,
  ToastRegion,
  UpgradePrompt,
  useErrorKit,
} from '@tactful/react';
import { ExampleForm, type ExampleField } from './ExampleForm.tsx';
import { keepCalm } from './keepCalm.ts';
import { storyBegins } from './storyClock.ts';
import { createWorld, type WorldOptions } from './world.ts';

type Level = 2 | 3 | 4;

export interface ScreenProps {
  /** What was thrown. */
  readonly thrown: unknown;
  readonly situation: Situation;
  readonly copy: Copy;
  readonly options?: WorldOptions;
  /** The level of headings inside. Default 4. */
  readonly level?: Level;
}

/**
 * What a person sees of an error: the surface that was chosen for it, drawn live and small, with a kit of its own whose
 * time stands still, so that twenty of them neither count down nor speak at once.
 */
export function Screen({ thrown, situation, copy, options, level = 4 }: ScreenProps): ReactNode {
  const [{ kit, remedies }] = useState(() => createWorld(copy, false, options));
  const drawn = useMemo(() => {
    const error = kit.parseError(thrown);
    const fields = fieldsIn(error);
    const full: Situation = { ...situation, ...(situation.occasion === 'submit' && { fields }) };
    return { error, situation: full, fields, presentation: kit.present(error, full), level };
  }, [kit, thrown, situation, level]);
  const Draw = surfaces[drawn.presentation.surface];
  return (
    <TactfulProvider kit={kit} remedies={remedies}>
      <div
        ref={keepCalm}
        className="book-screen"
        data-surface={drawn.presentation.surface}
        lang={copy.lang}
        dir={copy.dir}
      >
        <Draw {...drawn} />
      </div>
    </TactfulProvider>
  );
}

interface Drawing {
  readonly error: ApiError;
  readonly situation: Situation;
  readonly presentation: Presentation;
  readonly fields: readonly ExampleField[];
  readonly level: Level;
}

const Summary = ({ error, situation, fields, level }: Drawing): ReactNode => (
  <ExampleForm
    error={error}
    situation={situation}
    fields={fields}
    level={level}
    changesTitle={false}
    name="What was sent"
    action="Send"
  />
);

/** Each surface as it looks, in a place where it can't leave its frame. */
const surfaces: Readonly<Record<Surface, (drawing: Drawing) => ReactNode>> = {
  summary: Summary,
  field: Summary,
  form: ({ error, presentation }) => (
    <div className="book-form">
      <FormError error={error} presentation={presentation} />
      <div>
        <button type="button" className="book-button" data-primary>
          Send
        </button>
      </div>
    </div>
  ),
  local: ({ error, presentation }) => (
    <div className="book-row">
      <button type="button" className="book-button">
        Save
      </button>
      <LocalError error={error} presentation={presentation} />
    </div>
  ),
  toast: ({ error, situation }) => <Toasted error={error} situation={situation} />,
  banner: ({ error, presentation }) => <RetryBanner error={error} presentation={presentation} />,
  section: ({ error, presentation, level }) => (
    <SectionError error={error} presentation={presentation} level={level} />
  ),
  page: ({ error, presentation }) => (
    <ErrorPage error={error} presentation={presentation} as="div" changesTitle={false} />
  ),
  dialog: ({ error, presentation, level }) => (
    <div className="book-backdrop">
      <UpgradePrompt error={error} presentation={presentation} level={level} onDismiss={() => {}} />
    </div>
  ),
  stale: ({ error, presentation }) => (
    <div className="book-card">
      <p className="book-figure">1,284</p>
      <StaleMark error={error} presentation={presentation} updatedAt={storyBegins - 12 * 60_000} />
    </div>
  ),
  redirect: ({ presentation }) => (
    <p className="book-note">
      The sign-in page opens, and says “{presentation.title}”. What was asked for opens after it.
    </p>
  ),
  silent: () => <p className="book-note">Nothing is shown.</p>,
};

function Toasted({ error, situation }: Pick<Drawing, 'error' | 'situation'>): ReactNode {
  const { kit } = useErrorKit();
  useEffect(() => {
    kit.report(error, situation);
    return () => kit.notices.clear();
  }, [kit, error, situation]);
  return <ToastRegion hotkey={false} />;
}

/** A form that has exactly the fields that the answer is about. */
function fieldsIn({ issues }: ApiError): ExampleField[] {
  const names = issues.filter(({ path }) => path.length > 0).map(({ path }) => path.join('.'));
  return [...new Set(names)].map((name) => ({ name, label: labelOf(name), value: '' }));
}

/** `items.0.unit_price` → "Unit price". */
function labelOf(name: string): string {
  const words = (name.split('.').findLast((part) => !/^\d+$/.test(part)) ?? name)
    .replaceAll(/[_-]/g, ' ')
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
