import { Profiler, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { ours } from './ours.tsx';
import { takeRenders, type StrategyProps } from './strategy.ts';
import { theirs } from './theirs.tsx';

/** What it took one form to show what an API said. Times in milliseconds since the answer was there. */
export interface Figures {
  readonly commit: number;
  readonly paint: number;
  readonly commits: number;
  /** How many fields rendered, each time counted. */
  readonly rendered: number;
}

const strategies: Readonly<Record<string, (props: StrategyProps) => ReactElement>> = { ...ours, ...theirs };

async function run(strategy: string, size: number, bad: number): Promise<Figures> {
  const Strategy = strategies[strategy];
  if (!Strategy) throw new Error(`There is no strategy "${strategy}".`);
  const names = Array.from({ length: size }, (_, index) => `field${index}`);
  let commits = 0;
  let answer: ((response: Response) => void) | undefined;
  const submit = (): Promise<unknown> =>
    new Promise((_, reject) => {
      answer = reject;
    });
  const page = document.body.appendChild(document.createElement('main'));
  const root = createRoot(page);
  root.render(
    <Profiler id="form" onRender={() => void commits++}>
      <Strategy names={names} submit={submit} />
    </Profiler>,
  );
  await until(() => page.querySelectorAll('[data-messages]').length === size);
  page.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
  await until(() => answer);
  await frame();
  await frame();

  const body = JSON.stringify({
    title: 'Some values were not accepted.',
    status: 422,
    errors: names.slice(0, bad).map((name) => ({ pointer: `#/${name}`, detail: `Choose another ${name}.` })),
  });
  const headers = { 'content-type': 'application/problem+json' };
  const response = new Response(body, { status: 422, headers });
  const filled = page.getElementsByTagName('span');
  const last = filled[bad - 1];
  const arrived = new Promise<number>((resolve) => {
    const observer = new MutationObserver(() => {
      if (!last?.textContent) return;
      observer.disconnect();
      resolve(performance.now());
    });
    observer.observe(page, { subtree: true, childList: true, characterData: true });
  });
  takeRenders();
  commits = 0;
  const start = performance.now();
  answer?.(response);
  const commit = (await arrived) - start;
  await frame();
  const paint = (await afterTask()) - start;
  const shown = page.querySelectorAll('[data-messages]:not(:empty)').length;
  if (shown !== bad) throw new Error(`${strategy}: ${shown} of ${bad} messages are there.`);
  await frame();
  await frame();
  const figures = { commit, paint, commits, rendered: takeRenders() };
  root.unmount();
  page.remove();
  return figures;
}

const frame = (): Promise<number> => new Promise(requestAnimationFrame);

/** After what the browser does next: in a frame, after it was painted. */
function afterTask(): Promise<number> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => resolve(performance.now()), { once: true });
    port1.start();
    port2.postMessage(undefined);
  });
}

async function until(condition: () => unknown): Promise<void> {
  while (!condition()) await frame();
}

Object.assign(globalThis, { strategies: Object.keys(strategies), run });
