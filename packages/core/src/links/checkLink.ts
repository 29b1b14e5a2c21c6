/** Links from an API that may be shown. */
export interface LinkPolicy {
  /** Exact origins beside the app's and the API's own. */
  readonly allow?: readonly string[];
  /** What relative links are resolved against; default the request's address. */
  readonly apiBase?: string;
  /** The app's own origin; default the page's. */
  readonly appOrigin?: string;
}

/** A link that may be used. */
export interface CheckedLink {
  /** A page can be linked to. An action is an address of the API: the app calls it with its own credentials. */
  readonly type: 'page' | 'action';
  readonly url: string;
  /** For telling where an external page leads. */
  readonly host: string;
  readonly external: boolean;
}

/** A link that must not be used, and why: for the developer, never with the link itself. */
export interface RefusedLink {
  readonly refused:
    | 'not_text'
    | 'too_long'
    | 'characters'
    | 'shape'
    | 'unreadable'
    | 'protocol'
    | 'user'
    | 'origin';
}

/** The world that a link is held against. */
export interface LinkContext {
  /** The address that relative links belong to. */
  readonly apiBase?: string | undefined;
  readonly appOrigin?: string | undefined;
  readonly allow?: readonly string[] | undefined;
}

/** Controls, white space, backslashes, zero-width and direction characters have no place in a link. */
const strangeCharacter = /[\p{C}\p{Z}\\]/u;

/**
 * Whether a link from an error may be used, and how. Nothing is fetched.
 * Taken are `/path` and `https://…` (`http://` on this machine only) of the app, the API and the allowed origins, compared whole.
 */
export function checkLink(raw: unknown, context: LinkContext): CheckedLink | RefusedLink {
  if (typeof raw !== 'string' || raw === '') return { refused: 'not_text' };
  if (raw.length > 2048) return { refused: 'too_long' };
  if (strangeCharacter.test(raw)) return { refused: 'characters' };
  if (!/^(\/(?!\/)|https?:\/\/(?!\/))/i.test(raw)) return { refused: 'shape' };

  const app = parsed(context.appOrigin);
  const api = parsed(context.apiBase, app) ?? app;
  const url = parsed(raw, api);
  if (!url) return { refused: 'unreadable' };
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLocal(url.hostname)))
    return { refused: 'protocol' };
  if (url.username !== '' || url.password !== '') return { refused: 'user' };

  const allowed = [app, api, ...(context.allow ?? []).map((entry) => parsed(entry))];
  if (!allowed.some((address) => address?.origin === url.origin)) return { refused: 'origin' };

  const external = url.origin !== app?.origin;
  const action = url.origin === api?.origin && (external || isOfApi(url, context.apiBase && api));
  return { type: action ? 'action' : 'page', url: url.href, host: url.host, external };
}

/** Where app and API share an origin, the API is what lies beside the call that failed, or looks like one. */
function isOfApi(url: URL, api: URL | undefined | ''): boolean {
  const beside = api ? firstSegment(url) === firstSegment(api) : false;
  return beside || /\/(api|graphql|rest|rpc|v\d+)(\/|$)/i.test(url.pathname);
}

function firstSegment({ pathname }: URL): string | undefined {
  return pathname.split('/', 2)[1];
}

function isLocal(host: string): boolean {
  return host === 'localhost' || host === '127.0.0.1' || host === '[::1]' || host.endsWith('.localhost');
}

function parsed(address: string | undefined, base?: URL): URL | undefined {
  if (address === undefined) return undefined;
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}
