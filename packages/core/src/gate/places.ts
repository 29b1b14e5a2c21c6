import { routeTemplate } from '../situation/request.ts';
import { safeMethods } from '../retry/safeToRepeat.ts';
import type { GateRequest, Mover } from './gate.ts';

/** Where a request goes, in the gate's terms. */
export interface Place {
  readonly origin: string;
  /** `GET /things/:id`: the bucket of a limit that nobody has named. */
  readonly route: string;
  /** The limit that it counts against, where that is known. */
  readonly bucket: string | undefined;
}

/** Remembers which limit each route counts against. */
export interface Places {
  placeOf(request: GateRequest): Place;
  learn(place: Place, bucket: string): void;
}

const mostRoutes = 500;

export function createPlaces(bucketOf: (request: GateRequest) => string | undefined): Places {
  const learnt = new Map<string, string>();
  return {
    placeOf: (request) => {
      const { origin, path } = addressOf(request.url);
      const route = `${request.method?.toUpperCase() ?? 'GET'} ${routeTemplate(path)}`;
      return { origin, route, bucket: bucketOf(request) ?? learnt.get(`${origin} ${route}`) };
    },
    learn: ({ origin, route }, bucket) => {
      const key = `${origin} ${route}`;
      learnt.delete(key);
      learnt.set(key, bucket);
      const [oldest] = learnt.keys();
      if (learnt.size > mostRoutes && oldest !== undefined) learnt.delete(oldest);
    },
  };
}

export function originOf(url: string): string {
  return addressOf(url).origin;
}

/** With its origin. Relative addresses are the page's. */
export function absoluteUrl(url: string): string {
  const page = (globalThis as { document?: { baseURI?: string } }).document?.baseURI;
  try {
    return new URL(url, page).href;
  } catch {
    return url;
  }
}

function addressOf(url: string): { readonly origin: string; readonly path: string } {
  try {
    const { origin, pathname } = new URL(absoluteUrl(url));
    return { origin, path: pathname };
  } catch {
    return { origin: 'null', path: `/${url}` };
  }
}

/** Who wants it: unless somebody says so, what changes nothing is automatic, and anything else the person's. */
export function moverOf({ mover, method = 'GET' }: GateRequest): Mover {
  return mover ?? (safeMethods.has(method.toUpperCase()) ? 'automatic' : 'person');
}
