import type { Decorator, Loader, Parameters } from '@storybook/react-vite';
import { allDialects } from '@tactful/core/dialects';
import '@tactful/react/theme.css';
import type { AfterEach, ArgTypesEnhancer, BeforeEach, GlobalTypes } from 'storybook/internal/types';
import { configure, expect } from 'storybook/test';
import { AutodocsPage } from './AutodocsPage.tsx';
import { BookPage } from './BookPage.tsx';
import { languages, nameOfLanguage } from './languages.ts';
import { applySettings, settingsOf } from './settings.ts';
import { Stage, type StageProps } from './Stage.tsx';
import { createWorld, type World, type WorldOptions } from './world.ts';

// What is waited for may take its time on a slow machine.
configure({ asyncUtilTimeout: 15_000 });

/** What a story may say about itself. */
interface StoryParameters {
  /** What differs in its world: rules, codes, remedies. */
  readonly world?: WorldOptions;
  /** `none` for what is a page itself. Default `main`. */
  readonly frame?: StageProps['frame'];
  /** React tells the console of what happens in it. */
  readonly tellsConsole?: boolean;
}

interface Item {
  readonly value: string;
  readonly title: string;
}

/** A choice in the toolbar. Unless one is made, `usual` holds. */
function choice(title: string, icon: string, usual: string, items: readonly Item[]): GlobalTypes[string] {
  return {
    description: `${title}: ${usual}`,
    toolbar: {
      title,
      icon: icon as 'globe',
      items: [...items, { type: 'reset', title: `As usual: ${usual}` }],
      dynamicTitle: true,
    },
  };
}

export const globalTypes: GlobalTypes = {
  language: choice(
    'Language',
    'globe',
    'English',
    [...languages.keys()].map((lang) => ({ value: lang, title: nameOfLanguage(lang) })),
  ),
  direction: choice('Direction', 'transfer', 'as the language runs', [
    { value: 'ltr', title: 'Left to right' },
    { value: 'rtl', title: 'Right to left' },
  ]),
  dialect: choice(
    'API',
    'database',
    'answers by RFC 9457',
    allDialects.map(({ id }) => ({ value: id, title: `Answers of ${id}` })),
  ),
  motion: choice('Motion', 'play', 'full', [{ value: 'reduced', title: 'Reduced motion' }]),
  time: choice('Time', 'time', 'it runs', [{ value: 'still', title: 'Time stands still' }]),
};

const accessibilityTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** For a state that only comes about by what someone does: its play function runs among the others too. */
export const reachedByPlaying: Parameters = { docs: { story: { autoplay: true } } };

const rules = [{ id: 'region', enabled: true }];

/** For stories that show many pages on one: each of them has the landmarks of a page. */
export const manyPagesOnOne: Parameters = {
  a11y: { config: { rules: [...rules, { id: 'landmark-unique', enabled: false }] } },
};

export const parameters: Parameters = {
  a11y: {
    test: 'error',
    options: {
      runOnly: accessibilityTags,
      // Of what is in order one element is told of, and no stylesheet is read a second time: half the time.
      resultTypes: ['violations', 'incomplete'],
      preload: false,
    },
    config: { rules },
  },
  layout: 'fullscreen',
  backgrounds: { disable: true },
  controls: { sort: 'requiredFirst' },
  docs: { container: BookPage, page: AutodocsPage },
  viewport: {
    options: { phone: { name: '320 pixels', styles: { width: '320px', height: '640px' }, type: 'mobile' } },
  },
};

/** Objects and functions can't be entered by hand: their rows say what they are for, without a control. */
export const onlySensibleControls: ArgTypesEnhancer = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const { control } = argType;
      const type = typeof control === 'object' && control ? control.type : control;
      return [name, type === 'object' || type === undefined ? { ...argType, control: false } : argType];
    }),
  );

/** Makes a world for each story, anew with each change of the toolbar. */
export const world: Loader = ({ globals, parameters: stated, viewMode }) => {
  const { copy, timeRuns } = settingsOf(globals);
  const { world: options } = stated as StoryParameters;
  return { world: createWorld(copy, timeRuns && viewMode !== 'docs', options) };
};

/** The world of the story that a play function acts in. */
export function worldOf({ loaded }: { readonly loaded: Readonly<Record<string, unknown>> }): World {
  return loaded['world'] as World;
}

/** A story keeps quiet in the console, unless it says that it can't, and fits into the window's width. */
export const watchManners: BeforeEach = () => {
  const original = console.error;
  complaints.length = 0;
  console.error = (...said: unknown[]) => {
    complaints.push(said.map(String).join(' ').slice(0, 300));
    original(...said);
  };
  return () => {
    console.error = original;
  };
};

const complaints: string[] = [];

export const checkManners: AfterEach = async ({ parameters: stated, globals, viewMode }) => {
  const { tellsConsole = false } = stated as StoryParameters;
  if (viewMode === 'docs') return;
  // What a story expects to read is English.
  if (!tellsConsole && settingsOf(globals).copy.lang === 'en') await expect(complaints).toEqual([]);
  const { scrollWidth, clientWidth } = document.documentElement;
  await expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
};

/** For what an app puts in a column, rather than across the window. */
export const inColumn: Decorator = (Story) => (
  <div className="book-column">
    <Story />
  </div>
);

export const withStage: Decorator = (Story, context) => {
  const settings = settingsOf(context.globals);
  const amongOthers = context.viewMode === 'docs';
  applySettings(settings, amongOthers);
  const { key, ...own } = worldOf(context);
  const { frame = 'main' } = context.parameters as StoryParameters;
  return (
    <Stage
      key={key}
      {...own}
      dialect={settings.dialect}
      amongOthers={amongOthers}
      lang={settings.copy.lang}
      dir={settings.dir}
      frame={frame}
      title={`${context.title}: ${context.name}`}
    >
      <Story />
    </Stage>
  );
};
