import type { ReactNode } from 'react';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { createErrorKit, type ErrorKit } from '@tactful/core';
import {
  madeAt,
  pageSurface,
  sharedSurfaces,
  surfaceHandlers,
  surfacesInPage,
} from './everySurface.test.support.tsx';
import { expectedTrees } from './accessibilityTree.test.support.ts';
import { Surfaces } from './index.ts';
import { createFakeClock, open, painted } from './page.test.support.tsx';

/* What a screen reader is handed, as the browser has worked it out. */

interface Value {
  readonly value?: string | number | boolean;
}
interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: Value;
  readonly name?: Value;
  readonly description?: Value;
  readonly value?: Value;
  readonly properties?: readonly { readonly name: string; readonly value: Value }[];
  readonly childIds?: readonly string[];
}
interface Session {
  send(method: 'Page.getFrameTree'): Promise<{ frameTree: { childFrames?: { frame: { id: string } }[] } }>;
  send(method: 'Accessibility.getFullAXTree', options: { frameId: string }): Promise<{ nodes: AxNode[] }>;
  send(method: 'Accessibility.enable'): Promise<void>;
}
const session = (): Session => cdp();

let frameId: string;
beforeAll(async () => {
  const { frameTree } = await session().send('Page.getFrameTree');
  frameId = frameTree.childFrames?.at(-1)?.frame.id ?? '';
  document.documentElement.lang = 'en';
});

/** Roles that only carry others. */
const silent: ReadonlySet<unknown> = new Set([
  'none',
  'generic',
  'InlineTextBox',
  'RootWebArea',
  'LabelText',
]);
/** What is worth a word beside role and name. */
const told: ReadonlySet<string> = new Set([
  'invalid',
  'live',
  'atomic',
  'level',
  'modal',
  'disabled',
  'busy',
  'expanded',
  'valuetext',
]);

/** One line for each node that is told: `button "Try again"`, those inside further in. Names aren't told twice. */
async function tree(): Promise<string[]> {
  const { nodes } = await session().send('Accessibility.getFullAXTree', { frameId });
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const write = (node: AxNode | undefined, depth: number, around: string): string[] => {
    if (!node) return [];
    const name = String(node.name?.value ?? '');
    const isText = node.role?.value === 'StaticText';
    const isTold =
      !node.ignored &&
      (traitsOf(node).some((trait) => trait.startsWith('live')) || !silent.has(node.role?.value)) &&
      !(isText && around.includes(name));
    const inside = (node.childIds ?? []).flatMap((id) =>
      write(byId.get(id), depth + (isTold ? 1 : 0), isTold && name ? name : around),
    );
    return isTold ? [`${'  '.repeat(depth)}${isText ? `“${name}”` : lineOf(node)}`, ...inside] : inside;
  };
  return write(nodes[0], 0, '');
}

function traitsOf({ properties = [] }: AxNode): string[] {
  return properties
    .filter(({ name, value }) => told.has(name) && !['false', ''].includes(String(value.value)))
    .map(({ name, value }) => `${name}=${String(value.value)}`);
}

function lineOf(node: AxNode): string {
  const { role, name, description, value } = node;
  return [
    role?.value,
    name?.value && `"${String(name.value)}"`,
    value?.value !== undefined && `(${String(value.value)})`,
    description?.value && `, ${String(description.value)}`,
    ...traitsOf(node),
  ]
    .filter(Boolean)
    .join(' ')
    .replace(' ,', ',');
}

/** The names of what Tab comes to between two fixed points. */
async function focusOrder(): Promise<string[]> {
  document.querySelector<HTMLElement>('#before')?.focus();
  const names: string[] = [];
  const seen = new Set<Element>();
  for (let press = 0; press < 20; press++) {
    await userEvent.keyboard('{Tab}');
    const { activeElement: at } = document;
    if (!at || at === document.body || at.id === 'after' || seen.has(at)) break;
    seen.add(at);
    names.push(nameOf(at));
  }
  return names;
}

function nameOf(element: Element): string {
  const labelled = document.getElementById(element.getAttribute('aria-labelledby') ?? '')?.textContent;
  return element.getAttribute('aria-label') ?? labelled ?? (element.textContent || element.id);
}

let kit: ErrorKit;
afterEach(async () => {
  kit.notices.clear();
  await painted();
});

const digits = (line: string): string =>
  line.replace(/in \d+ seconds/, 'in … seconds').replace(/Updated [^·]* ·/, 'Updated … ·');
const around = new Set(['  heading "Surfaces" level=1', '  button "Before"', '  button "After"']);
const regions = ['polite', 'assertive'].map((level) => `generic live=${level} atomic=true`);

/** What is handed of the surface alone, and what Tab comes to. */
async function read(): Promise<{ tree: string; focus: readonly string[] }> {
  await painted();
  const lines = await tree();
  // The announcer is in reach wherever the person is, inside a modal too.
  const live = lines.map((each) => each.trim()).filter((each) => regions.includes(each));
  expect(live).toEqual(regions);
  const own = lines.filter((each) => !around.has(each) && !regions.includes(each.trim()));
  return { tree: `\n${own.map(digits).join('\n')}`, focus: await focusOrder() };
}

const Page = ({ children }: { children?: ReactNode }) => (
  <main>
    <h1>Surfaces</h1>
    <button id="before" type="button">
      Before
    </button>
    {children}
    {children && (
      <button id="after" type="button">
        After
      </button>
    )}
  </main>
);

beforeEach(() => {
  kit = createErrorKit({ clock: createFakeClock(madeAt) });
});

const inPage = Object.entries(surfacesInPage).filter(([name]) => name in expectedTrees);

test.for(inPage)('%s', async ([name, surface]) => {
  await open(<Page>{surface}</Page>, { kit, remedies: surfaceHandlers });
  expect(await read()).toEqual(expectedTrees[name]);
});

test('error page', async () => {
  await open(pageSurface, { kit, remedies: surfaceHandlers });
  expect(await read()).toEqual(expectedTrees['error page']);
});

test.for(Object.entries(sharedSurfaces))('%s', async ([name, notices]) => {
  await open(
    <>
      <Page />
      <Surfaces />
    </>,
    { kit, remedies: surfaceHandlers },
  );
  for (const [presentation, error] of notices) kit.notices.show(presentation, error);
  expect(await read()).toEqual(expectedTrees[`shared ${name}`]);
});

test('no surface is left out', () => {
  expect(Object.keys(surfacesInPage).filter((name) => !(name in expectedTrees))).toEqual([
    'boundary around what works',
  ]);
});
