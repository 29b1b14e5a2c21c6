import { matchesCode } from '../codes/codePattern.ts';
import type { ApiError } from '../normalise/apiError.ts';
import { conditions, type Scene } from './conditions.ts';
import type { SurfaceRule } from './policy.ts';
import type { ConsideredRule } from './presentation.ts';
import { originOf } from '../situation/request.ts';
import { fallbacks, rowOfVariant, surfaceTable, type Cell } from './surfaceTable.ts';
import type { Surface } from '../situation/surface.ts';

/** Where an error is shown, the rule that says so, and all that was looked at on the way. */
export interface ChosenSurface {
  readonly surface: Surface;
  readonly rule: string;
  readonly considered: readonly ConsideredRule[];
}

/** The one place where it is decided: the app's rules, then the table; then whoever is on the page. */
export function chooseSurface(scene: Scene, rules: readonly SurfaceRule[] = []): ChosenSurface {
  const considered: ConsideredRule[] = [];
  const consider = (rule: string, taken: boolean, why: string): boolean => {
    considered.push({ rule, taken, why });
    return taken;
  };

  const wanted = byRules(scene, rules, consider) ?? byTable(scene, consider);
  const surface = onThePage(wanted.surfaces, scene, consider);
  return { surface, rule: wanted.rule, considered };
}

type Consider = (rule: string, taken: boolean, why: string) => boolean;

/** The surfaces a rule names, the best first, with nothing yet said about what is on the page. */
interface Wanted {
  readonly rule: string;
  readonly surfaces: readonly Surface[];
}

function byRules(scene: Scene, rules: readonly SurfaceRule[], consider: Consider): Wanted | undefined {
  for (const [index, rule] of rules.entries()) {
    const name = rule.name ?? `rules[${index}]`;
    const obstacle = obstacleOf(rule, scene);
    if (obstacle !== undefined) {
      consider(name, false, obstacle);
      continue;
    }
    const surface =
      typeof rule.surface === 'function' ? rule.surface(scene.error, scene.situation) : rule.surface;
    if (surface === undefined) {
      consider(name, false, 'it leaves the choice to the table');
      return undefined;
    }
    consider(name, true, surface === false ? 'the app wants nothing said' : 'all of its conditions hold');
    return { rule: name, surfaces: [surface === false ? 'silent' : surface] };
  }
  return undefined;
}

/** Why an app's rule doesn't apply; undefined when it does. */
function obstacleOf(rule: SurfaceRule, { error, situation }: Scene): string | undefined {
  const { kind, code, status, occasion, origin } = rule;
  if (kind !== undefined && kind !== error.kind) return differs('kind', error.kind, kind);
  if (status !== undefined && status !== error.status) return differs('status', error.status, status);
  if (occasion !== undefined && occasion !== situation.occasion)
    return differs('occasion', situation.occasion, occasion);
  if (origin !== undefined && origin !== originOf(error, situation))
    return differs('origin', originOf(error, situation), origin);
  if (code !== undefined && !hasCode(error, code)) return differs('code', error.code, code);
  return undefined;
}

function differs(what: string, is: string | number | undefined, wanted: string | number): string {
  return `the ${what} is ${is ?? 'unknown'}, not ${wanted}`;
}

function hasCode({ codes }: ApiError, pattern: string): boolean {
  return codes.some((code) => matchesCode(pattern, code));
}

function byTable(scene: Scene, consider: Consider): Wanted {
  const { error, variant, situation } = scene;
  const row = rowOfVariant[variant] ?? error.kind;
  const cell: Cell = surfaceTable[row][situation.occasion];
  const surfaces: Surface[] = [];
  let rule: string | undefined;
  for (const choice of cell) {
    const name = `${row}/${situation.occasion}`;
    if (typeof choice === 'string') {
      rule ??= name;
      consider(
        name,
        surfaces.length === 0,
        surfaces.length === 0 ? 'as usual' : 'only if nothing before it is on the page',
      );
      surfaces.push(choice);
      break;
    }
    const named = `${name}: ${choice.when}`;
    if (!conditions[choice.when](scene)) {
      consider(named, false, 'it does not hold');
      continue;
    }
    consider(named, rule === undefined, 'it holds');
    rule ??= named;
    surfaces.push(choice.surface);
  }
  return { rule: rule ?? 'none', surfaces };
}

function onThePage(wanted: readonly Surface[], scene: Scene, consider: Consider): Surface {
  const [first = 'toast'] = wanted;
  for (const surface of [...wanted, ...fallbacks[first]]) {
    if (canTake(surface, scene)) {
      if (surface !== first) consider(`fallback: ${surface}`, true, `${first} is not on the page`);
      return surface;
    }
    if (surface !== first)
      consider(`fallback: ${surface}`, false, 'it is not on the page, or could not show everything');
  }
  consider('fallback: toast', true, 'nothing is on the page; kept until something is');
  return 'toast';
}

function canTake(surface: Surface, { situation, unplaced }: Scene): boolean {
  if (surface === 'silent') return true;
  if (surface === 'field' && unplaced > 0) return false;
  return situation.surfaces?.includes(surface) ?? true;
}
